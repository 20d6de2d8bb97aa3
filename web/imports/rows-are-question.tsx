import type { ImportAnswers } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { type Option, Options } from './options.tsx'
import { things } from './plan-words.ts'
import { saysOnlyWhoCame } from './questions.ts'
import css from './wizard.module.css'

type RowsAre = NonNullable<ImportAnswers['rowsAre']>
/** `column`: as its column says who came, and nothing more. */
type Choice = RowsAre | 'column'

export function RowsAreQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const isSaid = saysOnlyWhoCame(understood)
  const [choice, setChoice] = useState<Choice | null>(detail.choice.answers.rowsAre ?? (isSaid ? 'column' : null))
  const people = things(understood.more.people, 'attendance', locale)
  return (
    <>
      <AskHeading title="Who is in this list?">
        {isSaid ? 'A column says who came, and none says who registered.' : 'No column says who came.'} Registered,
        attended and watched are never added together.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Who is in this list</VisuallyHidden>}
        value={choice}
        onChange={setChoice}
        options={isSaid ? besideColumn(people) : withoutColumn(people)}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={choice === null}
          onClick={() => {
            if (choice !== null) save({ rowsAre: choice === 'column' ? null : choice })
          }}
        >
          {choice === null ? 'They attended' : buttonWords[choice]}
        </Button>
      </div>
    </>
  )
}

const buttonWords: Readonly<Record<Choice, string>> = {
  registered: 'They registered',
  attended: 'They attended',
  column: 'Only who came is known',
}

function withoutColumn(people: string): Option<Choice>[] {
  return [
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
  ]
}

function besideColumn(people: string): Option<Choice>[] {
  return [
    {
      value: 'registered',
      label: 'Everyone on this list registered',
      note: `${people} registered; the column says who of them came, and the others did not show up.`,
    },
    {
      value: 'attended',
      label: 'Everyone on this list attended',
      note: `${people} attended, whatever the column says; how many registered stays unknown.`,
    },
    {
      value: 'column',
      label: 'Only who came is known',
      note: 'The column says who came; how many registered stays unknown.',
    },
  ]
}
