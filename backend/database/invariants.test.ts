import { describe } from 'vitest'
import { describeInterviewInvariants } from './interview-invariants.contract.ts'
import { describeShortlistInvariants } from './shortlist-invariants.contract.ts'

describe('The embedded database keeps its invariants', () => {
  describeShortlistInvariants('pglite')
  describeInterviewInvariants('pglite')
})
