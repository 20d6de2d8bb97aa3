import type { FileError } from '@upshot/shared/imports/issue'
import type { Container } from '@upshot/shared/imports/result'
import { fileError } from '../reading/bytes.ts'
import type { Issues } from '../reading/issues.ts'
import { listMembers, type Member } from './archive-directory.ts'
import { chooseMember } from './choose-member.ts'
import { limits } from './limits.ts'
import { openWorkbook } from './workbook.ts'

/** A file as the reader takes it: the text of one table, wherever it was packed. */
export interface OpenedFile {
  bytes: AsyncIterable<Uint8Array>
  /** Null: the file is the table. */
  container: Container | null
  remarks: (issues: Issues) => void
}

export interface OpenOptions {
  fileName: string
  /** Of a workbook, when a person has chosen. */
  sheet: string | null
}

/**
 * Takes a table out of the workbook or archive that it is packed in. Anything else passes through untouched, piece by piece.
 * Throws ContainerError here or while the bytes are drawn.
 */
export async function openFile(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  { fileName, sheet }: OpenOptions,
): Promise<OpenedFile | FileError> {
  const pieces = piecesOf(input)
  const first = await firstPiece(pieces)
  const passed = { bytes: joined(first, pieces), container: null, remarks: () => undefined }
  // What calls itself text and is none is a mistake of whoever saved it; the reader says which.
  if (!isZip(first) || claimsText(fileName)) return passed
  const members = await listMembers(await all(first, pieces))
  const kind = kindOf(members)
  if (kind === 'workbook') return openWorkbook(members, sheet)
  return kind === 'archive' ? openArchive(members) : kind
}

function openArchive(members: readonly Member[]): OpenedFile | FileError {
  const member = chooseMember(members)
  if ('code' in member) return member
  const parts = members.map(({ name }) => ({ name, hidden: false })).slice(0, limits.sheets)
  return {
    bytes: member.read(limits.tableBytes),
    container: { kind: 'archive', part: member.name, parts },
    remarks: () => undefined,
  }
}

/** By what stands in it: all of these are zip files. */
function kindOf(members: readonly Member[]): 'workbook' | 'archive' | FileError {
  const has = (name: string): boolean => members.some(member => member.name === name)
  const other = (what: string): FileError =>
    fileError('EXCEL_FILE', `This is ${what}. Save it as an Excel workbook (.xlsx) or as CSV, and choose that file.`)
  if (has('xl/workbook.bin')) return other('a binary Excel workbook (.xlsb)')
  if (has('Index/Document.iwa') || has('Index.zip')) return other('a Numbers document')
  if (has('mimetype') && has('content.xml')) return other('an OpenDocument file')
  if (!has('[Content_Types].xml')) return 'archive'
  if (members.some(({ name }) => name.startsWith('xl/'))) return 'workbook'
  return fileError(
    'NOT_TEXT',
    'This is an Office document without sheets. Choose the CSV file or the workbook that the tool gave.',
  )
}

function claimsText(fileName: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(fileName)
}

function isZip(bytes: Uint8Array): boolean {
  const [p, k, third] = bytes
  return p === 0x50 && k === 0x4b && (third === 3 || third === 5)
}

type Pieces = AsyncIterator<Uint8Array>

function piecesOf(input: Uint8Array | AsyncIterable<Uint8Array>): Pieces {
  if (!(input instanceof Uint8Array)) return input[Symbol.asyncIterator]()
  return (async function* () {
    yield input
  })()
}

/** At least as much as tells what a file is. A piece is good until the next one is asked for, so a short one is copied. */
async function firstPiece(pieces: Pieces): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array()
  while (first.length < 4) {
    const next = await pieces.next()
    if (next.done === true) return first
    first = first.length === 0 && next.value.length >= 4 ? next.value : Buffer.concat([first, next.value])
  }
  return first
}

async function* joined(first: Uint8Array, pieces: Pieces): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  } finally {
    await pieces.return?.()
  }
}

/** The directory of a zip file is at its end, so all of it has to be here. */
async function all(first: Uint8Array, pieces: Pieces): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const piece of joined(first, pieces)) found.push(Uint8Array.from(piece))
  return found
}
