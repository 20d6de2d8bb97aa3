import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

/** Which sheet of a workbook is meant. */
export function SheetQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { container } = understood
  const [sheet, setSheet] = useState(container?.part ?? null)
  if (container === null) return null
  const wasChosen = detail.choice.answers.sheet !== undefined
  return (
    <>
      <AskHeading title="Which sheet is meant?">
        What its columns mean is found out anew. One sheet is imported; bring the file again for another.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Sheet</VisuallyHidden>}
        value={sheet}
        onChange={setSheet}
        options={container.parts.map(({ name, hidden }) => ({
          value: name,
          label: name,
          note: [
            name === container.part && (wasChosen ? 'Read now.' : 'Read now: the first that is an export or a table.'),
            hidden && 'Hidden in the workbook.',
          ]
            .filter(text => text !== false)
            .join(' '),
        }))}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={sheet === null || sheet === container.part}
          onClick={() => save({ sheet })}
        >
          Read this sheet
        </Button>
      </div>
    </>
  )
}
