import type { DateOrder } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import { dateOrderWords } from './field-words.ts'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import { sampleDates } from './read-both-ways.ts'
import css from './wizard.module.css'

/** Dates that can be read two ways, shown both ways. */
export function DateOrderQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const samples = sampleDates(understood)
  const [order, setOrder] = useState<DateOrder | null>(detail.choice.answers.dateOrder ?? understood.dateOrder)

  function readings(of: 'dayFirst' | 'monthFirst'): string {
    return samples.map(sample => (sample[of] === null ? 'not a date' : formatDay(sample[of], locale))).join('; ')
  }

  return (
    <>
      <AskHeading title="Which comes first in its dates, the day or the month?">
        {samples.length === 0 ? (
          'The dates of this file can be read two ways. Look at one whose day you know.'
        ) : (
          <>
            The file has{' '}
            {samples.map(({ cell }, at) => (
              <span key={cell}>
                {at === 0 ? '' : at === samples.length - 1 ? ' and ' : ', '}
                <bdi>{cell}</bdi>
              </span>
            ))}
            , and no date in it that can be read in one way only.
          </>
        )}
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Order of day and month</VisuallyHidden>}
        value={order}
        onChange={setOrder}
        options={[
          { value: 'day-first', label: dateOrderWords['day-first'], note: readings('dayFirst') },
          { value: 'month-first', label: dateOrderWords['month-first'], note: readings('monthFirst') },
        ]}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          onClick={() => {
            if (order !== null) save({ dateOrder: order })
          }}
        >
          {order === null ? 'Choose one' : `Read them ${order === 'day-first' ? 'day first' : 'month first'}`}
        </Button>
      </div>
    </>
  )
}
