import { useQuery } from '@tanstack/react-query'
import type { StudyRow } from '@upshot/shared/impact/study'
import type { ReactNode } from 'react'
import { useMay } from '../frame/session.ts'
import { OutcomeStatus } from '../impact/outcome-status.tsx'
import { latestStudiesQuery } from '../impact/queries.ts'
import { doneOn } from '../metrics/metric-figures.ts'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './overview.module.css'

/** The latest studies with their verdicts, whatever they found: a refusal stands here as a success does. */
export function MovedSection(): ReactNode {
  const latest = useQuery(latestStudiesQuery)
  const rows = latest.data?.items ?? []
  const more = (latest.data?.total ?? 0) - rows.length
  return (
    <Card
      className={css.column}
      title="What moved"
      note={rows.length === 0 ? undefined : 'The latest studies, whatever period is chosen above'}
    >
      {latest.isError ? (
        <ProblemView
          error={latest.error}
          what="The studies could not be loaded."
          onRetry={() => void latest.refetch()}
        />
      ) : latest.isPending ? (
        <Skeleton label="Loading the latest studies" rows={3} height={44} />
      ) : rows.length === 0 ? (
        <NoStudyYet />
      ) : (
        <ul className={css.lines}>
          {rows.map(row => (
            <LatestStudy key={row.id} row={row} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className={css.links}>
          <TextLink to="/impact">{`All ${rows.length + more} studies`}</TextLink>
        </p>
      ) : null}
    </Card>
  )
}

function LatestStudy({ row }: { row: StudyRow }): ReactNode {
  const settings = useLocale()
  return (
    <li>
      <div className={css.study}>
        <TextLink look="ink" to="/impact/$id" params={{ id: row.id }}>
          {row.title}
        </TextLink>
        {/* A list knows no direction: green is for the page that shows all of it. */}
        <OutcomeStatus verdict={shownVerdict(row)} estimate={row.perPoint?.estimate ?? null} direction="either" />
      </div>
      <p className={css.remark}>
        {row.sentence} Run on {doneOn(row.createdAt, settings)}.
      </p>
    </li>
  )
}

/** "Correlated" over a study that could not tell anything would read like a finding. */
function shownVerdict({ outcome, label }: StudyRow): Pick<StudyRow, 'outcome' | 'label'> {
  return { outcome, label: outcome === 'not-detectable' ? null : label }
}

function NoStudyYet(): ReactNode {
  const mayRun = useMay()('advocate')
  return (
    <p className={css.remark}>
      No study has been run yet. A study says how far an agreed metric moved after an activity, and how sure one can be
      of it. {mayRun ? <TextLink to="/impact/new">Set up the first study</TextLink> : null}
    </p>
  )
}
