import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { EventGiven, MetricGiven } from './answered-questions.tsx'
import { delimiterWords, encodingWords } from './field-words.ts'
import { fileSize } from './file-size.ts'
import type { WizardStep } from './import-search.ts'
import { totalOf } from './issue-totals.tsx'
import { inFile, things } from './plan-words.ts'
import { titleCase } from './title-case.ts'
import type { StepShown } from './wizard.tsx'

/** What stands at each step on the left: what was understood there, and whether one can go there. */
export function stepsShown(detail: ImportDetail, current: WizardStep): Readonly<Record<WizardStep, StepShown>> {
  const isStaged = detail.status === 'staged' && detail.understood !== null
  return {
    file: { facts: fileFacts(detail), reachable: isStaged },
    mapping: { facts: mappingFacts(detail), reachable: isStaged },
    review: { facts: reviewFacts(detail), reachable: isStaged && detail.plan !== null },
    done: { facts: doneFacts(detail), reachable: current === 'done' },
  }
}

function fileFacts({ title, fileBytes, understood }: ImportDetail): ReactNode[] {
  const facts: ReactNode[] = [titleCase(title), fileSize(fileBytes, 'en')]
  if (understood !== null) {
    const { container, encoding, delimiter, headerLine } = understood
    if (container?.kind === 'workbook') facts.push(<bdi>{container.part}</bdi>, `Header in row ${headerLine}`)
    else facts.push(`${encodingWords[encoding]}, ${delimiterWords[delimiter]}`, `Header on line ${headerLine}`)
  }
  return facts
}

function mappingFacts(detail: ImportDetail): ReactNode[] {
  const { understood, choice } = detail
  const facts: ReactNode[] = []
  if (understood !== null) {
    const read = understood.columns.filter(({ field }) => field !== null).length
    facts.push(`${read} of ${understood.columns.length} columns read`)
  }
  if (detail.event !== null) facts.push(<bdi>{detail.event.title}</bdi>)
  // An event that an undone import had gone to may be gone.
  else if (choice.newEvent !== null || (choice.eventId !== null && detail.status === 'staged'))
    facts.push(<EventGiven detail={detail} />)
  if (choice.metricId !== null || choice.newMetric !== null) facts.push(<MetricGiven choice={choice} />)
  return facts
}

function reviewFacts({ understood, plan, target, counts, issueCounts }: ImportDetail): ReactNode[] {
  const facts: ReactNode[] = []
  if (plan !== null) facts.push(things(plan.created + plan.updated + plan.unchanged, target, 'en'))
  else if (understood !== null) {
    facts.push(inFile(understood, target, 'en'))
  }
  if (counts.rejectedRows > 0) facts.push(`${counts.rejectedRows} of ${counts.rows} rows left out`)
  const warnings = totalOf(issueCounts, 'warning')
  if (warnings > 0) facts.push(`${warnings} to look at`)
  return facts
}

function doneFacts({ status, outcome, target }: ImportDetail): ReactNode[] {
  if (status === 'undone') return ['Undone']
  if (status === 'cancelled') return ['Discarded']
  return outcome === null ? [] : [`${things(outcome.created, target, 'en')} added`]
}
