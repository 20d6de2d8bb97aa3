import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ActivityDetail, activities, type MeasureSummary, type ReadingRow } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { type MeasureKey, measureOf } from '@upshot/shared/activities/measure'
import { addDays, type Day } from '@upshot/shared/calendar/day'
import { longDay } from '@upshot/shared/format/date'
import { fullNumber } from '@upshot/shared/format/number'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Sparkline } from '../charts/sparkline.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { gradeWords } from './activity-words.ts'
import { readingsQuery, useFreshActivities } from './queries.ts'
import { ReadingDialog } from './reading-dialog.tsx'
import css from './readings-card.module.css'

interface ReadingsCardProps {
  activity: ActivityDetail
  kind: Kind | undefined
}

/** What was counted: each measure now, at 30 days, and over time; then every reading there was, withdrawn ones included. */
export function ReadingsCard({ activity, kind }: ReadingsCardProps): ReactNode {
  const locale = useLocale()
  const fresh = useFreshActivities()
  const readings = useQuery(readingsQuery(activity.id)).data?.items ?? activity.readings
  const [recording, setRecording] = useState<MeasureKey | 'any' | null>(null)
  const latestFirst = readings.toSorted((a, b) => b.observedAt.localeCompare(a.observedAt))

  async function attempt(what: string, run: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
    try {
      await run()
      await fresh()
      showToast({
        message: what,
        undo: async () => {
          await undo()
          await fresh()
        },
      })
    } catch (error) {
      showToast({ message: `This was not done. ${problemText(error)}`, tone: 'failed' })
    }
  }
  const paramsOf = (reading: ReadingRow) => ({ params: { id: activity.id, readingId: reading.id } })
  const withdraw = (reading: ReadingRow): Promise<void> =>
    attempt(
      `Withdrew ${valueWords(reading, locale)}. It stays readable.`,
      () => call(activities.withdrawReading, paramsOf(reading)),
      () => call(activities.restoreReading, paramsOf(reading)),
    )
  const restore = (reading: ReadingRow): Promise<void> =>
    attempt(
      `${valueWords(reading, locale)} counts again.`,
      () => call(activities.restoreReading, paramsOf(reading)),
      () => call(activities.withdrawReading, paramsOf(reading)),
    )

  const mayRecord = activity.mayEdit && kind !== undefined
  const record = (
    <Button size="small" icon={<IconPlus size={14} aria-hidden />} onClick={() => setRecording('any')}>
      Record reading
    </Button>
  )
  return (
    <Card
      title="What was counted"
      note={readings.length === 0 ? 'Nothing has been counted yet. Unknown is not 0.' : undefined}
      actions={mayRecord ? record : undefined}
    >
      {activity.measures.length === 0 ? null : (
        <ul className={css.measures}>
          {activity.measures.map(summary => (
            <Measure key={summary.measure} summary={summary} activity={activity} locale={locale} />
          ))}
        </ul>
      )}
      {latestFirst.length === 0 ? null : (
        <details className={css.all}>
          <summary>
            {latestFirst.length === 1 ? 'The one reading' : `All ${latestFirst.length} readings`}, with source and grade
          </summary>
          <DataTable
            caption="Readings, latest first"
            noun="readings"
            columns={columns(locale)}
            rows={latestFirst}
            rowId={row => row.id}
            rowLabel={row => valueWords(row, locale)}
            {...(activity.mayEdit
              ? {
                  rowMenu: (row: ReadingRow) =>
                    row.withdrawnAt === null
                      ? [{ label: 'Withdraw', danger: true, run: () => void withdraw(row) }]
                      : [{ label: 'Let it count again', run: () => void restore(row) }],
                }
              : {})}
          />
        </details>
      )}
      {recording === null || kind === undefined ? null : (
        <ReadingDialog
          activityId={activity.id}
          kind={kind}
          measure={recording === 'any' ? undefined : recording}
          onClose={() => setRecording(null)}
          onRecorded={(measure, value) => {
            setRecording(null)
            void fresh()
            showToast({
              message: `Recorded ${fullNumber(value, locale.locale)} for ${measureOf(measure).name.toLowerCase()}.`,
            })
          }}
        />
      )}
    </Card>
  )
}

interface MeasureProps {
  summary: MeasureSummary
  activity: ActivityDetail
  locale: LocaleSettings
}

function Measure({ summary, activity, locale }: MeasureProps): ReactNode {
  const { measure, latest, at30Days } = summary
  const { name } = measureOf(measure)
  const course = activity.readings
    .filter(reading => reading.measure === measure && reading.withdrawnAt === null)
    .toSorted((a, b) => a.observedAt.localeCompare(b.observedAt))
  const values = course.map(reading => reading.value)
  return (
    <li className={css.measure}>
      <h3 className={css.name}>{name}</h3>
      <p className={css.value}>{fullNumber(latest.value, locale.locale)}</p>
      {values.length < 2 ? null : (
        <Sparkline name={courseWords(name, course, locale)} values={values} width={140} height={32} />
      )}
      <p className={css.foot}>
        {gradeWords[latest.grade]} · {latest.source} ·{' '}
        {formatInstantDay(latest.observedAt, locale.locale, locale.timeZone)}
      </p>
      <p className={css.foot}>{thirtyDayWords(at30Days, activity.date, locale)}</p>
    </li>
  )
}

/** "At 30 days: 1,204" once the mark is past; before it, how far it has come; or that nobody looked. */
function thirtyDayWords(at30Days: MeasureSummary['at30Days'], date: Day, { locale }: LocaleSettings): string {
  switch (at30Days.state) {
    case 'frozen':
      return `At 30 days: ${fullNumber(at30Days.reading.value, locale)}, fixed`
    case 'so-far':
      return `So far. The 30-day value is fixed on ${longDay(addDays(date, 30), locale)}`
    case 'unknown':
      return 'At 30 days: not known, nobody looked in the week before'
  }
}

function courseWords(name: string, course: readonly ReadingRow[], { locale, timeZone }: LocaleSettings): string {
  const first = course[0]
  const last = course.at(-1)
  if (first === undefined || last === undefined) return name
  const at = (reading: ReadingRow): string =>
    `${fullNumber(reading.value, locale)} on ${formatInstantDay(reading.observedAt, locale, timeZone)}`
  return `${name}: from ${at(first)} to ${at(last)}, ${course.length} readings.`
}

function valueWords(reading: ReadingRow, { locale }: LocaleSettings): string {
  return `${measureOf(reading.measure).name}, ${fullNumber(reading.value, locale)}`
}

function columns({ locale, timeZone }: LocaleSettings): Column<ReadingRow>[] {
  const struck = (row: ReadingRow, text: ReactNode): ReactNode => (row.withdrawnAt === null ? text : <del>{text}</del>)
  return [
    { key: 'measure', header: 'Measure', title: true, cell: row => struck(row, measureOf(row.measure).name) },
    { key: 'value', header: 'Value', align: 'end', cell: row => struck(row, fullNumber(row.value, locale)) },
    { key: 'seen', header: 'Seen on', cell: row => formatInstantDay(row.observedAt, locale, timeZone) },
    { key: 'grade', header: 'Grade', cell: row => gradeWords[row.grade] },
    { key: 'source', header: 'Source', wideOnly: true, cell: row => row.source },
    {
      key: 'by',
      header: 'Entered by',
      wideOnly: true,
      cell: row =>
        row.withdrawnAt === null
          ? (row.recordedByName ?? 'An import')
          : `Withdrawn ${formatInstantDay(row.withdrawnAt, locale, timeZone)}`,
    },
  ]
}
