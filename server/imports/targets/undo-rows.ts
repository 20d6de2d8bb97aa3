import type { KeptThing, UndoBuckets } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { forgetEvent } from '../../events/forget-event.ts'
import type { StoredImport } from '../store.ts'
import { fileNames, listedThings } from './kept-things.ts'

interface Undone {
  readonly removed: number
  readonly restored: number
  readonly kept: number
  /** By the import that changed them since. */
  readonly keptFor: readonly { importId: string; count: number }[]
}

/** What undoing rows did, as it is told; the event that the import made goes with them. */
export async function undoneRows(
  ctx: Ctx,
  { id, eventId, event }: StoredImport,
  kind: KeptThing['kind'],
  { removed, restored, kept, keptFor }: Undone,
): Promise<UndoBuckets> {
  const names = await fileNames(
    ctx,
    keptFor.map(({ importId }) => importId),
  )
  const rows: KeptThing[] = keptFor.map(({ importId, count }) => ({
    kind,
    count,
    label: null,
    because: 'imported-since',
    import: { id: importId, fileName: names.get(importId) ?? '' },
  }))
  const forgotten = eventId === null ? 'not-made-here' : await forgetEvent(ctx, eventId, id)
  const isKept = forgotten === 'edited-since' || forgotten === 'in-use'
  const events: KeptThing[] = isKept
    ? [{ kind: 'event', count: 1, label: event?.title ?? null, because: forgotten, import: null }]
    : []
  const keptThings = [...rows, ...events].slice(0, listedThings)
  return { removed, restored, kept, eventRemoved: forgotten === 'removed', alsoRemoved: [], keptThings }
}
