import { type StatusMeaning, statusMeanings } from '@upshot/shared/imports/field'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import { meaningWords } from './field-words.ts'
import type { AnswerProps } from './mapping-step.tsx'
import { unknownStatusWords } from './unknown-status-words.ts'
import css from './wizard.module.css'

const choices = statusMeanings.map(value => ({ value, label: meaningWords[value] }))

/** What the words of the status column say about a person. */
export function StatusWordsQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const given = detail.choice.answers.statusWords ?? {}
  const words = [...new Set([...Object.keys(given), ...unknownStatusWords(understood)])]
  const [meanings, setMeanings] = useState<Readonly<Record<string, StatusMeaning>>>(given)
  return (
    <>
      <AskHeading title="What do these status words mean?">
        Until somebody says so, people with these words are not counted as registered.
      </AskHeading>
      {words.length === 0 ? <p>Every word of the status column is known.</p> : null}
      <div className={css.pair}>
        {words.map(word => (
          <SelectField
            key={word}
            label={<bdi>{word}</bdi>}
            choices={choices}
            value={meanings[word] ?? null}
            placeholder="Says nothing"
            onChange={value => {
              const meaning = statusMeanings.find(one => one === value)
              if (meaning !== undefined) setMeanings(before => ({ ...before, [word]: meaning }))
            }}
          />
        ))}
      </div>
      <div className={css.actions}>
        <Button variant="primary" busy={busy} onClick={() => save({ statusWords: { ...meanings } })}>
          Read the words so
        </Button>
      </div>
    </>
  )
}
