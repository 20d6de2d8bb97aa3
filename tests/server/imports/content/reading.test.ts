import { recordsOf } from '@upshot/server/imports/reading/records'
import { reportOf } from '@upshot/server/imports/reading/report'
import { ImportReport, Understood } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bytesOf, fixtureBytes, fixtureJson, refused, understood } from '../reading/fixture.ts'

const files = [
  'youtube-studio-table.csv',
  'ga4-pages.csv',
  'plausible-visitors.csv',
  'umami-website-event.csv',
  'linkedin-content-metrics.csv',
  'github-traffic-ghrs.csv',
]
const Expected = z.looseObject({
  tool: z.string(),
  report: z.string(),
  period: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  duplicates: z.looseObject({ extraRows: z.int() }),
  file: z.looseObject({ encoding: z.string(), delimiter: z.string(), headerLine: z.int() }),
})
/** Numbers of the expectations that are figures here. */
const figureNames = [
  'items',
  'views',
  'watchHours',
  'subscribersNet',
  'pageviews',
  'visitorDays',
  'customEvents',
  'visitors',
  'visits',
  'impressions',
  'clicks',
  'clones',
]
const countNames = ['rows', 'registered', 'attended', 'noShow', 'cancelled', 'rejectedRows'] as const

const figuresOf = (read: { figures: Understood['figures'] }) =>
  Object.fromEntries(read.figures.map(({ name, value }) => [name, value]))

describe.each(files)('%s', file => {
  const json = fixtureJson(`open/${file.replace(/\.csv$/, '.expected.json')}`)
  const expected = Expected.parse(json)
  it('says exactly the expected numbers', async () => {
    const { understood: read } = await understood(fixtureBytes(`open/${file}`), { fileName: file })
    expect(Understood.parse(read)).toEqual(read)
    expect(read).toMatchObject({ holds: 'content', tool: expected.tool, report: expected.report, asks: [] })
    expect(read).toMatchObject({ encoding: expected.file.encoding, headerLine: expected.file.headerLine })
    for (const name of countNames) expect([name, read.counts[name]]).toEqual([name, expected[name]])
    expect(read.counts.duplicates).toBe(expected.duplicates.extraRows)
    const told = figureNames.filter(name => name in expected)
    expect(told.length).toBeGreaterThan(0)
    const figures = figuresOf(read)
    for (const name of told) expect([name, figures[name]]).toEqual([name, expected[name]])
    if (expected.period !== undefined) expect(read.period).toEqual(expected.period)
    const report = ImportReport.parse(reportOf(read))
    expect(report.figures).toEqual(read.figures)
  })

  it('says the same with its columns in any other order, with an extra one, and re-saved with semicolons', async () => {
    const text = new TextDecoder().decode(fixtureBytes(`open/${file}`))
    const plain = await understood(bytesOf(text))
    const other = rewritten(text, plain.understood.headerLine)
    const { understood: read } = await understood(bytesOf(other))
    expect(figuresOf(read)).toEqual(figuresOf(plain.understood))
    expect(read.counts).toEqual(plain.understood.counts)
  })
})

/** Cells of a CSV text, for files that quote nothing but what has to be. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        cell += '"'
        at++
      } else if (char === '"') quoted = false
      else cell += char
    } else if (char === '"') quoted = true
    else if (char === ',' || char === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (char === '\n') rows.push([])
    } else if (char !== '\r') cell += char
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell)
  return rows.filter(row => row.length > 0)
}

function rewritten(text: string, headerLine: number): string {
  const lines = text.split('\n')
  const above = lines.slice(0, headerLine - 1)
  const [header = [], ...rows] = cellsOf(lines.slice(headerLine - 1).join('\n'))
  const order = header.map((_, index) => index).toReversed()
  const quote = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const line = (cells: string[], extra: string) => [...order.map(index => quote(cells[index] ?? '')), extra].join(';')
  return [...above, line(header, 'Our own column'), ...rows.map(row => line(row, ''))].join('\r\n')
}

const youtube = (...rows: string[]) =>
  ['Content,Video title,Video publish time,Views,Watch time (hours)', ...rows].join('\n')
const contentOf = async (text: string, fileName = 'file.csv') => {
  const read = await understood(bytesOf(text), { fileName })
  return { ...read.understood, ...recordsOf(read.records, 'content').content, figures: figuresOf(read.understood) }
}

describe('YouTube Studio', () => {
  it('skips totals first, last or missing, and keeps a video that is called Total', async () => {
    const rows = ['abcdefghijk,Total,"Jan 6, 2024",1200,10.5', 'abcdefghij2,"B, c","Feb 6, 2024",34,0.25']
    const totals = 'Total,,,1234,10.75'
    for (const text of [youtube(...rows), youtube(totals, ...rows), youtube(...rows, totals)]) {
      const read = await contentOf(text)
      expect(read.counts).toMatchObject({ rows: 2, rejectedRows: 0 })
      expect(read.figures).toMatchObject({ views: 1234, watchHours: 10.75, items: 2 })
    }
  })

  it('reads a German file with semicolons and decimal commas, and its period from the name', async () => {
    const text = [
      'Inhalt;Videotitel;Veröffentlichungszeitpunkt des Videos;Aufrufe;Wiedergabezeit (Stunden)',
      'Gesamt;;;1.235;10,75',
      'abcdefghijk;Warteschlangen;06.01.2024;1.234;10,5',
      'abcdefghij2;B;7. Feb. 2024;1;0,25',
    ].join('\n')
    const read = await contentOf(text, 'Inhalt 2024-01-01_2024-12-31 Kestrel.csv')
    expect(read.figures).toMatchObject({ views: 1235, watchHours: 10.75 })
    expect(read.period).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(read.items.map(({ date, url }) => [date, url])).toEqual([
      ['2024-01-06', 'https://www.youtube.com/watch?v=abcdefghijk'],
      ['2024-02-07', 'https://www.youtube.com/watch?v=abcdefghij2'],
    ])
  })

  it('reads hours written as durations, thousands with commas, and the older and newer labels', async () => {
    const text = [
      'Views,Video title,Watch time (hours),Video,Thumbnail impressions',
      '"1,234",Alpha,12:30:00,abcdefghijk,"2,000,000"',
    ].join('\n')
    const read = await contentOf(text)
    expect(read.figures).toMatchObject({ views: 1234, watchHours: 12.5, impressions: 2_000_000 })
  })

  it('never adds a video up that stands there twice', async () => {
    const same = 'abcdefghijk,Alpha,"Jan 6, 2024",1200,10.5'
    const read = await contentOf(youtube(same, same, 'abcdefghijk,Alpha,"Jan 6, 2024",1300,11'))
    expect(read.figures.views).toBe(1200)
    expect(read.counts).toMatchObject({ rows: 3, duplicates: 1, rejectedRows: 1 })
    expect(read.issues).toMatchObject([{ code: 'DUPLICATE_ITEM', line: 4, level: 'error' }])
  })

  it('leaves an empty figure unknown and rejects what is none', async () => {
    const read = await contentOf(youtube('abcdefghijk,Alpha,,,', 'abcdefghij2,Beta,,many,1'))
    expect(read.items).toMatchObject([{ values: { views: null, watchHours: null }, date: null }])
    expect(read.counts.rejectedRows).toBe(1)
    expect(read.figures.views).toBeNull()
  })
})

describe('Google Analytics', () => {
  it('reads paths, skips a grand total behind the last column, and takes the period from the lines above', async () => {
    const text = [
      '# Start date: 20260901',
      '# End date: 20260930',
      'Page path and screen class,Views,Active users',
      ',100,50,Grand total',
      '/a,60,30',
      '/b,40,25',
    ].join('\n')
    const read = await contentOf(text)
    expect(read.counts).toMatchObject({ rows: 2, rejectedRows: 0 })
    expect(read.figures).toEqual({ views: 100, items: 2 })
    expect(read.period).toEqual({ from: '2026-09-01', to: '2026-09-30' })
  })

  it('refuses two periods in one file', async () => {
    const block = (month: string) =>
      `# Start date: 2026${month}01\n# End date: 2026${month}28\nPage title and screen class,Views,Active users\nA,60,30\n`
    const error = await refused(bytesOf(`${block('09')}\n${block('08')}`))
    expect(error.code).toBe('SEVERAL_EVENTS')
    expect(error.message).toContain('two periods')
  })

  it('reads a file from before key events, in other languages', async () => {
    const old = await contentOf('Page title and screen class,Views,Users,Conversions\nA,60,30,2\n')
    expect(old.figures.views).toBe(60)
    const german = await contentOf('Seitentitel und Bildschirmklasse;Aufrufe;Aktive Nutzer\nA;1.060;30\nB;2,0;1\n')
    expect(german.figures.views).toBe(1062)
  })
})

describe('daily series', () => {
  it('adds hours of a day up where people do not overlap', async () => {
    const text = 'date,visitors,pageviews,visits\n2026-09-01 00:00:00,1,2,1\n2026-09-01 01:00:00,3,4,2\n'
    const read = await contentOf(text)
    expect(read.days).toMatchObject([{ day: '2026-09-01', values: { pageviews: 6, visits: 3, visitorDays: null } }])
  })

  it('knows weeks and months by their shape', async () => {
    const monthly = await contentOf('date,visitors,pageviews,visits\n2026-08-01,1,2,1\n2026-09-01,3,4,2\n')
    expect(monthly.period).toEqual({ from: '2026-08-01', to: '2026-09-30' })
    const rows = ['2026-09-07', '2026-09-14', '2026-09-21'].map(day => `${day},1,2,1`)
    const weekly = await contentOf(['date,visitors,pageviews,visits', ...rows].join('\n'))
    expect(weekly.period).toEqual({ from: '2026-09-07', to: '2026-09-27' })
  })

  it('says so when a day has two values', async () => {
    const read = await contentOf(
      'date,views,unique_visitors,clones\n2026-09-02,6,3,2\n2026-09-02,7,3,2\n2026-09-03,1,1,1\n',
    )
    expect(read.counts).toMatchObject({ rows: 3, rejectedRows: 1 })
    expect(read.figures.views).toBe(7)
  })

  it('finds the LinkedIn header below an explanation, and older words for reposts', async () => {
    const text = 'This report shows posts,,\nDate,Impressions (total),Clicks (total),Shares (total)\n09/13/2026,5,1,2\n'
    const read = await contentOf(text)
    expect(read).toMatchObject({ tool: 'linkedin', headerLine: 2, figures: { impressions: 5, reposts: 2 } })
  })
})

describe('other files of the same tools', () => {
  it.each([
    [
      'plausible/pages',
      'name,visitors,pageviews,bounce_rate,time_on_page\n/blog/x,4,8,,\n',
      { pageviews: 8, items: 1 },
    ],
    [
      'plausible/conversions',
      'date,unique_conversions,total_conversions,conversion_rate\n2026-09-01,1,2,0.5\n',
      { conversions: 2, conversionDays: 1 },
    ],
    [
      'linkedin/all-posts',
      'Post title,Post link,Posted by,Created date,Impressions,Clicks,Likes,Comments,Reposts\n"Hello\nworld",https://www.linkedin.com/feed/update/urn:li:activity:1,Ada,09/13/2026,100,5,3,1,0\n',
      { impressions: 100, clicks: 5, reactions: 3, comments: 1, reposts: 0, items: 1 },
    ],
    [
      'linkedin/page-followers',
      'Date,Sponsored followers,Organic followers,Total followers\n09/13/2026,0,3,3\n',
      { newFollowers: 3 },
    ],
    [
      'github-traffic/views_clones_aggregate',
      'day,views,unique_visitors,clones,unique_cloners\n2026-09-13,9,4,2,1\n',
      { views: 9, clones: 2, visitorDays: 4, clonerDays: 1 },
    ],
  ])('are recognised: %s', async (name, text, figures) => {
    const read = await contentOf(text)
    expect(`${read.tool}/${read.report}`).toBe(name)
    expect(read.figures).toEqual(figures)
  })

  it('are not taken for one another, nor for lists of people', async () => {
    const values = await understood(bytesOf('Date,Views\n2026-09-01,5\n'))
    expect(values.understood.holds).toBe('values')
    const people = await understood(bytesOf('Name,Email,Views\nAda,ada@example.org,5\n'))
    expect(people.understood.holds).toBe('people')
  })
})

describe('visitors', () => {
  it('are counted and never shown', async () => {
    const read = await understood(fixtureBytes('open/umami-website-event.csv'))
    const all = JSON.stringify([read.understood, read.records])
    expect(all).not.toMatch(/s00\d\d|v00\d\d/)
    expect(read.understood.columns.find(column => column.label === 'session_id')).toMatchObject({
      samples: [],
      sensitive: true,
    })
  })
})
