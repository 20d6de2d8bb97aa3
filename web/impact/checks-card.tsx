import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import type { Study, StudyCheck } from '@upshot/shared/impact/study'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import css from './impact.module.css'
import { plainReason } from './plain-reason.ts'

type Checked = Pick<Study, 'checks' | 'refusals' | 'caps' | 'overlaps'>

/** Everything that was looked at, in ink: a passed check is a condition, not a success. */
export function ChecksCard({ study }: { study: Checked }): ReactNode {
  const { checks } = study
  return (
    <Card title="Checks" note={checksInWords(checks)}>
      <ul className={css.plainList}>
        {checks.map(check => (
          <li key={`${check.code} ${check.name}`} className={css.check}>
            <State passed={check.passed} />
            <div>
              <p>{check.name}</p>
              <p className={css.second}>{plainReason(check, study.overlaps)}</p>
              {check.passed === false ? <p className={css.second}>{consequence(check, study)}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** "8 of 12 passed, 3 not passed, 1 not looked at." */
function checksInWords(checks: readonly StudyCheck[]): string {
  const count = (state: boolean | null) => checks.filter(check => check.passed === state).length
  const [open, unseen] = [count(false), count(null)]
  const rest = `${open === 0 ? '' : `, ${open} not passed`}${unseen === 0 ? '' : `, ${unseen} not looked at`}`
  return `${count(true)} of ${checks.length} passed${rest}.`
}

/** What follows from a check that was not passed, and what would help. */
function consequence(check: StudyCheck, { refusals, caps }: Checked): string {
  const remedy = [...refusals, ...caps].find(reason => reason.code === check.code)?.remedy ?? ''
  const follows = check.weight === 'refuses' ? 'No estimate is given.' : 'The label is “Correlated” at most.'
  return `${follows} ${remedy}`.trim()
}

function State({ passed }: { passed: boolean | null }): ReactNode {
  if (passed === null) {
    return (
      <span className={css.state}>
        <IconCircleDashed size={15} aria-hidden />
        not looked at
      </span>
    )
  }
  return passed ? (
    <span className={css.state}>
      <IconCheck size={15} aria-hidden />
      passed
    </span>
  ) : (
    <span className={`${css.state} ${css.open}`}>
      <IconX size={15} aria-hidden />
      not passed
    </span>
  )
}
