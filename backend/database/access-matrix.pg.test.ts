import { describe } from 'vitest'
import { describeAccessMatrix } from './access-matrix.contract.ts'

describe('PostgreSQL guards every row', () => describeAccessMatrix('postgres'))
