import { fullNumber } from '@upshot/shared/format/number'
import { type StatusMeaning, statusMeanings } from '@upshot/shared/imports/field'
import type { StatusWord } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { Status } from '../ui/status.tsx'
import { AskHeading } from './ask-heading.tsx'
import { meaningWords } from './field-words.ts'
import { rows } from './issue-totals.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { meaningsToSave, unknownWords } from './status-word-answers.ts'
import css from './status-words.module.css'
import wizard from './wizard.module.css'

const choices = statusMeanings.map(value => ({ value, label: meaningWords[value] }))

/** All words of the status column: how often each stands there, and what it says about a person. */
export function StatusWordsQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const { statusWords } = understood
  const given = detail.choice.answers.statusWords ?? {}
  const [changed, setChanged] = useState<Readonly<Record<string, StatusMeaning>>>({})
  const unknown = unknownWords(statusWords)
  return (
    <>
      <AskHeading title="What do these status words mean?">
        {unknown.length === 0
          ? 'Every word of the status column is known. Change what is meant otherwise at your event.'
          : `${fullNumber(unknown.length, locale)} of ${fullNumber(statusWords.length, locale)} words ${unknown.length === 1 ? 'is' : 'are'} unknown: until somebody says so, people with ${unknown.length === 1 ? 'it' : 'them'} are not counted as registered.`}
      </AskHeading>
      <ul className={css.words}>
        {[...unknown, ...statusWords.filter(word => !unknown.includes(word))].map(word => (
          <li key={word.key} className={css.word}>
            <div className={css.said}>
              <bdi className={word.word === '' ? css.empty : css.text}>{shownWord(word)}</bdi>
              <span className={css.facts}>
                {rows(word.count, locale)}
                {word.meaning === null ? <Status tone="risk">Unknown</Status> : null}
              </span>
            </div>
            <SelectField
              label={<span className={css.hidden}>Meaning of {shownWord(word)}</span>}
              choices={choices}
              value={changed[word.key] ?? word.meaning}
              placeholder="Says nothing"
              onChange={value => {
                const meaning = statusMeanings.find(one => one === value)
                if (meaning !== undefined) setChanged(before => ({ ...before, [word.key]: meaning }))
              }}
            />
          </li>
        ))}
      </ul>
      <div className={wizard.actions}>
        <Button
          variant="primary"
          busy={busy}
          onClick={() => save({ statusWords: meaningsToSave(statusWords, given, changed) })}
        >
          Read the words so
        </Button>
        {Object.keys(given).length === 0 ? null : (
          <Button busy={busy} onClick={() => save({ statusWords: null })}>
            As the tool means them
          </Button>
        )}
      </div>
    </>
  )
}

function shownWord({ word }: StatusWord): string {
  return word === '' ? 'empty cells' : word
}
