import type { FileError } from '@upshot/shared/imports/issue'

/** Names what a file is by its first bytes when it is not text, whatever it is called. Null: it may be text. */
export function problemInBytes(head: Uint8Array): FileError | null {
  for (const { at, bytes, error } of signatures) {
    if (bytes.every((byte, index) => head[at + index] === byte)) return error(head)
  }
  return null
}

/** Names what text is when it is no table. */
export function problemInText(head: string): FileError | null {
  const start = head.slice(0, 2000).trimStart()
  if (/^<(!doctype|html|head|body|table|\?xml|meta)/i.test(start)) {
    return fileError(
      'HTML_FILE',
      'This is a web page, not a CSV file. Sign in to the tool, export again and choose the new file.',
    )
  }
  if (/^(\{\s*("|\}|$)|\[\s*(\{|\[|"|\]))/.test(start)) {
    return fileError('NOT_CSV', 'This is JSON, not CSV. Export again and choose CSV as the format.')
  }
  return controlShare(head.slice(0, 8000)) > 0.1
    ? fileError('NOT_TEXT', 'This is not a text file. Export again and choose CSV as the format.')
    : null
}

export function fileError(code: FileError['code'], message: string, line: number | null = null): FileError {
  return { code, message, line }
}

interface Signature {
  at: number
  bytes: readonly number[]
  error: (head: Uint8Array) => FileError
}

/** Workbooks and archives are opened before; one that comes as far as this has the name of a text file. */
const disguisedWorkbook = () =>
  fileError(
    'EXCEL_FILE',
    'This is an Excel workbook under the name of a text file. Rename it so that it ends in .xlsx, or save it as "CSV UTF-8", and choose that file.',
  )
const disguisedArchive = () =>
  fileError(
    'COMPRESSED_FILE',
    'This is a zip archive under the name of a text file. Unpack it and choose the CSV inside, or rename it so that it ends in .zip.',
  )
const compressed = () => fileError('COMPRESSED_FILE', 'This file is compressed. Unpack it and choose the CSV inside.')
const named = (name: string) => () => fileError('NOT_TEXT', `This is ${name}, not a CSV file. Export again as CSV.`)

const signatures: readonly Signature[] = [
  {
    at: 0,
    bytes: [0x50, 0x4b, 0x03, 0x04],
    error: head => (holdsWorkbook(head) ? disguisedWorkbook() : disguisedArchive()),
  },
  { at: 0, bytes: [0x50, 0x4b, 0x05, 0x06], error: disguisedArchive },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], error: oldOffice },
  { at: 0, bytes: [0x1f, 0x8b], error: compressed },
  { at: 0, bytes: [0x42, 0x5a, 0x68], error: compressed },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], error: compressed },
  { at: 0, bytes: [0x52, 0x61, 0x72, 0x21], error: compressed },
  { at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd], error: compressed },
  { at: 0, bytes: [0x25, 0x50, 0x44, 0x46], error: named('a PDF') },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], error: named('an image') },
  { at: 0, bytes: [0xff, 0xd8, 0xff], error: named('an image') },
  { at: 0, bytes: [0x47, 0x49, 0x46, 0x38], error: named('an image') },
]

/** Workbooks are zip files with this member; exporters do not all put it first. */
function holdsWorkbook(head: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 65_536))
  return text.includes('[Content_Types].xml') || text.includes('xl/workbook')
}

/** Excel 97 to 2003, or a newer workbook with a password, which is put into the old container. */
function oldOffice(head: Uint8Array): FileError {
  const text = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1))
  if (text.includes('EncryptedPackage')) {
    return fileError(
      'ENCRYPTED_FILE',
      'This workbook is protected with a password. Open it, save it without one, and choose it again.',
    )
  }
  return fileError(
    'EXCEL_FILE',
    'This is a workbook of Excel 97 to 2003 (.xls). Open it, save it as an Excel workbook (.xlsx) or as "CSV UTF-8", and choose that file.',
  )
}

/** Share of characters that no text has. NUL is not among them: exports hold stray ones. */
function controlShare(text: string): number {
  let control = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 0 && (code < 9 || code > 13) && code !== 27) control++
  }
  return text.length === 0 ? 0 : control / text.length
}
