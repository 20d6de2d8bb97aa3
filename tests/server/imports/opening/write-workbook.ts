import { strToU8, type Zippable, zipSync } from 'fflate'

/** A cell as Excel stores it. Text goes to the shared strings unless it is said to be inline. */
export type CellMade =
  | string
  | number
  | null
  | { inline: string }
  | { rich: readonly string[] }
  | { bool: boolean }
  | { error: string }
  | { number: number; style: number }
  | { formula: string; result: string | number | null }

export interface SheetMade {
  name: string
  rows: readonly (readonly CellMade[])[]
  hidden?: boolean
  merged?: readonly string[]
  /** Number of the first row; those above are not in the file. */
  firstRow?: number
}

export interface WorkbookMade {
  sheets: readonly SheetMade[]
  /** Number formats of the styles 1, 2, 3 …: a code, or the number of one that is built in. */
  formats?: readonly (string | number)[]
  date1904?: boolean
  /** Prefix of all tags, as some writers have it. */
  prefix?: string
  /** Further files of the package, or others in the place of those above. */
  more?: Zippable
}

/** A workbook as bytes, made by hand: what the reader takes must not depend on what one library writes. */
export function writeWorkbook(made: WorkbookMade): Uint8Array {
  const p = made.prefix === undefined ? '' : `${made.prefix}:`
  const space = `xmlns${made.prefix === undefined ? '' : `:${made.prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const strings: string[] = []
  const sheets = made.sheets.map(sheet => sheetXml(sheet, strings, p, space))
  const formats = made.formats ?? []
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<${p}numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`] : [],
  )
  const styles = formats.map(
    (format, at) => `<${p}xf numFmtId="${typeof format === 'string' ? 200 + at : format}" applyNumberFormat="1"/>`,
  )
  const files: Zippable = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(relationships([['rId1', 'officeDocument', '/xl/workbook.xml']])),
    'xl/workbook.xml': xml(
      `<${p}workbook ${space} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        `<${p}workbookPr${made.date1904 === true ? ' date1904="1"' : ''}/><${p}sheets>` +
        made.sheets
          .map(
            ({ name, hidden }, at) =>
              `<${p}sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
          )
          .join('') +
        `</${p}sheets></${p}workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      relationships([
        ...sheets.map((_, at): [string, string, string] => [
          `rId${at + 1}`,
          'worksheet',
          `worksheets/sheet${at + 1}.xml`,
        ]),
        ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdF', 'styles', 'styles.xml'],
      ]),
    ),
    'xl/sharedStrings.xml': xml(`<${p}sst ${space}>${strings.join('')}</${p}sst>`),
    'xl/styles.xml': xml(
      `<${p}styleSheet ${space}><${p}numFmts>${own.join('')}</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs>` +
        `<${p}cellXfs><${p}xf numFmtId="0"/>${styles.join('')}</${p}cellXfs></${p}styleSheet>`,
    ),
  }
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = xml(sheet)
  return zipSync({ ...files, ...made.more })
}

function sheetXml({ rows, merged = [], firstRow = 1 }: SheetMade, strings: string[], p: string, space: string): string {
  const written = rows.map((cells, at) => {
    const number = firstRow + at
    const inner = cells.map((cell, column) => cellXml(cell, `${letter(column)}${number}`, strings, p)).join('')
    // A row without cells is not there at all, as in files that Excel saves.
    return inner === '' ? '' : `<${p}row r="${number}">${inner}</${p}row>`
  })
  const areas = merged.map(area => `<${p}mergeCell ref="${area}"/>`).join('')
  const joined = areas === '' ? '' : `<${p}mergeCells>${areas}</${p}mergeCells>`
  return `<${p}worksheet ${space}><${p}sheetData>${written.join('')}</${p}sheetData>${joined}</${p}worksheet>`
}

function cellXml(cell: CellMade, place: string, strings: string[], p: string): string {
  const of = (type: string, inner: string): string => `<${p}c r="${place}"${type}>${inner}</${p}c>`
  if (cell === null) return ''
  if (typeof cell === 'number') return of('', `<${p}v>${cell}</${p}v>`)
  if (typeof cell === 'string' || 'rich' in cell) {
    const runs =
      typeof cell === 'string'
        ? `<${p}t xml:space="preserve">${escaped(cell)}</${p}t>`
        : cell.rich.map(run => `<${p}r><${p}rPr><${p}b/></${p}rPr><${p}t>${escaped(run)}</${p}t></${p}r>`).join('') +
          `<${p}rPh sb="0" eb="1"><${p}t>not part of it</${p}t></${p}rPh>`
    strings.push(`<${p}si>${runs}</${p}si>`)
    return of(' t="s"', `<${p}v>${strings.length - 1}</${p}v>`)
  }
  if ('inline' in cell) return of(' t="inlineStr"', `<${p}is><${p}t>${escaped(cell.inline)}</${p}t></${p}is>`)
  if ('bool' in cell) return of(' t="b"', `<${p}v>${cell.bool ? 1 : 0}</${p}v>`)
  if ('error' in cell) return of(' t="e"', `<${p}v>${cell.error}</${p}v>`)
  if ('style' in cell) return of(` s="${cell.style}"`, `<${p}v>${cell.number}</${p}v>`)
  const formula = `<${p}f>${escaped(cell.formula)}</${p}f>`
  if (cell.result === null) return of('', formula)
  return typeof cell.result === 'number'
    ? of('', `${formula}<${p}v>${cell.result}</${p}v>`)
    : of(' t="str"', `${formula}<${p}v>${escaped(cell.result)}</${p}v>`)
}

function relationships(list: readonly [string, string, string][]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function letter(column: number): string {
  return (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
}
