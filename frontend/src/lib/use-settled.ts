import { useEffect, useState } from 'react'

/** A value once it has stopped changing for a moment: what is typed is not searched letter by letter. */
export const useSettled = <T>(value: T, afterMs = 250): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs)
    return () => clearTimeout(timer)
  }, [value, afterMs])
  return settled
}
