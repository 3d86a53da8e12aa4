// Resumes as people send them: a PDF of plain lines.

import { PDFDocument, StandardFonts } from 'pdf-lib'

export const resumePdf = async (lines: readonly string[]): Promise<Buffer> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 790 - index * 18, size: 11, font })
  return Buffer.from(await document.save())
}
