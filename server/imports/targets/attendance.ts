import { Problem } from '@upshot/shared/contract/problem'
import { personStates } from '@upshot/shared/imports/field'
import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../../context.ts'
import type { Knowledge } from '../../events/attendance-record.ts'
import { recordAttendance } from '../../events/record-attendance.ts'
import { takeImportEvent } from '../import-event.ts'
import type { OpenReading } from '../open-reading.ts'
import type { RunOptions } from '../run-options.ts'
import type { StoredImport } from '../store.ts'
import { broughtTogether } from '../together-store.ts'
import { chooseEventAlone, firstEvent, missingEvent } from './event-choice.ts'
import type { Alone, Target, Written } from './target.ts'
import { takePeopleBack } from './undo-people.ts'

/** People at an event: the one that was chosen, or a new one. */
export const attendance: Target = {
  noun: 'event',

  missing: missingEvent,

  planWithoutRows(people, { eventId }) {
    if (eventId !== null) return null
    return { event: 'create', created: people, updated: 0, removed: 0, unchanged: 0 }
  },

  firstChoice: firstEvent,
  chooseAlone,
  write,
  undo: takePeopleBack,
}

async function chooseAlone(
  ctx: Ctx,
  reading: OpenReading,
  same: StoredImport | null,
  options: RunOptions,
): Promise<Alone> {
  if (reading.peopleCount === 0) {
    throw new Problem(
      'not-acceptable',
      'No column of this file was recognised as naming people. Import it in the browser and choose what its columns mean.',
    )
  }
  return chooseEventAlone(ctx, reading, same, options)
}

async function write(ctx: Ctx, importId: string, reading: OpenReading, choice: ImportChoice): Promise<Written | null> {
  const { understood } = reading
  const event = await takeImportEvent(ctx, importId, choice, { tool: understood.tool, facts: understood.event })
  if (event === null) return null
  const { created, updated, removed, unchanged } = await recordAttendance(ctx, {
    eventId: event.id,
    importId,
    source: sourceOf(understood),
    people: { domains: reading.domains, pack: scope => reading.rows(scope) },
    knows: knowledgeOf(understood),
    together: await broughtTogether(ctx, importId, event.id, choice),
  })
  return { outcome: { created, updated, removed, unchanged }, event, metricId: null, touched: [] }
}

/** What tells the exports of one tool from those of another. */
export function sourceOf({ tool }: Pick<Understood, 'tool'>): string {
  return tool
}

export function knowledgeOf({ counts, more }: Pick<Understood, 'counts' | 'more'>): Knowledge {
  const told = { ...more, cancelled: counts.cancelled, pending: counts.pending, registered: null }
  return {
    registrations: counts.registered !== null,
    attendance: counts.attended !== null,
    states: personStates.filter(state => told[state] !== null),
  }
}
