import { TextBytes, TextStore } from '../reading/text-store.ts'
import { damaged, type Member } from './archive-directory.ts'
import { builtInFormat, type CellFormat, formatOf } from './cell-format.ts'
import { limits } from './limits.ts'
import type { DateSystem } from './serial-date.ts'
import { readXml } from './xml.ts'

/** A sheet as the workbook lists it. */
export interface Sheet {
  name: string
  hidden: boolean
  member: Member
}

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  sheets: readonly Sheet[]
  dates: DateSystem
  /** By number. */
  strings: TextStore
  /** By the style of a cell. */
  formats: readonly CellFormat[]
}

/** Reads what stands around the sheets. `members` by their path without a leading slash. */
export async function readWorkbookParts(members: ReadonlyMap<string, Member>): Promise<WorkbookParts> {
  const path = targetOf(await relations(members, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = members.get(path)
  if (workbook === undefined) throw damaged()
  const related = await relations(members, path)
  const { listed, dates } = await readSheetList(workbook)
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const found = related.find(({ id }) => id === relation)
    // Sheets that are charts or dialogs have no cells.
    const member = found?.type === 'worksheet' ? members.get(found.target) : undefined
    return member === undefined ? [] : [{ name, hidden, member }]
  })
  const styles = members.get(targetOf(related, 'styles') ?? '')
  const shared = members.get(targetOf(related, 'sharedStrings') ?? '')
  return {
    sheets: sheets.slice(0, limits.sheets),
    dates,
    strings: shared === undefined ? new TextStore() : await readSharedStrings(shared),
    formats: styles === undefined ? [] : await readFormats(styles),
  }
}

interface Relation {
  id: string
  /** The last word of it: the rest differs between the two forms of the standard. */
  type: string
  target: string
}

function targetOf(related: readonly Relation[], type: string): string | null {
  return related.find(relation => relation.type === type)?.target ?? null
}

async function relations(members: ReadonlyMap<string, Member>, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const member = members.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const found: Relation[] = []
  if (member === undefined) return found
  await readXml(member.read(limits.smallPartBytes), {
    open: tag => {
      if (tag.name !== 'Relationship') return
      const target = tag.attribute('Target') ?? ''
      const type = tag.attribute('Type') ?? ''
      found.push({
        id: tag.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      })
    },
  })
  return found
}

async function readSheetList(workbook: Member) {
  const listed: { name: string; hidden: boolean; relation: string }[] = []
  let dates: DateSystem = 1900
  await readXml(workbook.read(limits.smallPartBytes), {
    open: tag => {
      if (tag.name === 'workbookPr' && isTrue(tag.attribute('date1904'))) dates = 1904
      if (tag.name !== 'sheet') return
      const state = tag.attribute('state') ?? 'visible'
      // The prefix of this one attribute is the writer's choice.
      const relation = tag.attribute('r:id') ?? tag.attribute('relationships:id') ?? tag.attribute('ns1:id') ?? ''
      listed.push({ name: tag.attribute('name') ?? '', hidden: state !== 'visible', relation })
    },
  })
  return { listed, dates }
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

async function readFormats(styles: Member): Promise<CellFormat[]> {
  const own = new Map<number, CellFormat>()
  const formats: CellFormat[] = []
  let isCell = false
  await readXml(styles.read(limits.smallPartBytes), {
    open: tag => {
      if (tag.name === 'numFmt') own.set(Number(tag.attribute('numFmtId')), formatOf(tag.attribute('formatCode') ?? ''))
      if (tag.name === 'cellXfs') isCell = true
      if (tag.name !== 'xf' || !isCell) return
      const id = Number(tag.attribute('numFmtId') ?? '0')
      formats.push(own.get(id) ?? builtInFormat(id))
    },
    close: name => {
      if (name === 'cellXfs') isCell = false
    },
  })
  return formats
}

async function readSharedStrings(shared: Member): Promise<TextStore> {
  const strings = new TextStore()
  const bytes = new TextBytes()
  let text = ''
  let isText = false
  let isReading = false
  await readXml(shared.read(limits.stringBytes), {
    open: ({ name }) => {
      if (name === 'si') text = ''
      // How to pronounce a word is not part of it.
      if (name === 'rPh') isReading = true
      if (name === 't') isText = !isReading
    },
    text: part => {
      if (isText) text += part
    },
    close: name => {
      if (name === 't') isText = false
      if (name === 'rPh') isReading = false
      if (name !== 'si') return
      bytes.load(unescaped(text))
      strings.add(bytes.bytes, bytes.length)
    },
  })
  return strings
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
