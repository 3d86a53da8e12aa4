import { expect, test } from 'vitest'
import { emptyFields, textOf } from './form-values.ts'

const form = (values: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

test('a field of blanks counts as empty, and every empty field is named', () => {
  const given = form({ name: '  ', email: 'kim@example.com' })

  expect(emptyFields(given, { name: 'Name?', email: 'E-mail?', phone: 'Phone?' })).toEqual({
    name: 'Name?',
    phone: 'Phone?',
  })
})

test('text is read without the blanks around it, and a missing field as empty', () => {
  expect(textOf(form({ name: ' Kim O’Brien ' }), 'name')).toBe('Kim O’Brien')
  expect(textOf(form({}), 'name')).toBe('')
})
