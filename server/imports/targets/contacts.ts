import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { ImportChoice, ListedCommunity } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { recordMembers } from '../../events/record-members.ts'
import { undoMembers } from '../../events/undo-members.ts'
import { noChoice } from '../no-choice.ts'
import type { OpenReading } from '../open-reading.ts'
import { recordsOf } from '../reading/records.ts'
import type { RunOptions } from '../run-options.ts'
import type { StoredImport } from '../store.ts'
import { startOf, withoutExtension } from './event-choice.ts'
import type { Target, Written } from './target.ts'
import { undoneRows } from './undo-rows.ts'

/** The members of a community as of a day. */
export const contacts: Target = {
  noun: 'community',
  missing: ({ community }) => (community === null ? ['community'] : []),
  planWithoutRows: () => null,
  firstChoice: async (ctx, reading, same) => ({
    ...noChoice,
    community: same?.choice.community ?? communityOf(ctx, reading),
  }),
  chooseAlone,
  write,
  undo: async (ctx, found) => undoneRows(ctx, found, 'member', await undoMembers(ctx, found.id)),
}

async function chooseAlone(
  ctx: Ctx,
  reading: OpenReading,
  same: StoredImport | null,
  { eventTitle, startsAt, timeZone, fileName }: RunOptions,
): Promise<ImportChoice> {
  if (eventTitle === null && startsAt === null && same?.choice.community != null) {
    return { ...noChoice, community: same.choice.community }
  }
  const told = startsAt === null ? null : startOf(startsAt, timeZone ?? ctx.workspace.timeZone).day
  const name = eventTitle ?? reading.understood.event.title ?? withoutExtension(fileName)
  return { ...noChoice, community: { name, takenOn: told ?? dayOfList(ctx, reading) } }
}

/** What the file says of its group. Null: it does not say which it is. */
export function communityOf(ctx: Pick<Ctx, 'now' | 'workspace'>, reading: OpenReading): ListedCommunity | null {
  const name = reading.understood.event.title
  return name === null ? null : { name: name.slice(0, 200), takenOn: dayOfList(ctx, reading) }
}

/** A list is not older than the last day of which it speaks, and that is mostly the day on which it was taken. */
export function dayOfList(ctx: Pick<Ctx, 'now' | 'workspace'>, { records }: OpenReading): string {
  const today = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const { latestDay } = recordsOf(records, 'members')
  return latestDay === null || latestDay > today ? today : latestDay
}

async function write(
  ctx: Ctx,
  importId: string,
  { understood, records }: OpenReading,
  { community }: ImportChoice,
): Promise<Written | null> {
  if (community === null) return null
  const { members, hasColumn } = recordsOf(records, 'members')
  const written = await recordMembers(ctx, {
    importId,
    source: understood.tool,
    community: community.name,
    takenOn: community.takenOn,
    members,
    hasColumn,
  })
  return { outcome: { ...written, removed: 0 }, event: null, metricId: null, touched: [] }
}
