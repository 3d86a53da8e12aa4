import { calendarFilesContract } from './calendar-files.contract.ts'
import { createMemoryCalendarFiles } from './memory.ts'

calendarFilesContract('JSON in memory', {
  files: createMemoryCalendarFiles(),
  read: (content) => JSON.parse(content),
})
