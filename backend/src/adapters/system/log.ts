// The operator's log: one JSON object a line, or a readable line for a person at a terminal.

import { pino } from 'pino'
import type { Log } from '../../orchestrator/ports.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

export interface LogOptions {
  readonly level: LogLevel
  /** Lines for a person instead of JSON. */
  readonly pretty?: boolean | undefined
  /** Where the lines go; standard output when left out. */
  readonly destination?: LogDestination | undefined
}

export interface LogDestination {
  write(line: string): void
}

export const createLog = ({ level, pretty = false, destination = process.stdout }: LogOptions): Log => {
  const target = pretty ? { write: (line: string) => destination.write(toReadableLine(line)) } : destination
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    target,
  )
  return {
    info: (message, details) => logger.info(toPlain(details), message),
    warn: (message, details) => logger.warn(toPlain(details), message),
    error: (message, details) => logger.error(toPlain(details), message),
  }
}

export const silentLog: Log = {
  info: () => {},
  warn: () => {},
  error: () => {},
}

type Details = Readonly<Record<string, unknown>>

// Not pino's own serializer: it copies every property of an error, and a database puts rows of data into `detail`.
const toPlain = (details: Details = {}): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, value instanceof Error ? describeError(value) : value]),
  )

const maxCauses = 5

const describeError = (error: Error, depth = 0): Details => ({
  name: error.name,
  message: error.message,
  ...('code' in error ? { code: error.code } : {}),
  stack: error.stack,
  ...(error.cause instanceof Error && depth < maxCauses ? { cause: describeError(error.cause, depth + 1) } : {}),
})

/** `12:00:01 WARN  Mail was not taken  mailId="…"`: values stay JSON, so no text in them can forge a line. */
const toReadableLine = (line: string): string => {
  const { time, level, msg, ...details } = JSON.parse(line) as { time: string; level: string; msg: string }
  const values = Object.entries(details).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return `${[time.slice(11, 19), level.toUpperCase().padEnd(5), msg.replace(/\p{Cc}/gu, ' '), ...values].join(' ')}\n`
}
