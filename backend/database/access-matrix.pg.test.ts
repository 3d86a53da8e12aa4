import { describe } from 'vitest'
import { describeAccessMatrix } from './access-matrix.contract.ts'
import { describeTrespasses } from './access-trespasses.contract.ts'

describe('PostgreSQL guards every row', () => {
  describeAccessMatrix('postgres')
  describeTrespasses('postgres')
})
