// Why an application scored as it did: parts, evidence with its place, what was compared, what would change it.

import { z } from 'zod'
import {
  educationLevels,
  hiddenReasons,
  modelFailures,
  partNames,
  passageFlags,
  seniorities,
  skillStandings,
  summaryFaults,
} from '../../../domain/scoring/index.ts'
import { instant, listOf, success } from './values.ts'

const part = z.enum(partNames)

export const scoreParts = z
  .object({
    textSimilarity: z.number(),
    experience: z.number(),
    projects: z.number(),
    skills: z.number(),
    education: z.number(),
  })
  .meta({ id: 'ScoreParts', description: 'Each from 0 to 1' })

const passage = {
  quote: z.string(),
  start: z.number().int().meta({ description: 'First character in the text of the resume' }),
  end: z.number().int(),
}

const pageBox = z
  .object({ page: z.number().int(), left: z.number(), top: z.number(), width: z.number(), height: z.number() })
  .meta({ id: 'PageBox', description: 'Shares of the width and height of the page, from its top left corner' })

const page = z.number().int().nullable().meta({ description: 'From 1; null where the format knows no pages' })
const box = pageBox.nullable().meta({ description: 'Where it begins; null where the format knows no places' })

const passageFlag = { ...passage, kind: z.enum(passageFlags), page, box }
const hiddenFlag = {
  kind: z.literal('hidden_text'),
  quote: z.string(),
  reason: z.enum(hiddenReasons).meta({ description: 'Why nobody who opens the document sees it' }),
  page,
  box,
}

export const flag = z
  .discriminatedUnion('kind', [z.object(passageFlag), z.object(hiddenFlag)])
  .meta({ id: 'Flag', description: 'Something in the document that a person should look at' })

const boxes = listOf(pageBox).meta({ description: 'Where it stands, a box for each line' })

const level = z.enum(educationLevels)
const month = z.string().meta({ description: 'YYYY-MM' })

const demands = z.object({
  requiredSkills: listOf(z.string()),
  preferredSkills: listOf(z.string()),
  minYears: z.number().nullable(),
  education: level,
  isEducationRequired: z.boolean(),
  seniority: z.enum(seniorities).nullable(),
})

const comparison = z
  .object({
    demands,
    skills: listOf(
      z.object({
        skill: z.string(),
        isRequired: z.boolean(),
        standing: z.enum(skillStandings).meta({
          description: 'Said of work, only listed, only a neighbour of it named, or missing',
        }),
        by: z.string().nullable().meta({ description: 'The skill that meets it, where it is another one' }),
        met: z.number().meta({ description: '0 to 1' }),
        years: z.number().nullable(),
      }),
    ),
    surplusSkills: listOf(z.string()),
    positions: listOf(
      z.object({
        title: z.string(),
        kind: z.enum(['work', 'internship', 'education', 'volunteering']),
        from: month,
        until: month.nullable(),
        relevance: z.number(),
        isOtherTrade: z.boolean().meta({
          description: "Its title names another trade than the job's, for which its tasks count for little",
        }),
        start: z.number().int(),
        end: z.number().int(),
      }),
    ),
    gaps: listOf(z.object({ from: month, until: month })),
    relevantYears: z.number(),
    internshipYears: z.number(),
    projects: listOf(z.string()),
    runningEducation: level.nullable(),
    changes: listOf(
      z.object({
        part,
        kind: z.enum(['add_skill', 'show_skill', 'relevant_years', 'relevant_project', 'degree']),
        value: z.string(),
        gain: z.number().meta({ description: 'Points of the fit score' }),
      }),
    ).meta({ description: 'What would raise the score, the greatest gain first' }),
  })
  .meta({ id: 'ScoreComparison' })

const tokens = z.number().int().nullable()
const call = { model: z.string(), promptVersion: z.string(), costUsd: z.number().nullable(), durationMs: z.number() }

const summaryOrigin = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('extractive'),
      attempt: z
        .object({
          ...call,
          inputTokens: tokens,
          outputTokens: tokens,
          reason: z.enum([...summaryFaults, ...modelFailures]),
        })
        .optional()
        .meta({ description: 'A model was asked too, and its answer is not shown' }),
    }),
    z.object({ kind: z.literal('model'), ...call, inputTokens: z.number().int(), outputTokens: z.number().int() }),
  ])
  .meta({ id: 'SummaryOrigin' })

export const explanationAnswer = z.object({
  success,
  explanation: z
    .object({
      fitScore: z.number(),
      parts: scoreParts,
      weights: scoreParts,
      features: z.object({
        skills: listOf(z.string()),
        yearsExperience: z.number(),
        projectCount: z.number().int(),
        educationLevel: level,
      }),
      evidence: listOf(z.object({ ...passage, part, value: z.string(), boxes }).meta({ id: 'Evidence' })),
      flags: listOf(
        z
          .discriminatedUnion('kind', [z.object({ ...passageFlag, boxes }), z.object({ ...hiddenFlag, boxes })])
          .meta({ id: 'PlacedFlag' }),
      ),
      summary: z.string(),
      summaryOrigin,
      comparison: comparison.nullable().meta({ description: 'Null for scores of versions that kept none' }),
      scorerVersion: z.string(),
      corpusVersion: z.number().int().nullable(),
      scoredAt: instant,
      document: z.object({
        format: z.enum(['pdf', 'docx', 'odt', 'rtf', 'html', 'markdown', 'json_resume', 'text']),
        pages: z.number().int(),
        isRecognised: z.boolean().meta({ description: 'Read off a picture, which makes mistakes' }),
        text: z.string().meta({ description: 'What a person who opens the document can read' }),
      }),
    })
    .meta({ id: 'Explanation' })
    .nullable()
    .meta({ description: 'Null until the resume has been read' }),
})
