import { type ReactNode, useState } from 'react'
import { useHere } from '../frame/session.ts'
import { timeZoneChoices } from '../people/locale-choices.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import { timeSamples } from './guess-samples.ts'
import type { AnswerProps } from './mapping-step.tsx'
import { Samples } from './samples.tsx'
import css from './wizard.module.css'

export function TimeZoneQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { workspace } = useHere()
  const preset = detail.choice.answers.timeZone ?? detail.choice.newEvent?.timeZone ?? workspace.timeZone
  const [zone, setZone] = useState(preset)
  return (
    <>
      <AskHeading title="On which clock are the times of this file?">
        Its times name no zone. As long as nobody says otherwise they are those of the event.{' '}
        <Samples of={timeSamples(understood)} before="In the file: " />
      </AskHeading>
      <SelectField
        label="Time zone"
        searchable
        choices={timeZoneChoices(zone)}
        value={zone}
        onChange={value => setZone(value ?? preset)}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} onClick={() => save({ timeZone: zone })}>
          {`Read the times in ${zone.replaceAll('_', ' ')}`}
        </Button>
        {detail.choice.answers.timeZone === undefined ? null : (
          <Button busy={busy} onClick={() => save({ timeZone: null })}>
            As the event
          </Button>
        )}
      </div>
    </>
  )
}
