import { describe } from 'vitest'
import { describeAccessMatrix } from './access-matrix.contract.ts'
import { describeTrespasses } from './access-trespasses.contract.ts'

describe('The embedded database guards every row', () => {
  describeAccessMatrix('pglite')
  describeTrespasses('pglite')
})
