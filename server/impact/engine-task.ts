import type { StudyMethod } from '@upshot/shared/impact/study-vocabulary'
import { type EventLift, eventLift } from './methods/event-lift/event-lift.ts'
import type { EventLiftInput, EventLiftRefusal } from './methods/event-lift/event-lift-input.ts'
import { type EventShare, eventShare } from './methods/event-study/event-share.ts'
import {
  type EventStudy,
  type EventStudyInput,
  type EventStudyRefusal,
  eventStudy,
} from './methods/event-study/event-study.ts'
import { type EventSummary, eventSummary } from './methods/event-study/event-summary.ts'
import { averageChange } from './methods/its/average-change.ts'
import { type LastingChange, lastingChange } from './methods/its/lasting-change.ts'
import {
  type LastingChangeInput,
  type LastingChangeRefusal,
  lastingChangeRefusals,
} from './methods/its/lasting-change-input.ts'
import { withoutChange } from './methods/its/without-change.ts'
import { noticedHalfWidths } from './methods/numerics/noticed.ts'
import type { Refusal, Result } from './methods/result.ts'

/** Goes up with any change of a method that can change a bit of its answer; stored with every study. */
export const methodVersions = { 'event-lift': 'mgc-2', 'event-study': 'shift-2', 'lasting-change': 'its-2' } as const

/** One piece of computing, as plain data: it travels to the thread, and is stored with the study. */
export type EngineTask =
  | { readonly kind: 'event-lift'; readonly input: EventLiftInput }
  | { readonly kind: 'event-study'; readonly input: EventStudyInput }
  | { readonly kind: 'lasting-change'; readonly input: LastingChangeInput }
  /** The smallest lift that several setups could see; their windows hold nothing that happened. */
  | { readonly kind: 'smallest'; readonly inputs: readonly EventLiftInput[] }
  /** The same of a lasting change; nothing from it on is looked at. */
  | { readonly kind: 'smallest-change'; readonly input: LastingChangeInput }

/** A task that answers a question, and is stored with it. */
export type StudyTask = Extract<EngineTask, { kind: StudyMethod }>

export type Smallest =
  | { readonly kind: 'seen'; readonly perPoint: number; readonly share: number | null; readonly expected: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

export interface EngineAnswers {
  readonly 'event-lift': Result<EventLift, EventLiftRefusal>
  readonly 'event-study': {
    readonly study: Result<EventStudy, EventStudyRefusal>
    /** Over the campaigns; null when there is no study, or nothing varies. */
    readonly summary: EventSummary | null
    /** As a share of what stood before the dates; null for the same reasons, and with fewer than eight campaigns. */
    readonly share: EventShare | null
  }
  readonly 'lasting-change': Result<LastingChange, LastingChangeRefusal>
  readonly smallest: readonly Smallest[]
  readonly 'smallest-change': Smallest
}

export type AnswerTo<Task extends EngineTask> = EngineAnswers[Task['kind']]

/** Fewer campaigns than these have no t interval (section 3). */
const fewestForInterval = 8

/** Runs a task: the same bits for the same task, in the thread and out of it. */
export function runTask(task: EngineTask): EngineAnswers[EngineTask['kind']] {
  switch (task.kind) {
    case 'event-lift':
      return eventLift(task.input)
    case 'event-study':
      return studied(task.input)
    case 'lasting-change':
      return lastingChange(task.input)
    case 'smallest':
      return task.inputs.map(smallest)
    case 'smallest-change':
      return smallestChange(task.input)
  }
}

function studied(input: EventStudyInput): EngineAnswers['event-study'] {
  const study = eventStudy(input)
  if (study.kind === 'refused') return { study, summary: null, share: null }
  const { perEventLift, perEventBefore } = study
  const rules = { alpha: 0.05, minEventsForInterval: fewestForInterval }
  const summary = eventSummary({ perEventLift, ...rules })
  const share = eventShare({ perEventLift, perEventBefore, ...rules })
  return {
    study,
    summary: summary.kind === 'refused' ? null : summary,
    share: share.kind === 'refused' ? null : share,
  }
}

function smallest(input: EventLiftInput): Smallest {
  const found = eventLift({ ...input, placebo: { kind: 'none' } })
  if (found.kind === 'refused') return found
  return { kind: 'seen', perPoint: found.mde80Avg, share: found.mde80Relative, expected: found.predAvg }
}

function smallestChange(input: LastingChangeInput): Smallest {
  const blind = withoutChange(input)
  if (blind === null) return { kind: 'refused', refusals: lastingChangeRefusals({ ...input, windowEnded: true }) }
  const refusals = lastingChangeRefusals(blind.input)
  const average = refusals.length > 0 ? null : averageChange(blind.input)
  if (average === null) return { kind: 'refused', refusals }
  const perPoint = (noticedHalfWidths * (average.upper - average.lower)) / 2
  const { expected } = blind
  return { kind: 'seen', perPoint, share: expected > 0 ? perPoint / expected : null, expected }
}
