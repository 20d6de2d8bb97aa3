import type {
  ImportChoice,
  ImportOutcome,
  ImportPlan,
  MissingAnswer,
  Touched,
  UndoBuckets,
} from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import type { ImportEvent } from '../import-event.ts'
import type { OpenReading } from '../open-reading.ts'
import type { RunOptions } from '../run-options.ts'
import type { StoredImport } from '../store.ts'

export interface Written {
  outcome: ImportOutcome
  event: ImportEvent | null
  metricId: string | null
  /** Whole things beside the rows, each with the names of the first ones. */
  touched: Touched[]
}

/** Where a file goes when nobody can be asked. */
export interface Alone {
  choice: ImportChoice
  /** Set when the event is new and neither the file nor the caller said on which day it was. */
  guessedDay: 'file' | 'attendance' | 'registration' | 'answers' | 'today' | null
}

/**
 * What a file becomes. One module for each; `table.ts` lists them. Everything runs in the transaction of `ctx`, without an
 * audit row: whoever calls writes it.
 */
export interface Target {
  /** What others would take away with this, as messages name it. */
  readonly noun: string
  /** What nobody has answered yet and nothing can be written without. */
  missing(choice: ImportChoice): MissingAnswer[]
  /** What is known without looking at rows, null: they have to be looked at. Asked when nothing is missing. */
  planWithoutRows(people: number, choice: ImportChoice): ImportPlan | null
  /** What need not be asked. `same`: the latest import of the same bytes that stands. */
  firstChoice(ctx: Ctx, reading: OpenReading, same: StoredImport | null): Promise<ImportChoice>
  /** @throws Problem not-acceptable when it cannot be decided without asking. */
  chooseAlone(
    ctx: Ctx,
    reading: OpenReading,
    same: StoredImport | null,
    options: RunOptions,
  ): Promise<ImportChoice | Alone>
  /** Writes what a file says. Null while nobody said where it goes. */
  write(ctx: Ctx, importId: string, reading: OpenReading, choice: ImportChoice): Promise<Written | null>
  /** Created removed, updated restored, changed since kept and told. */
  undo(ctx: Ctx, found: StoredImport): Promise<UndoBuckets>
}

export const noOutcome: ImportOutcome = { created: 0, updated: 0, removed: 0, unchanged: 0 }
