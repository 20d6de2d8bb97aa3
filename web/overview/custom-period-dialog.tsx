import type { Day } from '@upshot/shared/calendar/day'
import type { Period } from '@upshot/shared/calendar/period'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'

interface CustomPeriodDialogProps {
  /** What it begins with. */
  period: Period | null
  onChoose: (period: Period) => void
  onClose: () => void
}

export function CustomPeriodDialog({ period, onChoose, onClose }: CustomPeriodDialogProps): ReactNode {
  const today = useToday()
  const [from, setFrom] = useState<Day | null>(period?.from ?? null)
  const [to, setTo] = useState<Day | null>(period?.to ?? null)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (from === null || to === null) setProblem('Write both days.')
    else if (from > to) setProblem('The last day is before the first one.')
    else onChoose({ from, to })
  }

  return (
    <Dialog title="From a day to a day" onClose={onClose}>
      <FormLayout
        columns={2}
        onSubmit={submit}
        problem={problem}
        actions={
          <>
            <Button variant="primary" type="submit">
              Show these days
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <DateField label="First day" today={today} value={from} onChange={setFrom} data-autofocus />
        <DateField label="Last day" today={today} value={to} onChange={setTo} />
      </FormLayout>
    </Dialog>
  )
}
