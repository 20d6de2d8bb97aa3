import type { Field, StatusMeaning } from '@upshot/shared/imports/field'
import type { Ask } from '@upshot/shared/imports/result'
import type { Holds, ImportTarget } from '@upshot/shared/imports/target'
import type { ContentSource } from './content-source.ts'

/** The rows of a file as plain cells, for what stands around the table. */
export type Cells = readonly string[]

/** What stands above the table about the event, as it is written there. */
export interface RawFacts {
  title: string | null
  startsAt: string | null
  duration: string | null
  /** 'YYYY-MM-DD', for files whose times have none. */
  day: string | null
  externalId: string | null
  /** The address of who ran it. */
  host: string | null
}

/** Rows that do not stand under their columns, as they would if they did. */
export interface Unfolded {
  readonly header: readonly string[]
  /** Null: the line is no row. */
  readonly rowOf: (cells: Cells) => string[] | null
}

/** What the rows under a section title are: the table itself, staff, dial-ins, or everybody once more. */
export type SectionKind = 'table' | 'staff' | 'other' | 'repeats'

/**
 * One export of one tool. All labels and words are compared trimmed, in lower case, with white space collapsed; a list
 * holds the forms of one label: versions and languages. A new tool is one file like its neighbours and a line in the registry.
 */
export interface Source {
  readonly tool: string
  readonly report: string
  /** As messages name it. */
  readonly title: string
  readonly holds: Holds
  /** What its files become, the usual one first, where that is not the same for all that hold this. */
  readonly becomes?: readonly ImportTarget[]
  /** What is measured, where the source holds content. */
  readonly content?: ContentSource
  /** One of each list must be a whole cell of the header. */
  readonly signature: readonly (readonly string[])[]
  /** Cells of a header that is something else. */
  readonly not?: readonly string[]
  readonly columns: Partial<Readonly<Record<Field, readonly string[]>>>
  /** Words of the status column. `attended` is registered and came. */
  readonly statusWords?: ReadonlyMap<string, StatusMeaning>
  /** A time in the status column says that somebody is off the list since then. */
  readonly statusIsTime?: true
  /** What being in the list means where no column says it. */
  readonly rowsAre: 'registered' | 'attended' | null
  /** Whether the tool's id tells people apart, or tickets: a ticket without an address is an anonymous person. */
  readonly toolIdNames: 'person' | 'ticket'
  readonly readToolId?: (cell: string) => string
  /**
   * `join`: a person has several rows, so other names and empty states are not remarkable. `order`: a row counts tickets and
   * names who ordered them.
   */
  readonly rowPer: 'person' | 'ticket' | 'join' | 'order'
  /** Status words of rows that repeat tickets of their order, because they were paid back. */
  readonly takesBack?: ReadonlySet<string>
  /** Status words of rows that do so only where another row of the order stands; alone they are the order itself. */
  readonly givenBack?: ReadonlySet<string>
  /** From join and leave times, overlaps counted once; from the column; or not at all. */
  readonly minutesFrom: 'intervals' | 'column' | 'nothing'
  /** Roles whose people are staff. */
  readonly staffRoles?: ReadonlySet<string>
  /** All other roles that the tool knows, where it knows few: a further one is told, since its people may be staff. */
  readonly otherRoles?: ReadonlySet<string>
  /** Rows that are nobody of the list, such as bots: by the words of a column. */
  readonly leftOut?: readonly {
    readonly labels: readonly string[]
    readonly words: ReadonlySet<string>
    /** What has figures was seen by somebody, whatever is said of it now. */
    readonly unlessSeen?: true
  }[]
  /** Files with several tables: what a title line begins, null when it is no title. */
  readonly sectionOf?: (firstCell: string) => SectionKind | null
  /** A line that only this tool writes: without the table below it the file was cut off. */
  readonly isMarker?: (firstCell: string) => boolean
  /** What is missing when there is a marker and no table. */
  readonly tableName?: string
  /** `fileName` for what only it says about the event; it never decides what a file is. */
  readonly factsOf?: (rows: readonly Cells[], fileName: string) => RawFacts
  /** Times are times of day. */
  readonly timesWithoutDay?: true
  /** The line above its table, when every label is in a language not listed; then what the cells below it must look like. */
  readonly findByShape?: {
    readonly isAbove: (firstCell: string) => boolean
    readonly fieldsOf: (header: Cells, rows: readonly Cells[]) => (Field | null)[] | null
  }
  /** Finds the header by what stands below it, when every label is in a language not listed. */
  readonly findByLook?: (header: Cells, rows: readonly Cells[]) => (Field | null)[] | null
  /** What the columns mean where their cells have to agree; null: this is not the tool's after all. */
  readonly fieldsByCells?: (
    fields: readonly (Field | null)[],
    header: Cells,
    rows: readonly Cells[],
  ) => (Field | null)[] | null
  /** The column that says who came may be empty because nobody was marked yet: of a long list without one that came nothing is known. */
  readonly marksMayBeMissing?: true
  /** How its rows are to be read where they do not stand under their columns; null: they do. */
  readonly unfold?: (header: Cells, rows: readonly Cells[]) => Unfolded | null
  /** Whether a line directly below the header is a further part of it. */
  readonly isSecondHeader?: (cells: Cells) => boolean
  /** How many such lines there can be; one, unless it is said. */
  readonly furtherHeaderLines?: number
  /** The name of a column whose header has two lines. */
  readonly labelOf?: (header: Cells, rows: readonly Cells[], column: number) => string
  /** The column of the question that a cell answers, where the possible answers of a question have a column each. */
  readonly questionAt?: (header: Cells, rows: readonly Cells[], column: number) => number
  readonly asks: readonly Ask[]
}

export const noFacts: RawFacts = {
  title: null,
  startsAt: null,
  duration: null,
  day: null,
  externalId: null,
  host: null,
}
