// R13.9: so many requests a minute per person, else per address. Any sixty seconds count, not the minute of the clock,
// so nobody gets two minutes' worth around its turn.

import type { FastifyRateLimitOptions, FastifyRateLimitStore } from '@fastify/rate-limit'
import type { Clock } from '../../orchestrator/ports.ts'

export const windowMs = 60_000

type Answer = (error: Error | null, result?: { current: number; ttl: number }) => void

/** Most keys that are remembered; beyond it the idle ones are forgotten, then the oldest. */
const mostKeys = 20_000

/** Remembers when each caller's last requests were. Refused requests do not count. */
export const createLimitStore = (clock: Clock): (new (options: FastifyRateLimitOptions) => FastifyRateLimitStore) => {
  const seen = new Map<string, number[]>()

  const forgetIdle = (now: number): void => {
    for (const [key, times] of seen) if ((times.at(-1) ?? 0) <= now - windowMs) seen.delete(key)
    for (const key of seen.keys()) {
      if (seen.size < mostKeys) return
      seen.delete(key)
    }
  }

  return class LimitStore implements FastifyRateLimitStore {
    incr(key: string, answer: Answer, timeWindow: number, max: number): void {
      const now = clock.now().epochMilliseconds
      if (seen.size >= mostKeys && !seen.has(key)) forgetIdle(now)
      const recent = (seen.get(key) ?? []).filter((time) => time > now - timeWindow)
      const isOver = recent.length >= max
      if (!isOver) recent.push(now)
      seen.set(key, recent)
      const ttl = (recent[0] ?? now) + timeWindow - now
      answer(null, { current: isOver ? max + 1 : recent.length, ttl })
    }

    child(): FastifyRateLimitStore {
      return this
    }
  }
}
