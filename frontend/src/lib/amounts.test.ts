import { describe, expect, test } from 'vitest'
import { counted, fileSize, salaryRange } from './amounts.ts'

describe('figures in words', () => {
  test('one is not many', () => {
    expect(counted(1, 'application')).toBe('1 application')
    expect(counted(0, 'application')).toBe('0 applications')
    expect(counted(1200, 'application')).toBe('1,200 applications')
  })

  test('a salary is a figure, a range or nothing', () => {
    expect(salaryRange(52_000, null, null)).toBe('52,000')
    expect(salaryRange(null, 60_000, 75_000)).toBe('60,000–75,000')
    expect(salaryRange(null, null, null)).toBeNull()
    expect(salaryRange(null, 60_000, null)).toBeNull()
  })

  test('a file is never said to be empty when it is not', () => {
    expect(fileSize(1)).toBe('1 kB')
    expect(fileSize(12_400)).toBe('12 kB')
    expect(fileSize(3_400_000)).toBe('3.4 MB')
  })
})
