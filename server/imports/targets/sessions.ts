import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { takesPlace } from '@upshot/shared/events/session-state'
import type { ImportChoice, Touched } from '@upshot/shared/imports/import'
import { recordTalks, type TalkGiven } from '../../activities/record-talks.ts'
import { undoContent } from '../../activities/undo-content.ts'
import type { Ctx } from '../../context.ts'
import type { ConferenceSession } from '../../events/conference-session.ts'
import { getEvent } from '../../events/get-event.ts'
import { recordSessions } from '../../events/record-sessions.ts'
import { undoSessions } from '../../events/undo-sessions.ts'
import { peopleMatcher } from '../../people/match-people.ts'
import { takeImportEvent } from '../import-event.ts'
import type { OpenReading } from '../open-reading.ts'
import { recordsOf } from '../reading/records.ts'
import { chooseEventAlone, firstEvent, missingEvent } from './event-choice.ts'
import type { Target, Written } from './target.ts'
import { undoneRows } from './undo-rows.ts'

/** The sessions of a conference; those that people of this workspace give become talks of theirs. */
export const sessions: Target = {
  noun: 'event',
  missing: missingEvent,
  planWithoutRows: () => null,
  firstChoice: async (ctx, reading, same) => ({
    ...(await firstEvent(ctx, reading, same)),
    newActivities: same?.choice.newActivities ?? null,
  }),
  chooseAlone: async (ctx, reading, same, options) => {
    const alone = await chooseEventAlone(ctx, reading, same, options)
    return { choice: { ...alone.choice, newActivities: options.newActivities ?? null }, guessedDay: alone.guessedDay }
  },
  write,
  undo: async (ctx, found) => {
    const rows = await undoSessions(ctx, found.id)
    const { activitiesRemoved, keptActivities } = await undoContent(ctx, found.id)
    const buckets = await undoneRows(ctx, found, 'session', rows)
    return {
      ...buckets,
      kept: buckets.kept + keptActivities.length,
      alsoRemoved: activitiesRemoved === 0 ? [] : [{ what: 'activity', count: activitiesRemoved }],
      keptThings: [
        ...buckets.keptThings,
        ...keptActivities.map(({ title, because }) => ({
          kind: 'activity' as const,
          count: 1,
          label: title,
          because,
          import: null,
        })),
      ],
    }
  },
}

async function write(ctx: Ctx, importId: string, reading: OpenReading, choice: ImportChoice): Promise<Written | null> {
  const { understood } = reading
  const taken = await takeImportEvent(ctx, importId, choice, { tool: understood.tool, facts: understood.event })
  if (taken === null) return null
  const event = await getEvent(ctx, taken.id)
  const found = recordsOf(reading.records, 'sessions')
  const own = await ownTalks(ctx, found.sessions, { ...choice, day: event.day, timeZone: event.timeZone })
  const talks = await recordTalks(ctx, importId, event, own.talks)
  const written = await recordSessions(ctx, {
    eventId: event.id,
    importId,
    source: understood.tool,
    sessions: found.sessions,
    hasColumn: found.hasColumn,
    activities: talks.activities,
  })
  const touched: Touched[] = []
  const note = (does: Touched['does'], titles: readonly string[], why: string | null) => {
    const names = titles.slice(0, 10).map(title => own.namesOf.get(title) ?? title)
    if (titles.length > 0) touched.push({ what: 'activity', does, count: titles.length, names, why })
  }
  note('create', talks.created, null)
  note('leave', talks.known, 'These talks are logged already.')
  note('leave', talks.notOwn, 'You log your own talks. A manager, or whoever gave them, can log these.')
  note(
    'leave',
    own.byNameOnly,
    'The speaker is found by name only. Say that new activities are to be logged if it is them.',
  )
  note('leave', own.refused, 'You chose to log no activities.')
  return { outcome: { ...written, removed: 0 }, event: taken, metricId: null, touched }
}

interface OwnTalks {
  talks: TalkGiven[]
  /** Titles: not logged unless somebody says so. */
  byNameOnly: string[]
  refused: string[]
  /** Title -> title with who gives it. */
  namesOf: Map<string, string>
}

/** Talks that take place and are given by people of this workspace. Found by address they are certain, by name they are not. */
async function ownTalks(
  ctx: Ctx,
  all: readonly ConferenceSession[],
  { newActivities, day, timeZone }: Pick<ImportChoice, 'newActivities'> & { day: string; timeZone: string },
): Promise<OwnTalks> {
  const match = await peopleMatcher(ctx)
  const own: OwnTalks = { talks: [], byNameOnly: [], refused: [], namesOf: new Map() }
  for (const { key, title, state, startsAt, speakers } of all) {
    if (!takesPlace(state)) continue
    const found = speakers.map(match).filter(person => person !== null)
    const certain = newActivities === true ? found : found.filter(({ by }) => by === 'email')
    if (found.length === 0) continue
    own.namesOf.set(title, `${title} (${[...new Set(found.map(({ name }) => name))].join(', ')})`)
    const [first, ...others] = [...new Set(certain.map(({ personId }) => personId))]
    if (newActivities === false) own.refused.push(title)
    else if (first === undefined) own.byNameOnly.push(title)
    else own.talks.push({ key, title, date: dayOf(startsAt, timeZone) ?? day, speakerIds: [first, ...others] })
  }
  return own
}

function dayOf(startsAt: string | null, timeZone: string): string | null {
  if (startsAt === null) return null
  return startsAt.endsWith('Z') ? dayInTimeZone(startsAt, timeZone) : startsAt.slice(0, 10)
}
