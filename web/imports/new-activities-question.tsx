import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

/** Whether what the file names and nobody has logged becomes an activity. */
export function NewActivitiesQuestion({ detail, busy, save }: AnswerProps): ReactNode {
  const { choice, touched } = detail
  const [answer, setAnswer] = useState<'yes' | 'no'>(
    (choice.newActivities ?? touched.some(({ does }) => does === 'create')) ? 'yes' : 'no',
  )
  return (
    <>
      <AskHeading title="Log what is no activity yet?">
        What is matched by its web address or its title gets its readings either way.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>What is no activity yet</VisuallyHidden>}
        value={answer}
        onChange={setAnswer}
        options={[
          {
            value: 'yes',
            label: 'Log each as an activity of mine',
            note: 'Dated as the file says when it was published, else at the end of the period of the file.',
          },
          { value: 'no', label: 'Only activities that are there', note: 'The rest of the file is left alone.' },
        ]}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} onClick={() => save({ newActivities: answer === 'yes' })}>
          {answer === 'yes' ? 'Log them' : 'Leave them'}
        </Button>
      </div>
    </>
  )
}
