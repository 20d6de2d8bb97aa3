import { IconCalendarQuestion, IconClockExclamation, IconFileImport, IconSignature } from '@tabler/icons-react'
import { shortDay } from '@upshot/shared/format/date'
import type { Attention, Overview } from '@upshot/shared/overview/overview'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { classNames } from '../ui/class-names.ts'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './overview.module.css'
import { attentionWay } from './ways.ts'

const icons: Readonly<Record<Attention['kind'], typeof IconSignature>> = {
  'approval-waiting': IconSignature,
  'stale-metric': IconClockExclamation,
  'event-without-attendance': IconCalendarQuestion,
  'unfinished-import': IconFileImport,
}

/** What makes the figures above less than they could be, each with the place where it is mended. */
export function AttentionSection({ overview }: { overview: Overview }): ReactNode {
  const { locale } = useLocale()
  const { attention, today } = overview
  return (
    <Card className={css.column} title="What needs attention">
      {attention.length === 0 ? (
        <p className={css.remark}>
          Nothing: no metric is overdue, no event lacks attendance figures, no import and no approval waits.
        </p>
      ) : (
        <ul className={classNames(css.lines, css.attention)}>
          {attention.map(one => {
            const Icon = icons[one.kind]
            return (
              <li key={`${one.kind} ${one.id}`}>
                <Icon size={18} stroke={1.75} aria-hidden />
                <span>
                  <TextLink look="ink" to={attentionWay(one)}>
                    {one.title}
                  </TextLink>{' '}
                  <span className={css.second}>
                    {whatIsWrong(one, one.on === null ? null : shortDay(one.on, today, locale))}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

function whatIsWrong({ kind }: Attention, day: string | null): string {
  switch (kind) {
    case 'approval-waiting':
      return `waits for your word${day === null ? '' : ` since ${day}`}`
    case 'stale-metric':
      return day === null ? 'has no value yet' : `has had no new value since one was due on ${day}`
    case 'event-without-attendance':
      return `${day === null ? 'took place' : `took place on ${day}`} and has no attendance figures`
    case 'unfinished-import':
      return `was uploaded${day === null ? '' : ` on ${day}`} and is not finished`
  }
}
