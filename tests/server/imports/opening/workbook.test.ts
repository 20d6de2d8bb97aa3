import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { opened, openedText } from './opening.ts'
import { type CellMade, writeWorkbook } from './write-workbook.ts'

const header = ['api_id', 'name', 'email', 'approval_status', 'checked_in_at']
const ada = ['gst-1', 'Ada Kestrel', 'ada@example.org', 'approved', '2026-05-20T17:00:00Z']

async function textOf(rows: readonly (readonly CellMade[])[], more: Partial<Parameters<typeof writeWorkbook>[0]> = {}) {
  return openedText(writeWorkbook({ sheets: [{ name: 'Sheet 1', rows }], ...more }), 'book.xlsx')
}

describe('cells of a workbook', () => {
  it('are read as text, whatever they are stored as', async () => {
    const text = await textOf([
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['shared', { inline: 'inline & <b>' }, { rich: ['bold ', 'and plain'] }, { bool: true }, { bool: false }, 42],
      [{ formula: 'A1&"x"', result: 'cached' }, { formula: '1+1', result: 2 }, 'tail', '007', ' kept ', 'é 日本'],
    ])
    expect(text).toBe(
      'a,b,c,d,e,f\nshared,inline & <b>,bold and plain,TRUE,FALSE,42\ncached,2,tail,007, kept ,é 日本\n',
    )
  })

  it('keep ids whole, and lose the digits that only a double has', async () => {
    const text = await textOf([
      ['id', 'share'],
      [123456789012345, 0.1],
      [2 ** 63, 1.1000000000000001],
      [-5, 0.0000001],
    ])
    expect(text).toBe('id,share\n123456789012345,0.1\n9223372036854775808,1.1\n-5,0.0000001\n')
  })

  it('are days, times and percentages by their number format', async () => {
    const formats = [
      14,
      22,
      'yyyy-mm-dd hh:mm',
      '[$-407]d. mmmm yyyy',
      '[h]:mm',
      'h:mm AM/PM',
      '0%',
      '00000',
      '#,##0.00',
      'mmm yy',
    ]
    const text = await textOf(
      [
        ['what', 'cell'],
        ['day', { number: 46162, style: 1 }],
        ['day and time', { number: 46162.75, style: 2 }],
        ['own format', { number: 46162.5, style: 3 }],
        ['with a language', { number: 46162, style: 4 }],
        ['duration', { number: 1.0625, style: 5 }],
        ['time', { number: 0.75, style: 6 }],
        ['percent', { number: 0.425, style: 7 }],
        ['padded', { number: 420, style: 8 }],
        ['plain', { number: 46162, style: 9 }],
        ['month', { number: 46143, style: 10 }],
      ],
      { formats },
    )
    expect(text.split('\n').slice(1, -1)).toEqual([
      'day,2026-05-20',
      'day and time,2026-05-20 18:00:00',
      'own format,2026-05-20 12:00:00',
      'with a language,2026-05-20',
      'duration,25:30:00',
      'time,18:00:00',
      'percent,42.5%',
      'padded,00420',
      'plain,46162',
      'month,2026-05-01',
    ])
  })

  it('count days from 1904 where the workbook says so, and know of the day that 1900 never had', async () => {
    const rows = [['d'], [{ number: 44700, style: 1 }], [{ number: 61, style: 1 }], [{ number: 59, style: 1 }]]
    expect(await textOf(rows, { formats: [14] })).toBe('d\n2022-05-19\n1900-03-01\n1900-02-28\n')
    expect(await textOf(rows.slice(0, 2), { formats: [14], date1904: true })).toBe('d\n2026-05-20\n')
  })

  it('that hold an error or a formula without a result are empty, and that is told', async () => {
    const file = await opened(
      writeWorkbook({
        sheets: [
          {
            name: 'S',
            rows: [
              ['a', 'b', 'c'],
              [{ error: '#N/A' }, 'x', { formula: 'A1', result: null }],
              [{ error: '#REF!' }, 'y', 'z'],
            ],
          },
        ],
      }),
      'book.xlsx',
    )
    expect(file).toMatchObject({ text: 'a,b,c\n,x,\n,y,z\n' })
    expect('remarks' in file ? file.remarks : []).toEqual([
      '2 cells hold an error of the spreadsheet, such as #N/A, the first in A2. Read as empty.',
      'Cell C2 holds a formula without a stored result. Read as empty: open the file in a spreadsheet and save it, then choose it again.',
    ])
  })
})

describe('rows of a workbook', () => {
  it('stand on the line of their number, empty rows and line breaks in cells notwithstanding', async () => {
    const text = await textOf([['title'], [], [], ['a', 'b'], ['one\ntwo\r\nthree', 'say "x", y;z'], [], ['last']])
    expect(text.split('\n')).toEqual([
      'title,',
      '',
      '',
      'a,b',
      '"one\u2028two\u2028three","say ""x"", y;z"',
      '',
      'last,',
      '',
    ])
  })

  it('keep their place when the first one is far down', async () => {
    const book = writeWorkbook({ sheets: [{ name: 'S', firstRow: 32, rows: [['a'], ['b']] }] })
    expect((await openedText(book, 'x.xlsx')).split('\n').indexOf('a')).toBe(31)
  })

  it('get what is joined with the row above them, not what is joined sideways', async () => {
    const book = writeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Name', 'Times', null],
            [null, 'from', 'to'],
            ['Ada', 1, 2],
            [null, 3, 4],
          ],
          merged: ['A1:A2', 'B1:C1', 'A3:A4'],
        },
      ],
    })
    expect(await openedText(book, 'x.xlsx')).toBe('Name,Times,\nName,from,to\nAda,1,2\nAda,3,4\n')
  })

  it('are found under any prefix of the tags', async () => {
    expect(
      await textOf(
        [
          ['a', 'b'],
          ['1', 2],
        ],
        { prefix: 'x' },
      ),
    ).toBe('a,b\n1,2\n')
  })
})

describe('sheets of a workbook', () => {
  const cover = { name: 'Read me', rows: [['How to use this export'], ['Ask the team']] }
  const guests = { name: 'Guests', rows: [header, ada] }
  const secret = { name: 'Old', hidden: true, rows: [header, ada, ada] }

  it('the one that a tool is known to write is chosen, wherever it stands; hidden ones are left alone', async () => {
    const file = await opened(writeWorkbook({ sheets: [secret, cover, guests] }), 'Guests.xlsx')
    expect(file).toMatchObject({
      container: {
        kind: 'workbook',
        part: 'Guests',
        parts: [
          { name: 'Old', hidden: true },
          { name: 'Read me', hidden: false },
          { name: 'Guests', hidden: false },
        ],
      },
    })
  })

  it('another one is read when a person says so, also a hidden one', async () => {
    const book = writeWorkbook({ sheets: [secret, cover, guests] })
    expect(await opened(book, 'Guests.xlsx', 'Old')).toMatchObject({ container: { part: 'Old' } })
    expect(await opened(book, 'Guests.xlsx', 'Gone')).toMatchObject({
      code: 'MAPPING_MISMATCH',
      message: "This workbook has no sheet 'Gone'. Its sheets are 'Old', 'Read me', 'Guests'.",
    })
  })

  it('a workbook arrives in pieces of any size', async () => {
    const book = writeWorkbook({ sheets: [guests] })
    async function* bits() {
      for (let at = 0; at < book.length; at += 7) yield book.slice(at, at + 7)
    }
    expect(await opened(bits(), 'Guests.xlsx')).toMatchObject({ text: expect.stringContaining('ada@example.org') })
  })
})

describe('what is no readable workbook', () => {
  const book = writeWorkbook({ sheets: [{ name: 'S', rows: [header, ada] }] })
  const cases: [string, string, Uint8Array, string, RegExp][] = [
    ['cut off', 'x.xlsx', book.slice(0, book.length - 40), 'DAMAGED_FILE', /Export it again/],
    ['a binary workbook', 'x.xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'EXCEL_FILE', /\.xlsb/],
    [
      'OpenDocument',
      'x.ods',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }),
      'EXCEL_FILE',
      /OpenDocument/,
    ],
    ['Numbers', 'x.numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'EXCEL_FILE', /Numbers/],
    [
      'a text document',
      'x.docx',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') }),
      'NOT_TEXT',
      /without sheets/,
    ],
    [
      'XML that declares entities',
      'x.xlsx',
      writeWorkbook({
        sheets: [{ name: 'S', rows: [header, ada] }],
        more: {
          'xl/worksheets/sheet1.xml': strToU8(
            '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData><row r="1"><c><v>&b;</v></c></row></sheetData></worksheet>',
          ),
        },
      }),
      'DAMAGED_FILE',
      /damaged/,
    ],
  ]
  it.each(cases)('%s is refused, with what to do', async (_, name, bytes, code, message) => {
    const result = await opened(bytes, name)
    expect(result).toMatchObject({ code })
    expect('message' in result ? result.message : '').toMatch(message)
  })

  it('a workbook under the name of a CSV file passes on to the reader, which refuses it', async () => {
    expect(await opened(book, 'guests.csv')).toMatchObject({ container: null })
  })
})
