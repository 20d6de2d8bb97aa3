import { itsCounts } from '../its/counts.ts'
import { interruptedTimeSeries } from '../its/interrupted-time-series.ts'
import type { ItsInput } from '../its/its-input.ts'
import { lastingChange } from '../its/lasting-change.ts'
import {
  type MethodInput,
  readBooleanOr,
  readNumber,
  readNumberOr,
  readNumbers,
  readSeries,
  readSeriesList,
  readTextOr,
  readWordOr,
} from '../read-input.ts'
import { snakeKeys } from '../wire-names.ts'

/** The methods of section 2 as other tools call them. */
export const itsCommands = {
  its: (input: MethodInput) => itsOnWire(readIts(input)),
  'its/controlled': (input: MethodInput) => itsOnWire(readIts(input)),
  'its/counts': (input: MethodInput) => {
    const exposure = input.exposure === undefined || input.exposure === null ? null : readSeries(input, 'exposure')
    return snakeKeys(itsCounts({ ...readIts(input), exposure }))
  },
  /** What the impact page runs for a lasting change. */
  'its/lasting-change': (input: MethodInput) => {
    const {
      y,
      k,
      season = 0,
      untouched = null,
      alpha = 0.05,
      phaseIn = 0,
      otherChanges = [],
      horizons,
      phased = false,
      definitionChanges = [],
    } = readIts(input)
    const exposure = input.exposure === undefined || input.exposure === null ? null : readSeries(input, 'exposure')
    return snakeKeys(
      lastingChange({
        y,
        k,
        phaseIn,
        season,
        untouched,
        exposure,
        alpha,
        nature: readWordOr(input, 'nature', ['flow', 'stock'], 'flow'),
        counts: readBooleanOr(input, 'counts', false),
        horizons: horizons ?? [4, 12],
        windowEnded: readBooleanOr(input, 'window_ended', true),
        otherChanges,
        phased,
        definitionChanges,
        placebos: readNumberOr(input, 'placebos', 12),
      }),
    )
  },
}

/** The cross-checks of each lag under a name of their own. */
function itsOnWire(input: ItsInput): unknown {
  const found = interruptedTimeSeries(input)
  if (found.kind === 'refused') return found
  const { neweyWest, ...rest } = found
  const named = neweyWest.flatMap(({ lag, seSmallSample, seUncorrected, levelChangeInterval }) => [
    [`neweyWestLag${lag}`, { seSmallSample, seUncorrected }],
    [`levelChangeCiNwLag${lag}T`, [levelChangeInterval.lower, levelChangeInterval.upper]],
  ])
  return snakeKeys({ ...rest, ...Object.fromEntries(named) })
}

function readIts(input: MethodInput): ItsInput {
  const design = readTextOr(input, 'design', null)
  const pairs = readNumberOr(input, 'harmonics', 0)
  const untouched = input.untouched === undefined || input.untouched === null ? null : readSeries(input, 'untouched')
  const numbers = (name: string) => (input[name] === undefined ? null : readNumbers(input, name))
  const lags = numbers('lags')
  const horizons = numbers('horizons')
  return {
    y: readSeries(input, 'y'),
    k: readNumber(input, 'k'),
    slope: readBooleanOr(input, 'slope', design === null || design.includes('ramp')),
    season: readNumberOr(input, 'season', 0),
    harmonics: pairs === 0 ? null : { pairs, period: readNumberOr(input, 'period', 12) },
    controls: readSeriesList(input, 'x'),
    untouched,
    alpha: readNumberOr(input, 'alpha', 0.05),
    ...(lags === null ? {} : { lags }),
    ...(horizons === null ? {} : { horizons }),
    phaseIn: readNumberOr(input, 'phase_in', 0),
    phased: readBooleanOr(input, 'phased', false),
    otherChanges: numbers('other_changes') ?? [],
    definitionChanges: numbers('definition_changes') ?? [],
  }
}
