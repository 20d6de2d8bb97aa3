import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { recordAnswers } from '../../feedback/record-answers.ts'
import { undoAnswers } from '../../feedback/undo-answers.ts'
import { takeImportEvent } from '../import-event.ts'
import type { OpenReading } from '../open-reading.ts'
import { recordsOf } from '../reading/records.ts'
import { chooseEventAlone, firstEvent, missingEvent } from './event-choice.ts'
import type { Target, Written } from './target.ts'
import { undoneRows } from './undo-rows.ts'

/** Scores that people gave an event: recommendation, satisfaction, effort. */
export const answers: Target = {
  noun: 'event',
  missing: missingEvent,
  planWithoutRows: () => null,
  firstChoice: firstEvent,
  chooseAlone: chooseEventAlone,
  write,
  undo: async (ctx, found) => undoneRows(ctx, found, 'answer', await undoAnswers(ctx, found.id)),
}

async function write(ctx: Ctx, importId: string, reading: OpenReading, choice: ImportChoice): Promise<Written | null> {
  const { understood, records } = reading
  const event = await takeImportEvent(ctx, importId, choice, { tool: understood.tool, facts: understood.event })
  if (event === null) return null
  const { survey } = recordsOf(records, 'answers')
  const written = await recordAnswers(ctx, { eventId: event.id, importId, source: understood.tool, survey })
  return { outcome: { ...written, removed: 0 }, event, metricId: null, touched: [] }
}
