import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import { things } from './plan-words.ts'
import css from './wizard.module.css'

export function RowsAreQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const [rowsAre, setRowsAre] = useState(detail.choice.answers.rowsAre ?? null)
  const people = things(understood.more.people, 'attendance', locale)
  return (
    <>
      <AskHeading title="Who is in this list?">
        No column says who came. Registered, attended and watched are never added together.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Who is in this list</VisuallyHidden>}
        value={rowsAre}
        onChange={setRowsAre}
        options={[
          {
            value: 'attended',
            label: 'People who attended',
            note: `${people} attended; how many registered stays unknown.`,
          },
          {
            value: 'registered',
            label: 'People who registered',
            note: `${people} registered; who came stays unknown.`,
          },
        ]}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={rowsAre === null}
          onClick={() => {
            if (rowsAre !== null) save({ rowsAre })
          }}
        >
          {rowsAre === 'registered' ? 'They registered' : 'They attended'}
        </Button>
      </div>
    </>
  )
}
