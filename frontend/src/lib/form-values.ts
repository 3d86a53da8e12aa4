/** The trimmed text of a form's field. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Puts the cursor into the first field that was refused, once its message stands there. */
export const focusFirstInvalid = (form: HTMLFormElement): void => {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

/** Names the required fields that were left empty, with a sentence for each. */
export const emptyFields = (
  form: FormData,
  sentences: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sentences).filter(([name]) => textOf(form, name) === ''))
