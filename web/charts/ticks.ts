export interface Axis {
  ticks: number[]
  low: number
  high: number
  /** The axis does not begin at zero: the chart then says where it does. */
  cut: boolean
}

const most = 5

/**
 * A value axis with round numbers and at most five ticks that holds all values. Zero is in it, unless `mayCut` and the values
 * would only use the topmost quarter of it: a line that is flattened tells nothing (bars are never cut).
 */
export function valueAxis(values: readonly number[], mayCut: boolean): Axis {
  // A billionth is nothing on any axis of ours, and would ask for ticks that no number can hold.
  const finite = values.filter(Number.isFinite).map(value => (Math.abs(value) < 1e-9 ? 0 : value))
  const max = Math.max(...finite, finite.length === 0 ? 1 : Number.NEGATIVE_INFINITY)
  const min = Math.min(...finite, finite.length === 0 ? 0 : Number.POSITIVE_INFINITY)
  const span = max - min
  const away = Math.min(Math.abs(min), Math.abs(max))
  const isOneSided = min > 0 || max < 0
  const cut = mayCut && isOneSided && span < Math.max(Math.abs(min), Math.abs(max)) / 4 && span > away * 1e-6
  const low = cut ? min : Math.min(0, min)
  const high = cut ? max : Math.max(0, max)
  // Rounding outwards at both ends may make a sixth tick, and so may the next step.
  for (let step = niceStep((high === low ? 1 : high - low) / (most - 1)); ; step = nextStep(step)) {
    const axis = axisFrom(low, high, step, cut)
    if (axis.ticks.length <= most) return axis
  }
}

function axisFrom(low: number, high: number, step: number, cut: boolean): Axis {
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  // Multiplied and rounded, since adding 0.1 three times is not 0.3.
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
  return { ticks, low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, cut }
}

const mantissas = [1, 2, 2.5, 5, 10]

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const mantissa = mantissas.find(candidate => candidate * power >= rough * (1 - 1e-9)) ?? 10
  return Number((mantissa * power).toPrecision(12))
}

function nextStep(step: number): number {
  return niceStep(step * 1.01)
}
