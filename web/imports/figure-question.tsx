import { fullNumber } from '@upshot/shared/format/number'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

const ofSingleDays = 'Of single days: days do not add up, since one person may come on several.'

/** A file with several figures for each day brings values of one metric at a time. */
export function FigureQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const { series, figures, holds } = understood
  // Of a table of values the one is meant that is called as the metric is, until somebody says otherwise.
  const isTable = holds === 'values'
  const [figure, setFigure] = useState(detail.choice.figure ?? (isTable ? null : (series[0]?.name ?? null)))
  const totalOf = (name: string): number | null => figures.find(known => known.name === name)?.value ?? null
  return (
    <>
      <AskHeading title="Which figure is meant?">One at a time: import the file again for another metric.</AskHeading>
      <Options
        legend={<VisuallyHidden>Figure</VisuallyHidden>}
        value={figure}
        onChange={setFigure}
        options={series.map(({ name, label, adds }) => {
          const total = totalOf(name)
          return {
            value: name,
            label,
            note: isTable ? undefined : adds ? whole(total, locale) : ofSingleDays,
          }
        })}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} disabled={figure === null} onClick={() => save({ figure })}>
          Use this figure
        </Button>
      </div>
    </>
  )
}

function whole(total: number | null, locale: string): string | undefined {
  return total === null ? undefined : `${fullNumber(total, locale)} in the whole file.`
}
