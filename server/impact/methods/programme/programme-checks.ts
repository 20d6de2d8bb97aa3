import { estimate, type Refusal, type Result, refuse } from '../result.ts'
import { scaledToOne } from '../scaled-to-one.ts'
import { conditionNumber, varianceInflation } from './collinearity.ts'
import { type Channel, usualBaselineColumns } from './programme-input.ts'

export interface ProgrammeChecks {
  decision: 'refuse' | 'fit'
  /** Every rule that is broken; empty when the model may be fitted. */
  refusals: Refusal[]
  /** Channels whose variance inflation is above 5 but not above 10. */
  warnings: string[]
  /** Variance inflation per channel; null where it is infinite. */
  varianceInflation: Record<string, number | null>
  /** Largest over smallest singular value of the standardised channels; null where it is infinite. */
  conditionNumber: number | null
  activeWeeks: Record<string, number>
}

const fewestWeeks = 52
const weeksPerColumn = 10
const fewestActive = 8
const highestInflation = 10
const worryingInflation = 5
const highestCondition = 30
/** 10^4 carry-over combinations and 27 error shapes are what fits into a few seconds. */
export const mostChannels = 4

/**
 * Whether data of this kind can be split among channels at all, before any metric is looked at.
 *
 * channels: K columns of n weekly intensities. baselineColumnCount: columns of the baseline, 4 unless holidays or
 * launches are added.
 * Rules: n >= 52 and >= 10 (baseline + channels); every channel active in 8 weeks and inactive in 8; variance inflation
 * <= 10; condition number <= 30; at most 4 channels. Refuses as a whole: NO_CHANNELS, NOT_FINITE.
 * Source: Belsley, Kuh & Welsch 1980 for the two limits; Robyn and Meridian for the number of weeks.
 */
export function programmeChecks(
  channels: readonly Channel[],
  baselineColumnCount: number = usualBaselineColumns,
): Result<ProgrammeChecks> {
  const n = channels[0]?.weeks.length ?? 0
  if (n === 0) return refuse('NO_CHANNELS', 'There are no channels with weekly values.')
  const usable = channels.every(({ weeks }) => weeks.length === n && weeks.every(value => value >= 0 && value < 1e150))
  if (!usable) {
    return refuse(
      'NOT_FINITE',
      'Every channel needs a value of 0 or more in each week, the same number of weeks for all.',
    )
  }
  const names = channels.map(channel => channel.name)
  const columns = channels.map(({ weeks }) => scaledToOne(weeks))
  const inflation = varianceInflation(columns)
  const condition = conditionNumber(columns)
  const active = channels.map(({ weeks }) => weeks.filter(value => value > 0).length)
  const refusals: Refusal[] = []
  const add = (code: string, reason: string) => refusals.push({ code, reason })

  if (channels.length > mostChannels) {
    add('TOO_MANY_CHANNELS', `${channels.length} channels are too many; group them into ${mostChannels} or fewer`)
  }
  const entangled = names.filter((_, k) => (inflation[k] ?? 0) > highestInflation && (active[k] ?? 0) > 0)
  if (entangled.length > 0) {
    const which = entangled.length === 1 ? `${entangled[0]} and the others` : listed(entangled)
    add('COLLINEAR', `${which} cannot be separated (VIF > ${highestInflation})`)
  }
  if (condition > highestCondition && entangled.length === 0 && active.every(count => count > 0)) {
    add('ILL_CONDITIONED', `the channels cannot be separated (condition number > ${highestCondition})`)
  }
  for (const [k, name] of names.entries()) {
    if ((active[k] ?? 0) < fewestActive) add('TOO_FEW_ACTIVE', `${name} active in fewer than ${fewestActive} weeks`)
    if (n - (active[k] ?? 0) < fewestActive)
      add('TOO_FEW_INACTIVE', `${name} inactive in fewer than ${fewestActive} weeks`)
  }
  if (n < fewestWeeks) add('TOO_SHORT', `n=${n} is below ${fewestWeeks} weeks`)
  const needed = weeksPerColumn * (baselineColumnCount + channels.length)
  if (n < needed) {
    const columnsInWords = `${baselineColumnCount} baseline + ${channels.length} channels`
    add('TOO_SHORT_FOR_COLUMNS', `n=${n} is below ${weeksPerColumn} x (${columnsInWords}) = ${needed}`)
  }
  return estimate({
    decision: refusals.length === 0 ? ('fit' as const) : ('refuse' as const),
    refusals,
    warnings: names
      .filter((_, k) => (inflation[k] ?? 0) > worryingInflation && (inflation[k] ?? 0) <= highestInflation)
      .map(name => `${name} is hard to separate from the other channels (VIF > ${worryingInflation})`),
    varianceInflation: Object.fromEntries(names.map((name, k) => [name, finiteOrNull(inflation[k])])),
    conditionNumber: finiteOrNull(condition),
    activeWeeks: Object.fromEntries(names.map((name, k) => [name, active[k] ?? 0])),
  })
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
