import { expect, test } from 'vitest'
import { mentionedIn } from './mentions.ts'

test.each([
  ['We use JavaScript.', ['Java', 'JavaScript'], ['JavaScript']],
  ['C++ or C# is a plus', ['C', 'C++', 'C#'], ['C++', 'C#']],
  [
    'Warehouse management, microsoft excel',
    ['Microsoft Excel', 'Warehouse management'],
    ['Microsoft Excel', 'Warehouse management'],
  ],
  ['Go and .NET', ['Go', '.NET', 'Django'], ['Go', '.NET']],
  ['Überführung', ['Führung'], []],
  ['', ['Go'], []],
])('“%s” mentions whole names only', (text, names, mentioned) => {
  expect(mentionedIn(text, names)).toEqual(mentioned)
})
