import { type EventLift, eventLift } from './methods/event-lift/event-lift.ts'
import type { EventLiftInput, EventLiftRefusal } from './methods/event-lift/event-lift-input.ts'
import {
  type EventStudy,
  type EventStudyInput,
  type EventStudyRefusal,
  eventStudy,
} from './methods/event-study/event-study.ts'
import { type EventSummary, eventSummary } from './methods/event-study/event-summary.ts'
import type { Refusal, Result } from './methods/result.ts'

/** Goes up with any change of a method that can change a bit of its answer; stored with every study. */
export const methodVersions = { 'event-lift': 'mgc-1', 'event-study': 'shift-1' } as const

/** One piece of computing, as plain data: it travels to the thread, and is stored with the study. */
export type EngineTask =
  | { readonly kind: 'event-lift'; readonly input: EventLiftInput }
  | { readonly kind: 'event-study'; readonly input: EventStudyInput }
  /** The smallest lift that several setups could see; their windows hold nothing that happened. */
  | { readonly kind: 'smallest'; readonly inputs: readonly EventLiftInput[] }

export type Smallest =
  | { readonly kind: 'seen'; readonly perPoint: number; readonly share: number | null; readonly expected: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

export interface EngineAnswers {
  readonly 'event-lift': Result<EventLift, EventLiftRefusal>
  readonly 'event-study': {
    readonly study: Result<EventStudy, EventStudyRefusal>
    /** Over the campaigns; null when there is no study, or nothing varies. */
    readonly summary: EventSummary | null
  }
  readonly smallest: readonly Smallest[]
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
    case 'smallest':
      return task.inputs.map(smallest)
  }
}

function studied(input: EventStudyInput): EngineAnswers['event-study'] {
  const study = eventStudy(input)
  if (study.kind === 'refused') return { study, summary: null }
  const { perEventLift } = study
  const summary = eventSummary({ perEventLift, alpha: 0.05, minEventsForInterval: fewestForInterval })
  return { study, summary: summary.kind === 'refused' ? null : summary }
}

function smallest(input: EventLiftInput): Smallest {
  const found = eventLift({ ...input, placebo: { kind: 'none' } })
  if (found.kind === 'refused') return found
  return { kind: 'seen', perPoint: found.mde80Avg, share: found.mde80Relative, expected: found.predAvg }
}
