import { describeDocuments } from './documents.contract.ts'
import { createMemoryDocuments } from './memory.ts'

describeDocuments('the memory twin', createMemoryDocuments)
