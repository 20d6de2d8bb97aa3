import type { FileError } from '@upshot/shared/imports/issue'
import { fileError } from '../reading/bytes.ts'
import { quoteCell } from '../reading/label.ts'
import type { Member } from './archive-directory.ts'
import { knownArchives } from './known-members.ts'

/** Which file of an archive is the table: one that a tool is known to put there, or the only one that is a table. */
export function chooseMember(members: readonly Member[]): Member | FileError {
  const files = members.filter(({ name }) => isFile(name))
  for (const { table } of knownArchives) {
    const found = files.filter(({ name }) => table.includes(name))
    if (found.length === 1 && found[0] !== undefined) return found[0]
    if (found.length > 1) return refusal(`This archive holds ${quoteCell(found[0]?.name ?? '')} more than once.`, files)
  }
  const tables = files.filter(({ name }) => /\.(csv|tsv|tab|txt)$/i.test(name) && !climbs(name))
  const [only, another] = tables
  if (only !== undefined && another === undefined) return only
  if (files.length === 0) return refusal('This archive is empty.', files)
  if (only === undefined) return refusal(`This archive holds no CSV file. It holds: ${listed(files)}.`, files)
  return refusal(
    `This archive holds ${tables.length} tables, and Upshot does not know which of them is meant: ${listed(files)}.`,
    files,
  )
}

/** Folders, and what a Mac adds of its own. */
function isFile(name: string): boolean {
  return !/\/$|^__MACOSX\/|(^|\/)(\._|\.DS_Store$|Thumbs\.db$)/.test(name)
}

/** Out of its folder. Nothing would be written there, but no tool names a file so. */
function climbs(name: string): boolean {
  return /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i.test(name)
}

function listed(files: readonly Member[]): string {
  const shown = files.slice(0, 8).map(({ name }) => quoteCell(name))
  return files.length > shown.length ? `${shown.join(', ')} and ${files.length - shown.length} more` : shown.join(', ')
}

function refusal(what: string, files: readonly Member[]): FileError {
  const nested = files.some(({ name }) => /\.(zip|gz|7z|rar|xlsx)$/i.test(name))
  const known = knownArchives.map(({ tool, table }) => `'${table[0]}' of ${tool}`).join(', ')
  const remedy = nested
    ? 'What is packed inside it is not opened. Unpack it, and choose the file that is meant.'
    : `Read are archives of one CSV file, and ${known}. Unpack this one, and choose the file that is meant.`
  return fileError('COMPRESSED_FILE', `${what} ${remedy}`)
}
