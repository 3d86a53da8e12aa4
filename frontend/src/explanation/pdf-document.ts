// pdf.js for the browser, loaded only when somebody looks at a document.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Opens a PDF from its bytes. Whoever opens it destroys its loading task. */
export const openPdf = async (bytes: ArrayBuffer): Promise<PDFDocumentProxy> => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerAddress
  // The Content Security Policy lets no WebAssembly run; the decoders in plain script do the same.
  return getDocument({ data: bytes, useWasm: false }).promise
}
