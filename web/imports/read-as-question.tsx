import { anyTable } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { type Option, Options } from './options.tsx'
import { RecognisedBy } from './recognised-by.tsx'
import { titleCase } from './title-case.ts'
import css from './wizard.module.css'

/** Which tool wrote the file, for when it was recognised wrongly or not at all. */
export function ReadAsQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { tool, report, title, alternatives } = understood
  const current = `${tool}/${report}`
  const [readAs, setReadAs] = useState(current)
  const options: Option<string>[] = [
    ...(current === anyTable
      ? []
      : [{ value: current, label: titleCase(title), note: <RecognisedBy understood={understood} /> }]),
    ...alternatives.map(other => ({
      value: other.readAs,
      label: titleCase(other.title),
      note: `${other.columns} of its columns are in this file`,
    })),
    { value: anyTable, label: 'None of these', note: 'You say what the columns mean.' },
  ]
  return (
    <>
      <AskHeading title="What is this file?">
        Only tools that have columns in common with this file are listed. What was answered for its columns is taken
        back.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Tool and report</VisuallyHidden>}
        value={readAs}
        onChange={setReadAs}
        options={options}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} disabled={readAs === current} onClick={() => save({ readAs })}>
          Read it so
        </Button>
        {detail.choice.answers.readAs === undefined ? null : (
          <Button busy={busy} onClick={() => save({ readAs: null, mapping: null })}>
            As it was recognised
          </Button>
        )}
      </div>
    </>
  )
}
