import { readFile } from '@upshot/server/imports/reading/read-file'
import { delimiters, type ImportAnswers } from '@upshot/shared/imports/result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dialect, windows1252Of, writeTable } from './write-table.ts'

/** Whole files as some tool would write them: however they are written, the same people are read from them. */

const encodings = ['utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  quoting: fc.constantFrom('all' as const, 'needed' as const),
  encoding: fc.constantFrom(...encodings),
  lastLineEnds: fc.boolean(),
})

/** Names as they are written in Western Europe, with what has to be quoted in any dialect. */
const word = fc
  .array(fc.constantFrom('An', 'Bé', 'Jö', 'Núñ', 'Straß', 'O’H', 'Cio', ', Jr', '; ', '"Q"', 'x|y', '\tz', 'w\nv'), {
    minLength: 1,
    maxLength: 3,
  })
  .map(parts => parts.join('n'))
const guest = fc.record({
  name: word,
  status: fc.constantFrom('approved', 'declined', 'pending_approval'),
  checkedIn: fc.constantFrom('', '2026-05-20T17:00:00Z'),
  question: word,
})

const header = ['api_id', 'name', 'email', 'created_at', 'approval_status', 'checked_in_at', 'Where are you from?']
const tableOf = (guests: readonly { name: string; status: string; checkedIn: string; question: string }[]) => [
  header,
  ...guests.map(({ name, status, checkedIn, question }, at) => [
    `gst-${at}`,
    name,
    `guest${at}@osprey.example`,
    '2026-05-01T16:30:00Z',
    status,
    checkedIn,
    question,
  ]),
]

async function read(bytes: Uint8Array, answers: ImportAnswers = {}) {
  const result = await readFile(bytes, { fileName: 'guests.csv', answers, keepNames: true })
  if (result.kind === 'file-error') throw new Error(result.error.message)
  const { tool, counts, issues } = result.understood
  return {
    tool,
    counts,
    issues: issues.filter(({ code }) => code !== 'GUESSED_ENCODING'),
    people: [...result.people()],
  }
}

describe('any table of guests', () => {
  it('is read back equal in any delimiter, quoting, encoding and with any line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(guest, { minLength: 1, maxLength: 12 }), dialect, async (guests, how) => {
        const plain = await read(writeTable(tableOf(guests)))
        expect(plain.tool).toBe('luma')
        expect(plain.people.map(person => person.identity.key)).toEqual(
          guests.map((_, at) => `guest${at}@osprey.example`),
        )
        expect(plain.people.map(person => person.name)).toEqual(guests.map(({ name }) => name))
        expect(await read(writeTable(tableOf(guests), how))).toEqual(plain)
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same counts in any order of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(guest, { minLength: 1, maxLength: 12 }).chain(guests => {
          const rows = tableOf(guests).slice(1)
          return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
        }),
        async ([rows, shuffled]) => {
          const { counts } = await read(writeTable([header, ...rows]))
          expect((await read(writeTable([header, ...shuffled]))).counts).toEqual(counts)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('Windows-1252', () => {
  it('is written as the decoder of the browser reads it', () => {
    const text = 'Bé Núñez – „Straße“ €12 ’'
    expect(new TextDecoder('windows-1252').decode(windows1252Of(text))).toBe(text)
  })
})
