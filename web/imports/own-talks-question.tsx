import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

const answers = { found: null, names: true, none: false } as const

/** Which sessions of a conference are talks of people of this workspace. */
export function OwnTalksQuestion({ detail, busy, save }: AnswerProps): ReactNode {
  const { newActivities } = detail.choice
  const [answer, setAnswer] = useState<keyof typeof answers>(
    newActivities === null ? 'found' : newActivities ? 'names' : 'none',
  )
  return (
    <>
      <AskHeading title="Log the talks that your people give?">
        All sessions stay with the event. Those that people of this workspace give can also become talks of theirs; the
        review lists them by title.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Talks of your people</VisuallyHidden>}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'found', label: 'Where the address of the speaker is that of a member' },
          {
            value: 'names',
            label: 'Where the address or the whole name is',
            note: 'Somebody else may have the same name: look at the review.',
          },
          { value: 'none', label: 'Log none', note: 'Only the sessions of the event are imported.' },
        ]}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} onClick={() => save({ newActivities: answers[answer] })}>
          {answer === 'none' ? 'Log none' : 'Log these talks'}
        </Button>
      </div>
    </>
  )
}
