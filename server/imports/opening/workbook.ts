import type { FileError } from '@upshot/shared/imports/issue'
import type { Container } from '@upshot/shared/imports/result'
import { fileError } from '../reading/bytes.ts'
import type { Issues } from '../reading/issues.ts'
import { quoteCell } from '../reading/label.ts'
import { recognise } from '../reading/recognise.ts'
import { generic } from '../sources/generic.ts'
import { encrypted, type Member } from './archive-directory.ts'
import { limits } from './limits.ts'
import { mergedFiller, readMerged } from './merged-cells.ts'
import { type EmptyCells, SheetParser, type SheetRow } from './sheet-parser.ts'
import { sheetText } from './sheet-text.ts'
import { readWorkbookParts, type Sheet, type WorkbookParts } from './workbook-parts.ts'

/** A sheet of a workbook as the text of a table. */
export interface OpenedSheet {
  container: Container
  bytes: AsyncGenerator<Uint8Array>
  /** To be asked when the bytes have been read: what was remarkable about its cells. */
  remarks: (issues: Issues) => void
}

/** Opens the sheet that a person named, else the first that is an export we know, else the first with a table in it. */
export async function openWorkbook(
  members: readonly Member[],
  wanted: string | null,
): Promise<OpenedSheet | FileError> {
  if (members.some(member => member.isEncrypted)) throw encrypted()
  const parts = await readWorkbookParts(new Map(members.map(member => [member.name.replace(/^\//, ''), member])))
  const { sheets } = parts
  const chosen = wanted === null ? await chooseSheet(parts) : sheets.find(({ name }) => name === wanted)
  if (chosen === undefined) {
    const names = sheets.map(({ name }) => quoteCell(name)).join(', ')
    const message =
      wanted === null
        ? 'This workbook holds no sheet with cells.'
        : `This workbook has no sheet ${quoteCell(wanted)}. Its sheets are ${names}.`
    return fileError(wanted === null ? 'EMPTY_FILE' : 'MAPPING_MISMATCH', message)
  }
  const merged = await readMerged(chosen.member)
  const parser = new SheetParser(parts)
  return {
    container: {
      kind: 'workbook',
      part: chosen.name,
      parts: sheets.map(({ name, hidden }) => ({ name, hidden })),
    },
    bytes: encoded(sheetText(rowsOf(chosen, parser, mergedFiller(merged)))),
    remarks: issues => remarkEmpty(parser.empty, issues),
  }
}

async function* rowsOf(
  { member }: Sheet,
  parser: SheetParser,
  fill: (row: SheetRow) => void,
): AsyncGenerator<SheetRow> {
  for await (const chunk of member.read(limits.tableBytes)) {
    for (const row of parser.push(chunk)) {
      fill(row)
      yield row
    }
  }
  for (const row of parser.end()) {
    fill(row)
    yield row
  }
}

/** Says that the bytes are UTF-8, so that nobody has to guess. */
async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode('\uFEFF')
  for await (const part of text) yield encoder.encode(part)
}

/** Enough rows to know an export by. */
const headRows = 200

async function chooseSheet(parts: WorkbookParts): Promise<Sheet | undefined> {
  let first: Sheet | undefined
  let guessed: Sheet | undefined
  for (const sheet of parts.sheets) {
    if (sheet.hidden) continue
    const head = await headOf(sheet, parts)
    if (head === '') continue
    first ??= sheet
    const recognised = recognise(head, true, null)
    if ('code' in recognised) continue
    if (recognised.source.tool !== generic.tool) return sheet
    guessed ??= sheet
  }
  // A sheet that nobody sees is read only when somebody asks for it, or when there is no other.
  return guessed ?? first ?? parts.sheets.find(({ hidden }) => !hidden) ?? parts.sheets[0]
}

async function headOf(sheet: Sheet, parts: WorkbookParts): Promise<string> {
  async function* first(): AsyncGenerator<SheetRow> {
    let count = 0
    for await (const row of rowsOf(sheet, new SheetParser(parts), () => undefined)) {
      yield row
      count += 1
      if (count === headRows) return
    }
  }
  let text = ''
  for await (const part of sheetText(first())) text += part
  return text
}

function remarkEmpty({ errors, formulas }: EmptyCells, issues: Issues): void {
  if (errors.count > 0) {
    issues.add('warning', 'UNREADABLE_CELL', null, null, () => {
      const cells = errors.count === 1 ? `Cell ${errors.first} holds` : `${errors.count} cells hold`
      const first = errors.count === 1 ? '' : `, the first in ${errors.first}`
      return `${cells} an error of the spreadsheet, such as #N/A${first}. Read as empty.`
    })
  }
  if (formulas.count > 0) {
    issues.add('warning', 'UNREADABLE_CELL', null, null, () => {
      const cells =
        formulas.count === 1 ? `Cell ${formulas.first} holds a formula` : `${formulas.count} cells hold formulas`
      const first = formulas.count === 1 ? '' : `, the first in ${formulas.first}`
      return `${cells} without a stored result${first}. Read as empty: open the file in a spreadsheet and save it, then choose it again.`
    })
  }
}
