import type { Holds } from '@upshot/shared/imports/target'
import { AnswersReader } from './answers-reader.ts'
import { ContentReader } from './content-reader.ts'
import { MembersReader } from './members-reader.ts'
import { PeopleReader } from './people-reader.ts'
import { SessionsReader } from './sessions-reader.ts'
import type { ReaderInput, TableReader } from './table-reader.ts'
import { ValuesReader } from './values-reader.ts'

/** One reader for each kind of file. */
const readers: Readonly<Record<Holds, (input: ReaderInput) => TableReader>> = {
  people: input => new PeopleReader(input),
  values: input => new ValuesReader(input),
  content: input => new ContentReader(input),
  answers: input => new AnswersReader(input),
  sessions: input => new SessionsReader(input),
  members: input => new MembersReader(input),
}

export function openTableReader(input: ReaderInput): TableReader {
  return readers[input.recognised.source.holds](input)
}
