import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextField } from '../ui/text-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { inFile } from './plan-words.ts'
import css from './wizard.module.css'

/** Whose members the file lists, and as of which day: lists of two days stand beside each other. */
export function CommunityQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const today = useToday()
  const { locale } = useLocale()
  const given = detail.choice.community
  const [name, setName] = useState(given?.name ?? understood.event.title ?? '')
  const [takenOn, setTakenOn] = useState<string | null>(given?.takenOn ?? today)
  const [problems, setProblems] = useState<{ name?: string; takenOn?: string }>({})
  const form = useRef<HTMLFormElement>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const found = {
      ...(name.trim() === '' ? { name: 'Give the community a name.' } : {}),
      ...(takenOn === null ? { takenOn: 'Say on which day the list was taken.' } : {}),
    }
    setProblems(found)
    const [first] = Object.keys(found)
    if (first !== undefined || takenOn === null) {
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
      return
    }
    save({ community: { name: name.trim(), takenOn } })
  }

  return (
    <>
      <AskHeading title="Whose members are these?">
        The list is kept as it was on one day, so that you can see the community grow. Its members do not count as
        people reached: being on a list is not taking part.
      </AskHeading>
      <form ref={form} noValidate className={css.stack} onSubmit={submit}>
        <div className={css.pair}>
          <TextField
            label="Community"
            name="name"
            maxLength={200}
            value={name}
            error={problems.name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <DateField
            label="As of"
            name="takenOn"
            today={today}
            max={today}
            value={takenOn}
            error={problems.takenOn}
            onChange={setTakenOn}
          />
        </div>
        <div className={css.actions}>
          <Button type="submit" variant="primary" busy={busy}>
            {`Take them as ${inFile(understood, 'contacts', locale)} of that day`}
          </Button>
        </div>
      </form>
    </>
  )
}
