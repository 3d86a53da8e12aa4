// What a text consists of: headings, sections, lines, sentences and lists.

export { classifyHeadLine } from './head-line.ts'
export { type Heading, readHeading, type SectionKind } from './sections.ts'
export { type Line, readHeadings, type Segment, segmentText } from './segments.ts'
