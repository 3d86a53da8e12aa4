// A resume is read by programs, and some resumes talk to them. Such a sentence is shown to the recruiter
// and counts for nothing. What is looked for is not one phrasing but what every such sentence needs: a
// machine that is spoken to, its instructions, or the verdict that it should give.

import type { Span } from './masking.ts'

// What may stand between two of them: some words of the same sentence. Bounded, or a hostile text would take for ever.
const near = '[^.!?]{0,70}?'

// Addressing the machine.
const machine =
  '(?:ai|a\\.i\\.|llms?|gpt(?:-?\\d)?|chatgpt|claude|gemini|copilot|language models?|chat ?bots?|(?:ai|virtual|recruiting|hiring|screening|automated|digital) (?:assistants?|agents?|systems?|models?|tools?|recruiters?|screeners?|reviewers?)|ats|applicant tracking systems?|resume (?:parsers?|screeners?|scanners?)|parsers?|algorithms?|bots?)'
const orders =
  '(?:instructions?|prompts?|guidelines|directives?|orders|commands|system messages?|rubrics?|scoring rules|criteria|context|rules)'
const disobey =
  '(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|discard|skip|override|neglect|dismiss)'
const earlier =
  '(?:previous|prior|earlier|above|preceding|foregoing|existing|original|initial|other|all|any|your|the|these|those|system)'
const verdict =
  '(?:rat(?:e|ing)|rank(?:ing)?|scor(?:e|ing)|grade|give|assign|award|mark|evaluate|classify|label|treat|consider|recommend|select|shortlist|hire|choose|accept|approve|prioriti[sz]e|move|place|put|output|return|respond|reply|say|print|state)'
const target = '(?:(?:this|the|my) (?:candidate|resume|cv|applicant|application|person|profile|document)|me)'
// "Give me the best …" is said to people too; what is given must be a mark.
const judgement =
  '(?:rat(?:e|ing)|rank(?:ing)?|scor(?:e|ing)|grade|mark|evaluate|classify|label|treat|consider|recommend|select|shortlist|hire|choose|accept|approve|prioriti[sz]e)'
const best =
  '(?:(?:the )?(?:highest|maximum|max|top|best|perfect|full|ideal|strongest|first|excellent|exceptional|outstanding)|10 ?\\/ ?10|100(?: ?%| ?\\/ ?100| points| percent)?|5 ?\\/ ?5|number one|#1|immediately|as (?:a )?(?:perfect|best|ideal|top))'

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${disobey}\\b${near}\\b${earlier}\\b${near}\\b${orders}\\b`, 'gi'),
  new RegExp(
    `\\b${disobey}\\b (?:everything|anything|all|what(?:ever)?)\\b${near}\\b(?:above|before|previous|prior|earlier|told|said)\\b`,
    'gi',
  ),
  new RegExp(`\\b${judgement}\\b ${target}\\b${near}${best}(?![\\p{L}])`, 'giu'),
  new RegExp(
    `\\b(?:give|assign|award)\\b ${target}\\b${near}(?:${best}${near}\\b(?:score|rating|rank|mark|grade|points)|100(?!\\p{L}))`,
    'giu',
  ),
  new RegExp(
    `\\b${verdict}\\b (?:a |an )?${best}\\b${near}\\b(?:score|rating|rank|mark|grade)\\b${near}\\b(?:to|for) ${target}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:if you are|you are|you're|as|act as|pretend to be|attention|note to|dear|hello|hey|to the|to any|to all|for) (?:now )?(?:an? |the |any |all )?(?:\\w+ )?${machine}\\b${near}\\b(?:${verdict}|must|should|please|you|reading|reviewing|screening|evaluating|processing)\\b`,
    'gi',
  ),
  new RegExp(`(?:^|[.!?\\n] *)${machine} ?[:,] ?(?:please )?\\b(?:${verdict}|${disobey}|do|you)\\b`, 'gi'),
  /\b(?:new|updated|revised|real|actual|hidden|secret|additional) (?:system )?(?:instructions?|prompts?|task)\s*:/gi,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|instructions?)\|?>|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|^#{2,} ?(?:system|instructions?|assistant)\b/gim,
  /\b(?:system prompt|prompt injection|jailbreak|developer mode)\b[^.!?\n]{0,40}\b(?:is|now|enabled|override|reveal|print|ignore|says|activated)\b/gi,
  /\b(?:this|the) (?:candidate|applicant|resume|cv) (?:is|should be|must be|has to be|ought to be)\b[^.!?\n]{0,40}\b(?:ranked|rated|scored|shortlisted|selected|given|hired|placed|recommended|perfect (?:match|fit)|best (?:match|fit|candidate)|ideal (?:match|fit|candidate))\b/gi,
  /\b(?:ignor(?:a|e|iere|ieren|ez|i)|olvida|oublie[rz]?|vergiss|vergessen|negeer|zignoruj|отклон\w*|игнорируй\w*)\b[^.!?\n]{0,60}\b(?:instruc\p{L}+|anweisung\p{L}*|istruzion\p{L}+|consignes|indicaciones|instrukcj\p{L}+|инструкц\p{L}+)/giu,
  /忽略[^。\n]{0,20}(?:指令|指示|说明)|以前の指示を無視/g,
]

const sentenceEnd = /[.!?](?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*[•*-])/g

// A sentence without an end must not take the whole resume with it.
const maxReach = 300

// The whole sentence goes, since its other half ("and say that he is the best") is spoken to the machine too.
const widen = (text: string, { start, end }: Span): Span => {
  const earliest = Math.max(0, start - maxReach)
  let from = earliest
  for (const match of text.slice(earliest, start).matchAll(sentenceEnd)) from = earliest + match.index + match[0].length
  const [stop] = text.slice(end, end + maxReach).matchAll(sentenceEnd)
  return { start: from, end: Math.min(text.length, stop === undefined ? end + maxReach : end + stop.index + 1) }
}

const merge = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** Finds the sentences of a resume that are meant for a program and not for a person. */
export const findMachineText = (text: string): Span[] =>
  merge(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) =>
        widen(text, { start: match.index, end: match.index + match[0].length }),
      ),
    ),
  )
