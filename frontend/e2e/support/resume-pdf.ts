// Resumes as people send them: a PDF of plain lines, and on demand a line that nobody sees.

import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'

/** `hidden` is written below the last line, in white on the white page. */
export const resumePdf = async (lines: readonly string[], { hidden = '' } = {}): Promise<Buffer> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  const lineAt = (index: number) => ({ x: 50, y: 790 - index * 18, size: 11, font })
  for (const [index, line] of lines.entries()) page.drawText(line, lineAt(index))
  if (hidden !== '') page.drawText(hidden, { ...lineAt(lines.length), color: rgb(1, 1, 1) })
  return Buffer.from(await document.save())
}
