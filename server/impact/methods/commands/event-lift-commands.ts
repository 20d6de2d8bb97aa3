import { causalImpact } from '../event-lift/causal-impact.ts'
import { eventLift } from '../event-lift/event-lift.ts'
import type { Circumstances, DatedEvent, EventLiftInput } from '../event-lift/event-lift-input.ts'
import { glsKernel } from '../event-lift/gls-kernel.ts'
import { placeboInTime } from '../event-lift/placebo-in-time.ts'
import {
  InputFault,
  isRecord,
  type MethodInput,
  readBooleanOr,
  readColumns,
  readNumber,
  readNumberOr,
  readNumbers,
  readRecord,
  readSeries,
  readSeriesList,
  readTextOr,
  readWordOr,
} from '../read-input.ts'
import { snakeKeys } from '../wire-names.ts'

/** The methods of section 1 as other tools call them. */
export const eventLiftCommands = {
  'event-lift/causalimpact-compatible': (input: MethodInput) =>
    snakeKeys(
      causalImpact({
        y: readNumbers(input, 'y'),
        controls: readColumns(input, 'x'),
        nPre: readNumber(input, 'n_pre'),
        season: readNumberOr(input, 'nseasons', 1),
        levelSd: readNumberOr(input, 'level_sd', 0.01),
        levelDf: readNumberOr(input, 'level_df', 32),
        alpha: readNumberOr(input, 'alpha', 0.05),
      }),
    ),
  'event-lift/mgc': (input: MethodInput) => snakeKeys(eventLift(readEventLift(input))),
  'event-lift/mgc-kernel': (input: MethodInput) => snakeKeys(glsKernel(readKernel(input))),
  'event-lift/placebo-in-time': (input: MethodInput) =>
    snakeKeys(
      placeboInTime({
        ...readEventLift(input),
        firstDate: readNumber(input, 'first_date'),
        stepPoints: readNumber(input, 'step'),
        window: readNumber(input, 'window'),
      }),
    ),
}

export function readEventLift(input: MethodInput): EventLiftInput {
  const counts = readBooleanOr(input, 'counts', null)
  const interval = readWordOr(input, 'interval', ['day', 'week'], null)
  const season = readNumberOr(input, 'season', 7)
  const placebos = readNumberOr(input, 'placebos', 8)
  return {
    y: readSeries(input, 'y'),
    nPre: readNumber(input, 'n_pre'),
    season,
    trend: readBooleanOr(input, 'trend', true),
    controls: readSeriesList(input, 'x'),
    alpha: readNumberOr(input, 'alpha', 0.05),
    scale: readWordOr(input, 'scale', ['linear', 'log', 'auto'], 'linear'),
    nature: readWordOr(input, 'nature', ['flow', 'stock'], 'flow'),
    ...(counts === null ? {} : { counts }),
    ...(interval === null ? {} : { step: interval }),
    circumstances: readCircumstances(input),
    placebo: placebos === 0 ? { kind: 'none' } : { kind: 'spread', count: placebos },
  }
}

function readCircumstances(input: MethodInput): Circumstances {
  const window = readNumberOr(input, 'declared_window', null)
  return {
    ...(window === null ? {} : { declaredWindow: window }),
    windowEnded: readBooleanOr(input, 'window_ended', true),
    definitionChanges: input.definition_changes === undefined ? [] : readNumbers(input, 'definition_changes'),
    otherEvents: readEvents(input.other_events),
    controlsExposed: readBooleanOr(input, 'controls_exposed', false),
    triggered: readBooleanOr(input, 'triggered', false),
    undeclared: readBooleanOr(input, 'undeclared', false),
  }
}

/** Indices, or objects with an index and a name. */
function readEvents(value: unknown): DatedEvent[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new InputFault("'other_events' must be a list.")
  return value.map((item: unknown) => {
    if (typeof item === 'number') return { index: item, name: `point ${item}` }
    if (!isRecord(item)) throw new InputFault("'other_events' must hold indices, or objects with 'index' and 'name'.")
    return { index: readNumber(item, 'index'), name: readTextOr(item, 'name', `point ${readNumber(item, 'index')}`) }
  })
}

function readKernel(input: MethodInput) {
  const shape = readRecord(input, 'shape')
  return {
    y: readNumbers(input, 'y'),
    nPre: readNumber(input, 'n_pre'),
    season: readNumberOr(input, 'season', 0),
    trend: readBooleanOr(input, 'trend', true),
    controls: readColumns(input, 'x'),
    shape: { w: readNumber(shape, 'w'), rho: readNumber(shape, 'rho'), d: readNumber(shape, 'd') },
    alpha: readNumberOr(input, 'alpha', 0.05),
  }
}
