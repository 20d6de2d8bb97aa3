import type { activities, ProgrammeRow } from '@upshot/shared/activities/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import { type FieldError, invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { checkTeam } from './check-fields.ts'
import {
  findProgramme,
  insertProgramme,
  isTitleTaken,
  listProgrammes,
  type ProgrammeFields,
  updateProgramme,
} from './programme-store.ts'

export async function readProgrammes(
  ctx: Ctx,
  { query }: Received<typeof activities.programmes.spec>,
): Promise<Page<ProgrammeRow>> {
  const { limit, cursor, q } = query
  const order = `programmes ${query.archived}`
  const ask = { archived: query.archived === 'yes', q, after: readCursor(order, 'text', cursor), limit }
  const { items, total } = await listProgrammes(ctx.db, ctx.workspace.id, ctx.actor.personId, ask)
  const last = items.length > limit ? items[limit - 1] : undefined
  const value = [...(last?.title ?? '')].slice(0, 50).join('')
  return {
    items: items.slice(0, limit),
    nextCursor: last === undefined ? null : writeCursor(order, { value, id: last.id }),
    total,
  }
}

export async function readProgramme(ctx: Ctx, { params }: { params: { id: string } }): Promise<ProgrammeRow> {
  return getProgramme(ctx, params.id)
}

export async function createProgramme(
  ctx: Ctx,
  { body }: Received<typeof activities.createProgramme.spec>,
): Promise<ProgrammeRow> {
  const fields: ProgrammeFields = {
    title: body.title,
    aim: body.aim ?? null,
    activity: body.activity ?? null,
    output: body.output ?? null,
    outcome: body.outcome ?? null,
    metricId: body.metricId ?? null,
    expectedDelayDays: body.expectedDelayDays ?? null,
    teamId: body.teamId ?? null,
    startsOn: body.startsOn ?? null,
    endsOn: body.endsOn ?? null,
  }
  await check(ctx, fields, null)
  const id = newId(ctx.now.getTime())
  await insertProgramme(ctx.db, ctx.workspace.id, id, fields, ctx.now.toISOString())
  await ctx.audit('programme.create', { kind: 'programme', id }, { title: fields.title })
  return getProgramme(ctx, id)
}

export async function changeProgramme(
  ctx: Ctx,
  { params, body }: Received<typeof activities.changeProgramme.spec>,
): Promise<ProgrammeRow> {
  const before = await getProgramme(ctx, params.id)
  const { revision, ...given } = body
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const fields: ProgrammeFields = { ...fieldsOf(before), ...known }
  await check(ctx, fields, before)
  return save(ctx, before, fields, before.archivedAt, revision, 'programme.change')
}

export async function archiveProgramme(ctx: Ctx, { params }: { params: { id: string } }): Promise<ProgrammeRow> {
  const before = await getProgramme(ctx, params.id)
  if (before.archivedAt !== null) throw new Problem('already-done', 'This programme is archived already.')
  return save(ctx, before, fieldsOf(before), ctx.now.toISOString(), before.revision, 'programme.archive')
}

export async function restoreProgramme(ctx: Ctx, { params }: { params: { id: string } }): Promise<ProgrammeRow> {
  const before = await getProgramme(ctx, params.id)
  if (before.archivedAt === null) throw new Problem('already-done', 'This programme is not archived.')
  await check(ctx, fieldsOf(before), before)
  return save(ctx, before, fieldsOf(before), null, before.revision, 'programme.restore')
}

async function save(
  ctx: Ctx,
  { id }: ProgrammeRow,
  fields: ProgrammeFields,
  archivedAt: string | null,
  revision: number,
  action: string,
): Promise<ProgrammeRow> {
  const at = ctx.now.toISOString()
  if (!(await updateProgramme(ctx.db, ctx.workspace.id, { id, fields, archivedAt, revision, at }))) {
    throw new Problem(
      'conflict',
      'Somebody changed this programme since you opened it. Load it again and repeat your change.',
    )
  }
  await ctx.audit(action, { kind: 'programme', id }, { title: fields.title })
  return getProgramme(ctx, id)
}

async function getProgramme(ctx: Ctx, id: string): Promise<ProgrammeRow> {
  const programme = await findProgramme(ctx.db, ctx.workspace.id, ctx.actor.personId, id)
  if (programme === null) throw new Problem('not-found', 'There is no such programme.')
  return programme
}

async function check(ctx: Ctx, fields: ProgrammeFields, before: ProgrammeRow | null): Promise<void> {
  const faults: FieldError[] = await checkTeam(ctx, fields.teamId, before?.teamId ?? null)
  if (fields.startsOn !== null && fields.endsOn !== null && fields.endsOn < fields.startsOn) {
    faults.push({ path: 'endsOn', message: 'The programme ends before it starts.' })
  }
  if (await isTitleTaken(ctx.db, ctx.workspace.id, fields.title, before?.id ?? null)) {
    faults.push({ path: 'title', message: `There is a programme of this name already: ${fields.title}.` })
  }
  if (faults.length > 0) throw invalidInput(faults)
}

function fieldsOf(programme: ProgrammeRow): ProgrammeFields {
  const { id: _, createdAt: _c, updatedAt: _u, revision: _r, archivedAt: _a, activities: _n, ...fields } = programme
  return fields
}
