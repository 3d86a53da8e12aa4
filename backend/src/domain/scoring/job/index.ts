// What an advertisement asks for.

export { readJob } from './job.ts'
