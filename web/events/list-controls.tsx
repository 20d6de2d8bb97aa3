import { IconAdjustmentsHorizontal, IconChevronDown, IconSearch } from '@tabler/icons-react'
import type { Day } from '@upshot/shared/calendar/day'
import { periodNames, readPeriod, writePeriod } from '@upshot/shared/calendar/period'
import { namedPeriodInWords, periodNamesInWords } from '@upshot/shared/format/period'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Menu } from '../ui/menu.tsx'
import { TextField } from '../ui/text-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './list-controls.module.css'

interface SearchBoxProps {
  label: string
  text: string
  onChange: (q: string | undefined) => void
}

/** Typing is not navigating: the address follows when the typing rests. */
export function SearchBox({ label, text, onChange }: SearchBoxProps): ReactNode {
  const [typed, setTyped] = useState(text)
  const [settled, setSettled] = useState(text)
  if (text !== settled) {
    setSettled(text)
    setTyped(text)
  }
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === settled) return
    const timer = setTimeout(() => {
      setSettled(wanted)
      onChange(wanted === '' ? undefined : wanted)
    }, 250)
    return () => clearTimeout(timer)
  }, [typed, settled, onChange])
  return (
    <TextField
      label={<VisuallyHidden>{label}</VisuallyHidden>}
      type="search"
      className={css.search}
      placeholder={label}
      icon={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
    />
  )
}

export interface FilterChoice {
  value: string
  label: string
}

interface FilterMenuProps {
  label: string
  choices: readonly FilterChoice[]
  /** What is filtered by; more than one means any of them. */
  values: readonly string[]
  onToggle: (value: string) => void
}

/** Adds a value to a filter or takes it out. Nothing is drawn while there is nothing to choose. */
export function FilterMenu({ label, choices, values, onToggle }: FilterMenuProps): ReactNode {
  if (choices.length === 0) return null
  return (
    <Menu
      label={label}
      items={choices.map(choice => ({
        label: choice.label,
        checked: values.includes(choice.value),
        run: () => onToggle(choice.value),
      }))}
      button={button => (
        <Button {...button} className={css.menu}>
          {label}
          <IconChevronDown size={14} aria-hidden />
        </Button>
      )}
    />
  )
}

/** "Last 90 days", "4 – 19 Mar 2026". */
export function periodLabel(period: string, locale: string): string {
  const named = readPeriod(period)
  if (named === null) return period
  return namedPeriodInWords(named, locale)
}

interface PeriodMenuProps {
  period: string | undefined
  today: Day
  onChange: (period: string | undefined) => void
}

export function PeriodMenu({ period, today, onChange }: PeriodMenuProps): ReactNode {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Menu
        label="Period"
        items={[
          { label: 'All time', checked: period === undefined, run: () => onChange(undefined) },
          ...periodNames.map(name => ({
            label: periodNamesInWords[name],
            checked: name === period,
            run: () => onChange(name),
          })),
          { label: 'From one day to another…', run: () => setAsking(true) },
        ]}
        button={button => (
          <Button {...button} className={css.menu}>
            Period
            <IconChevronDown size={14} aria-hidden />
          </Button>
        )}
      />
      {asking ? (
        <PeriodDialog
          today={today}
          onChoose={chosen => {
            setAsking(false)
            onChange(chosen)
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

interface PeriodDialogProps {
  today: Day
  onChoose: (period: string) => void
  onClose: () => void
}

function PeriodDialog({ today, onChoose, onClose }: PeriodDialogProps): ReactNode {
  const [from, setFrom] = useState<Day | null>(null)
  const [to, setTo] = useState<Day | null>(today)
  const [problem, setProblem] = useState<string | null>(null)
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (from === null || to === null) setProblem('Choose the first and the last day.')
    else if (from > to) setProblem('The first day is after the last. Exchange the two.')
    else onChoose(writePeriod({ from, to }))
  }
  return (
    <Dialog
      title="From one day to another"
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form="own-period">
          Show these days
        </Button>
      }
    >
      <form id="own-period" noValidate onSubmit={submit} className={css.days}>
        <DateField label="First day" today={today} value={from} onChange={setFrom} data-autofocus />
        <DateField label="Last day" today={today} value={to} error={problem} onChange={setTo} />
      </form>
    </Dialog>
  )
}

/** On a phone the filters fold behind one button, so that the list begins on the first screen. */
export function FoldedFilters({
  search,
  count,
  children,
}: {
  search: ReactNode
  count: number
  children: ReactNode
}): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      {search}
      <Button
        className={css.fold}
        aria-expanded={open}
        icon={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {count === 0 ? 'Filters' : `Filters (${count})`}
      </Button>
      <div className={open ? css.unfolded : css.folded}>{children}</div>
    </>
  )
}
