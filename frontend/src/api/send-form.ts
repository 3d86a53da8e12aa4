import { asFailure, failureFrom, requestIdHeader } from './failure.ts'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Sends a form with a file. By XMLHttpRequest, because `fetch` cannot tell how much has been sent. */
export const sendForm = (address: string, form: FormData, onProgress: (share: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve()
      else reject(failureFrom(request.status, parsed(request.responseText), request.getResponseHeader(requestIdHeader)))
    })
    request.addEventListener('error', () => reject(asFailure(null)))
    request.addEventListener('abort', () => reject(asFailure(null)))
    request.send(form)
  })
