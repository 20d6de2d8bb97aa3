import { MOST_WINDOW_POINTS } from '@upshot/shared/impact/study-vocabulary'
import { type ReactNode, useState } from 'react'
import { NumberField } from '../ui/number-field.tsx'

interface PointsFieldProps {
  label: string
  description: string
  /** What counts while the field is empty. */
  usual: string
  value: number | undefined
  /** "days" */
  unit: string
  onChange: (points: number | undefined) => void
}

/** A number of days or weeks; empty means what the rule says. What cannot be used stays in the field, which says so. */
export function PointsField({ label, description, usual, value, unit, onChange }: PointsFieldProps): ReactNode {
  const [typed, setTyped] = useState<number | string>(value ?? '')
  const [settled, setSettled] = useState(value)
  if (value !== settled) {
    setSettled(value)
    setTyped(value ?? '')
  }
  const isBad = typed !== '' && !isPoints(typed)

  function change(next: number | string): void {
    setTyped(next)
    if (next !== '' && !isPoints(next)) return
    const points = typeof next === 'number' ? next : undefined
    setSettled(points)
    onChange(points)
  }

  return (
    <NumberField
      label={label}
      description={description}
      placeholder={usual}
      decimals={0}
      unit={unit}
      value={typed}
      error={isBad ? `A number from 1 to ${MOST_WINDOW_POINTS}, or empty.` : undefined}
      onChange={change}
    />
  )
}

function isPoints(value: number | string): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_WINDOW_POINTS
}
