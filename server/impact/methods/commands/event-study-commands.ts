import { eventShare } from '../event-study/event-share.ts'
import { type EventStudyInput, eventStudy, type PlaceboKind } from '../event-study/event-study.ts'
import { eventSummary } from '../event-study/event-summary.ts'
import { type MethodInput, readNumberOr, readNumbers } from '../read-input.ts'
import { snakeKeys } from '../wire-names.ts'
import { readMinimums } from './read-more.ts'

/** The methods of section 3 as other tools call them; they compute for few events too unless `minimums` says enforce. */
export const eventStudyCommands = {
  'event-study/exact': (input: MethodInput) => onWire(input, 'exact'),
  'event-study/shift': (input: MethodInput) => onWire(input, 'shift'),
  'event-study/matched': (input: MethodInput) => onWire(input, 'matched'),
  'event-study/monte-carlo': (input: MethodInput) => onWire(input, 'monte-carlo'),
  'event-study/summary': (input: MethodInput) =>
    snakeKeys(
      eventSummary({
        perEventLift: readNumbers(input, 'per_event_lift'),
        alpha: readNumberOr(input, 'alpha', 0.05),
        minEventsForInterval: readNumberOr(input, 'min_events_for_interval', 8),
      }),
    ),
  'event-study/share': (input: MethodInput) =>
    snakeKeys(
      eventShare({
        perEventLift: readNumbers(input, 'per_event_lift'),
        perEventBefore: readNumbers(input, 'per_event_before'),
        alpha: readNumberOr(input, 'alpha', 0.05),
        minEventsForInterval: readNumberOr(input, 'min_events_for_interval', 8),
      }),
    ),
}

function onWire(input: MethodInput, placebo: PlaceboKind): unknown {
  const found = eventStudy(readEventStudy(input, placebo))
  if (found.kind === 'refused') return found
  const { placeboStatistics, placeboSd, ...rest } = found
  return snakeKeys({
    ...rest,
    placeboSdDdof1: placeboSd,
    ...(placebo === 'shift' ? { nShifts: rest.nSets, firstFiveShifted: placeboStatistics.slice(0, 5) } : {}),
  })
}

function readEventStudy(input: MethodInput, placebo: PlaceboKind): EventStudyInput {
  return {
    y: readNumbers(input, 'y'),
    events: readNumbers(input, 'events'),
    eligibleDates:
      input.eligible_dates === undefined || input.eligible_dates === null ? null : readNumbers(input, 'eligible_dates'),
    preDays: readNumberOr(input, 'pre_days', 7),
    postDays: readNumberOr(input, 'post_days', 3),
    season: readNumberOr(input, 'season', 0),
    placebo,
    otherEvents: input.other_events === undefined ? [] : readNumbers(input, 'other_events'),
    draws: readNumberOr(input, 'draws', 1999),
    seed: readNumberOr(input, 'seed', 1),
    minimums: readMinimums(input),
  }
}
