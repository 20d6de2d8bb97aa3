import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { EvidenceLabel } from '@upshot/shared/impact/ladder'
import type { Study } from '@upshot/shared/impact/study'
import type { StudyInput } from '@upshot/shared/impact/study-question'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { methodVersions } from './engine-task.ts'
import { compute } from './engine-thread.ts'
import { type Findings, judgeChange, judgeEvents, judgeLift, judgeRefused } from './judge-study.ts'
import { type Prepared, prepareStudy } from './prepare-study.ts'
import { type KeptVersions, type Settled, settleSetup } from './settle-setup.ts'
import { insertStudy } from './store.ts'

/** A question to be answered and kept. */
export interface Performed {
  readonly asked: StudyInput
  readonly title: string | null
  readonly note: string | null
  readonly sampleNote: string | null
  /** Of the question that this is a later run of. */
  readonly earlier: {
    readonly rootId: string
    readonly declaredAt: string | null
    readonly versions: KeptVersions
    readonly labels: readonly EvidenceLabel[]
  } | null
}

/** Settles, reads, computes in the thread, judges and keeps a study. Nothing of it depends on when it is run but the values. */
export async function performStudy(ctx: Ctx, performed: Performed): Promise<Study> {
  const { asked, earlier } = performed
  const settled = await settleSetup(ctx, asked, earlier?.versions ?? null)
  const declaredAt = earlier === null ? declaredNow(ctx, settled) : earlier.declaredAt
  const prepared = await prepareStudy(ctx, settled, declaredAt !== null)
  const findings = await findingsOf(ctx, prepared, earlier?.labels ?? [])
  const { setup } = settled
  const stored = {
    id: newId(ctx.now.getTime()),
    title: performed.title ?? titleOf(settled),
    note: performed.note,
    sampleNote: performed.sampleNote,
    setup,
    overlaps: [...prepared.overlaps],
    data: prepared.data,
    verdict: findings.verdict,
    refusals: [...findings.refusals],
    caps: [...findings.caps],
    checks: [...findings.checks],
    estimate: findings.estimate,
    points: [...findings.points],
    engine: { method: setup.method, version: methodVersions[setup.method], seed: null },
    declaredAt,
    rerunOf: earlier?.rootId ?? null,
    createdAt: ctx.now.toISOString(),
  }
  const { task } = prepared
  await insertStudy(ctx.db, ctx.workspace.id, { ...stored, createdById: ctx.person.id, asked, task })
  const { outcome, label } = findings.verdict
  const subject = { kind: 'study', id: stored.id }
  await ctx.audit('study.run', subject, { title: stored.title, metricId: setup.metric.id, outcome, label })
  return { ...stored, newerRun: null, createdBy: { id: ctx.person.id, name: ctx.person.name }, mayEdit: true }
}

/** A question is declared when it is asked before its first window begins. */
export function declaredNow(ctx: Pick<Ctx, 'now' | 'workspace'>, { setup }: Settled): string | null {
  const begins = setup.campaigns[0]?.from ?? ''
  const now = ctx.now.toISOString()
  return dayInTimeZone(now, ctx.workspace.timeZone) < begins ? now : null
}

async function findingsOf(ctx: Ctx, prepared: Prepared, earlier: readonly EvidenceLabel[]): Promise<Findings> {
  const judged = { prepared, earlier, locale: ctx.workspace.locale }
  const { task } = prepared
  const { signal } = ctx.request
  switch (task?.kind) {
    case 'event-lift':
      return judgeLift(judged, await compute(task, signal))
    case 'event-study':
      return judgeEvents(judged, await compute(task, signal))
    case 'lasting-change':
      return judgeChange(judged, await compute(task, signal))
    default:
      return judgeRefused(judged)
  }
}

function titleOf({ setup }: Settled): string {
  const [first] = setup.activities
  const what =
    first === undefined || setup.activities.length > 1 ? `${setup.activities.length} activities` : first.title
  return `${what}: ${setup.metric.name}`.slice(0, 200)
}
