import { oneOf, uuidFrom } from '../events/search-values.ts'

/** The state of the list of programmes, in its address. */
export interface ProgrammesSearch {
  /** Those that were archived are listed too. */
  archived?: 'yes' | undefined
  /** The one that is read beside the list. */
  open?: string | undefined
}

export function readProgrammesSearch(raw: Record<string, unknown>): ProgrammesSearch {
  return { archived: oneOf(['yes'], raw.archived), open: uuidFrom(raw.open) }
}
