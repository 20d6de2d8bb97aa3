import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import { longDay } from '@upshot/shared/format/date'
import type { impact } from '@upshot/shared/impact/api'
import type { StudyRefusal } from '@upshot/shared/impact/study'
import type { SmallestLift } from '@upshot/shared/impact/study-estimate'
import type { StudyPreview } from '@upshot/shared/impact/study-preview'
import { type StudyInput, StudySubject } from '@upshot/shared/impact/study-question'
import type { Ctx } from '../context.ts'
import type { Smallest } from './engine-task.ts'
import { compute } from './engine-thread.ts'
import { smallestOf } from './event-estimate.ts'
import { blindInput, findHelps } from './find-helps.ts'
import { eventCaps, toldRefusals } from './judge-study.ts'
import { fewestPlacebos, placeboDates } from './methods/event-lift/placebo.ts'
import { possibleDates } from './methods/its/change-placebos.ts'
import { declaredNow } from './perform-study.ts'
import { type Prepared, prepareStudy } from './prepare-study.ts'
import { remedyOf } from './remedies.ts'
import { settleSetup } from './settle-setup.ts'

type Query = Received<typeof impact.preview.spec>['query']

/** How small a lift could be seen, what stands in the way and what would help. What happened in the window is not looked at. */
export async function previewStudy(ctx: Ctx, { query }: { query: Query }): Promise<StudyPreview> {
  const settled = await settleSetup(ctx, inputOf(query), null)
  const prepared = await prepareStudy(ctx, settled, declaredNow(ctx, settled) !== null)
  const { smallest, expected, refusals } = await smallestLift(ctx, prepared)
  const isOnlyEarly = refusals.every(refusal => refusal.code === 'NOT_OVER')
  const caps = [...eventCaps(prepared, refusals), ...(isOnlyEarly ? placeboCaps(prepared) : [])]
  return {
    setup: settled.setup,
    overlaps: [...prepared.overlaps],
    data: prepared.data,
    refusals: [...refusals],
    caps,
    smallest,
    expected,
    helps: await findHelps(ctx, prepared, smallest, refusals, caps),
    bestLabel: isOnlyEarly ? (caps.length === 0 ? 'estimated' : 'correlated') : null,
  }
}

function inputOf(query: Query): StudyInput {
  const { metric, activities, kind, from, to, windowPoints, baselinePoints, direction, step, controls, triggered } =
    query
  const { expects, exposure } = query
  const byKind = kind !== undefined && from !== undefined && to !== undefined
  if (byKind === (activities !== undefined && activities.length > 0)) {
    throw invalidInput([
      {
        path: 'activities',
        message: 'Say what to ask about: either activities, or a kind with its first and last day.',
      },
    ])
  }
  const subject = StudySubject.parse(
    byKind ? { kind: 'kind', activityKind: kind, from, to } : { kind: 'activities', activityIds: activities },
  )
  return {
    metricId: metric,
    subject,
    expects: expects ?? 'bump',
    exposureId: exposure ?? null,
    windowPoints: windowPoints ?? null,
    baselinePoints: baselinePoints ?? null,
    direction: direction ?? null,
    step: step ?? null,
    controlIds: controls ?? [],
    triggered: triggered === 'yes',
  }
}

interface Seen {
  smallest: SmallestLift | null
  expected: number | null
  refusals: readonly StudyRefusal[]
}

async function smallestLift(ctx: Ctx, prepared: Prepared): Promise<Seen> {
  const { task } = prepared
  const notOver = prepared.windowEnded ? [] : [notOverYet(prepared, ctx.workspace.locale)]
  const { signal } = ctx.request
  switch (task?.kind) {
    case 'event-lift': {
      const [found] = await compute({ kind: 'smallest', inputs: [blindInput(task.input, prepared.points)] }, signal)
      if (found === undefined || found.kind === 'refused')
        return seenNothing([...notOver, ...reasonsOf(prepared, found)])
      return { smallest: liftOf(found), expected: found.expected, refusals: notOver }
    }
    case 'event-study': {
      const { study, share } = await compute(task, signal)
      if (study.kind === 'refused') return seenNothing(toldRefusals(prepared, study.refusals))
      const before = share?.before ?? null
      return { smallest: smallestOf(study, before), expected: before?.estimate ?? null, refusals: [] }
    }
    case 'lasting-change': {
      const found = await compute({ kind: 'smallest-change', input: task.input }, signal)
      if (found.kind === 'refused') return seenNothing([...notOver, ...reasonsOf(prepared, found)])
      return { smallest: liftOf(found), expected: found.expected, refusals: notOver }
    }
    default:
      return seenNothing(prepared.refusals)
  }
}

function seenNothing(refusals: readonly StudyRefusal[]): Seen {
  return { smallest: null, expected: null, refusals }
}

function reasonsOf(prepared: Prepared, found: Smallest | undefined): StudyRefusal[] {
  return found?.kind === 'refused' ? toldRefusals(prepared, found.refusals) : []
}

export function liftOf({ perPoint, share }: Extract<Smallest, { kind: 'seen' }>): SmallestLift {
  return { perPoint, share }
}

function notOverYet({ settled }: Prepared, locale: string): StudyRefusal {
  const words = `The window ends on ${longDay(settled.setup.campaigns.at(-1)?.to ?? '', locale)}, and it is not over.`
  return { code: 'NOT_OVER', words, remedy: remedyOf('NOT_OVER') }
}

/** How many earlier dates could be tried, counted up to what is needed; an event study has its shifts. */
function possiblePlacebos(task: Prepared['task']): number {
  if (task?.kind === 'lasting-change') return possibleDates(task.input).length
  if (task?.kind !== 'event-lift') return fewestPlacebos
  const { input } = task
  const isMissing = (t: number) => [input.y, ...(input.controls ?? [])].some(series => series[t] === null)
  return placeboDates(input, { kind: 'spread', count: fewestPlacebos }, isMissing).length
}

function placeboCaps({ task }: Prepared): StudyRefusal[] {
  const possible = possiblePlacebos(task)
  if (possible >= fewestPlacebos) return []
  const words = `Only ${possible} earlier dates can be tried as placebos; ${fewestPlacebos} are needed.`
  return [{ code: 'PLACEBO_TOO_FEW', words, remedy: remedyOf('PLACEBO_TOO_FEW') }]
}
