import type { ReactNode } from 'react'
import type { Explanation } from '../api/applications.ts'
import { Facts } from '../ui/card.tsx'
import { Mark } from '../ui/mark.tsx'
import { changeWords, demandFacts, monthWords, standingWords, yearsWords } from './comparison-words.ts'

type Comparison = NonNullable<Explanation['comparison']>

const Titled = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <div className="flex flex-col gap-1.5">
    <h4 className="text-13 font-medium">{title}</h4>
    {children}
  </div>
)

const marks = {
  shown: { tone: 'good', shape: 'full' },
  listed: { tone: 'warn', shape: 'half' },
  related: { tone: 'warn', shape: 'ring' },
  missing: { tone: 'bad', shape: 'cross' },
} as const

const Skills = ({ skills }: Pick<Comparison, 'skills'>): ReactNode => (
  <ul className="flex flex-col gap-1">
    {skills.map(({ skill, isRequired, standing, by, years }) => (
      <li key={skill} className="flex flex-wrap items-baseline justify-between gap-x-3 text-13">
        <span className="[overflow-wrap:anywhere]">
          {skill}
          {!isRequired && <span className="text-muted"> · preferred</span>}
          {by !== null && <span className="text-muted"> · by {by}</span>}
        </span>
        <span className="inline-flex items-baseline gap-2">
          {years !== null && <span className="text-muted tabular-nums">{yearsWords(years)}</span>}
          <Mark {...marks[standing]}>{standingWords[standing]}</Mark>
        </span>
      </li>
    ))}
  </ul>
)

const Changes = ({ changes }: Pick<Comparison, 'changes'>): ReactNode => (
  <ul className="flex flex-col gap-1">
    {changes.map((change) => (
      <li key={`${change.kind}-${change.value}`} className="flex items-baseline justify-between gap-3 text-13">
        <span>{changeWords(change)}</span>
        <span className="whitespace-nowrap tabular-nums">+{change.gain.toFixed(1)}</span>
      </li>
    ))}
  </ul>
)

const Positions = ({ positions }: Pick<Comparison, 'positions'>): ReactNode => (
  <ul className="flex flex-col gap-1">
    {positions.map(({ title, kind, from, until, relevance, isOtherTrade, start }) => (
      <li key={`${start}-${from}`} className="text-13">
        <span className="font-medium [overflow-wrap:anywhere]">{title || 'Untitled'}</span>
        <span className="block text-muted tabular-nums">
          {monthWords(from)} – {until === null ? 'now' : monthWords(until)}
          {kind === 'work' ? '' : `, ${kind}`} · {Math.round(relevance * 100)} % near to the job
          {isOtherTrade && '; its title names another trade, so its tasks count for little'}
        </span>
      </li>
    ))}
  </ul>
)

/** What was held against what, and what would change the outcome. */
export const ComparisonView = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const { skills, surplusSkills, positions, changes } = comparison
  const demands = demandFacts(comparison)
  return (
    <>
      {demands.length > 0 && (
        <Titled title="What the job was understood to ask for">
          <Facts facts={demands} />
        </Titled>
      )}
      {skills.length > 0 && (
        <Titled title="Skills that the job asks for">
          <Skills skills={skills} />
        </Titled>
      )}
      {surplusSkills.length > 0 && (
        <Titled title="Other skills">
          <p className="text-13 text-muted [overflow-wrap:anywhere]">{surplusSkills.join(', ')}</p>
        </Titled>
      )}
      {positions.length > 0 && (
        <Titled title="Positions">
          <Positions positions={positions} />
        </Titled>
      )}
      {changes.length > 0 && (
        <Titled title="What would change this score">
          <Changes changes={changes} />
          <p className="text-12 text-muted">Each by itself, in points, if the document said so.</p>
        </Titled>
      )}
    </>
  )
}
