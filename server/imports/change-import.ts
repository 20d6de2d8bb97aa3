import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportChoice, ImportDetail } from '@upshot/shared/imports/import'
import { noRepairs } from '@upshot/shared/imports/repair'
import { anyTable, type ImportAnswers } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { importDetail } from './describe-import.ts'
import { zoneOf } from './import-event.ts'
import { metricName } from './metric-of-file.ts'
import { fingerprintOf, planWithoutRows } from './plan-import.ts'
import { readAgain } from './read-again.ts'
import { digestAsRead, repairsOf } from './repairs-of.ts'
import { sources } from './sources/registry.ts'
import { getImportRow, lockStaged, stagedFile } from './staged.ts'
import { writeRepairs } from './staged-file-store.ts'
import { fillImport, type StoredImport } from './store.ts'
import { withSavedMapping } from './use-saved-mapping.ts'

/** Takes an answer, reads the file again by it and works out what would be written now. */
export async function changeImport(
  ctx: Ctx,
  { params, body }: Received<typeof imports.change.spec>,
): Promise<ImportDetail> {
  const found = await lockStaged(ctx, params.id)
  if (body.eventId != null && body.newEvent != null) {
    throw invalidInput([
      { path: 'newEvent', message: 'Choose an event that is there or describe a new one, not both.' },
    ])
  }
  if (body.eventId != null) await getEvent(ctx, body.eventId)
  if (body.metricId != null && body.newMetric != null) {
    throw invalidInput([{ path: 'newMetric', message: 'Choose a metric that is there or begin a new one, not both.' }])
  }
  if (body.metricId != null) await metricName(ctx, body.metricId)
  if (body.readAs != null) requireKnownExport(body.readAs)
  const base =
    body.savedMappingId === undefined ? found.choice : await withSavedMapping(ctx, found, body.savedMappingId)
  const choice = changed(base, body)
  if (body.repairs !== undefined) await writeRepairs(stagedFile(ctx, found.id), body.repairs ?? noRepairs)
  const isReplanned = body.repairs === undefined && (await replanned(ctx, found, choice))
  if (!isReplanned) await readAgain(ctx, found, choice)
  await ctx.audit('import.answer', { kind: 'import', id: found.id }, { answered: Object.keys(body) })
  return importDetail(ctx, await getImportRow(ctx, found.id))
}

function requireKnownExport(readAs: string): void {
  if (readAs === anyTable || sources.some(({ tool, report }) => `${tool}/${report}` === readAs)) return
  throw invalidInput([{ path: 'readAs', message: `'${readAs}' is no export that is known here.` }])
}

/** False when the file has to be read for it: by other answers, or to compare its rows with those that are there. */
async function replanned(ctx: Ctx, found: StoredImport, choice: ImportChoice): Promise<boolean> {
  // Times that the clocks of a zone show twice, or never, are told by the zone of the event.
  const howRead = ({ mapping, answers, target, newEvent }: ImportChoice) =>
    JSON.stringify([mapping, answers, target, zoneOf(ctx, newEvent)])
  if (howRead(choice) !== howRead(found.choice)) return false
  const { asks, more, counts } = found.reading
  const known = planWithoutRows(found.target, asks, more.people, choice)
  if (known === null) return false
  const { plan } = known
  const digest = digestAsRead(ctx, found.fileDigest, await repairsOf(ctx, found.id))
  const fingerprint = plan === null ? null : fingerprintOf(digest, choice, counts, plan, [])
  const reading = { ...found.reading, plan, fingerprint, touched: [], otherPeople: null }
  await fillImport(ctx.db, ctx.workspace.id, { ...found, choice, reading, at: ctx.now.toISOString() })
  return true
}

/** What is left out stays, null takes back, and of one that is there and a new one the later answer counts. */
export function changed(before: ImportChoice, change: ImportChange): ImportChoice {
  const {
    eventId,
    newEvent,
    metricId,
    newMetric,
    target,
    figure,
    community,
    newActivities,
    mapping,
    alongside,
    moreFiles,
    repairs: _,
    savedMappingId: __,
    ...given
  } = change
  const after: ImportChoice = {
    eventId: eventId === undefined ? (newEvent == null ? before.eventId : null) : eventId,
    newEvent: newEvent === undefined ? (eventId == null ? before.newEvent : null) : newEvent,
    metricId: metricId === undefined ? (newMetric == null ? before.metricId : null) : metricId,
    newMetric: newMetric === undefined ? (metricId == null ? before.newMetric : null) : newMetric,
    target: target === undefined ? before.target : target,
    figure: figure === undefined ? before.figure : figure,
    community: community === undefined ? before.community : community,
    newActivities: newActivities === undefined ? before.newActivities : newActivities,
    // To say which export it is, or which sheet is meant, takes back what was said of its columns.
    mapping:
      mapping === undefined ? (given.readAs == null && given.sheet === undefined ? before.mapping : null) : mapping,
    answers: answersAfter(before.answers, given),
    savedMappingId: before.savedMappingId,
    alongside: alongside === undefined ? before.alongside : (alongside ?? []),
    moreFiles: moreFiles === undefined ? before.moreFiles : (moreFiles ?? false),
  }
  return after
}

type Given = Omit<
  ImportChange,
  | 'repairs'
  | 'savedMappingId'
  | 'eventId'
  | 'newEvent'
  | 'metricId'
  | 'newMetric'
  | 'target'
  | 'figure'
  | 'community'
  | 'newActivities'
  | 'alongside'
  | 'moreFiles'
  | 'mapping'
>

function answersAfter(before: ImportAnswers, given: Given): ImportAnswers {
  const merged = { ...before, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
  const { identity, timeZone, dateOrder, decimalSign, rowsAre, statusWords, encoding, readAs, sheet } = merged
  return {
    ...(timeZone == null ? {} : { timeZone }),
    ...(dateOrder == null ? {} : { dateOrder }),
    ...(decimalSign == null ? {} : { decimalSign }),
    ...(rowsAre == null ? {} : { rowsAre }),
    ...(statusWords == null ? {} : { statusWords }),
    ...(identity == null ? {} : { identity }),
    ...(encoding == null ? {} : { encoding }),
    ...(readAs == null ? {} : { readAs }),
    ...(sheet == null ? {} : { sheet }),
  }
}
