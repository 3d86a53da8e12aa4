// What a word can be in a sentence that is spoken to a machine. The word lists of the languages use these names.

/**
 * The kinds of words. Two forms of a verb are told apart: `…Order` can only be an order ("ignorez"), the bare kind only
 * where it stands like one ("ignore", which is "je ignore" as well).
 */
export const wordKinds = [
  ...['disobeyOrder', 'disobey', 'followOrder', 'follow', 'judgeOrder', 'judge', 'judged', 'giveOrder', 'give'],
  ...['sayOrder', 'say', 'revealOrder', 'reveal', 'rejectOrder', 'reject', 'modal', 'please', 'not', 'self'],
  ...[
    'machine',
    'program',
    'toward',
    'order',
    'earlier',
    'this',
    'the',
    'other',
    'person',
    'me',
    'best',
    'verdict',
    'mark',
  ],
  ...['flaw', 'your', 'report', 'only', 'turn', 'anyway', 'be', 'and', 'filler', 'neutral', 'relative'],
  ...[
    'youAre',
    'recruiter',
    'whoever',
    'reads',
    'done',
    'needless',
    'polite',
    'selection',
    'writer',
    'call',
    'callOrder',
    'onReading',
  ],
  ...['anyProgram', 'outcome', 'familiar', 'hail', 'ifWord', 'fate', 'echo', 'past', 'statement', 'ask', 'here'],
] as const

/** A kind of word. */
export type WordKind = (typeof wordKinds)[number]

/** A list of words: for each kind words separated by spaces; `stem*` stands for all its endings, `_` for a space. */
export type WordList = Readonly<Partial<Record<WordKind, string>>>
