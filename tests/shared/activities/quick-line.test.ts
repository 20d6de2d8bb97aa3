import { readFileSync } from 'node:fs'
import { ActivityInput } from '@upshot/shared/activities/activity'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { type QuickLineContext, quickLineOf, readQuickLine, withoutChip } from '@upshot/shared/activities/quick-line'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const titled = z.array(z.strictObject({ id: z.string(), title: z.string() }))
const Fixture = z.strictObject({
  context: z.strictObject({
    today: z.string(),
    weekStartsOn: z.literal(1),
    events: titled,
    topics: z.array(z.string()),
    programmes: titled,
  }),
  lines: z.array(
    z.strictObject({
      line: z.string(),
      title: z.string(),
      chips: z.array(z.string()),
      draft: z.record(z.string(), z.unknown()),
      problems: z.array(z.string()),
    }),
  ),
})

const file = new URL('../../fixtures/quick-line.json', import.meta.url)
const fixture = Fixture.parse(JSON.parse(readFileSync(file, 'utf8')))
const context: QuickLineContext = { ...fixture.context, kinds: shippedKinds }

describe('every line of the fixture reads the same everywhere', () => {
  test.each(fixture.lines.map(line => [line.line, line] as const))('%j', (text, expected) => {
    const read = readQuickLine(text, context)
    expect({
      title: read.title,
      chips: read.chips.map(chip => `${chip.kind}=${text.slice(chip.from, chip.to)}`),
      draft: read.draft,
      problems: read.problems.map(problem => problem.code),
    }).toEqual({ title: expected.title, chips: expected.chips, draft: expected.draft, problems: expected.problems })
  })

  test.each(fixture.lines.map(line => line.line))(
    'the draft of %j is acceptable input once kind, title and date are there',
    line => {
      const { draft } = readQuickLine(line, context)
      expect(ActivityInput.safeParse({ kind: 'talk', title: 'A title', date: '2026-11-20', ...draft }).success).toBe(
        true,
      )
    },
  )
})

describe('a chip turned back into text', () => {
  test('is the title again, and the other chips stay', () => {
    const line = 'Coffee last friday /talk @"DevFest Berlin" #graphql 120p'
    for (const chip of readQuickLine(line, context).chips) {
      const after = readQuickLine(withoutChip(line, chip), context)
      expect(after.chips.some(other => other.kind === chip.kind)).toBe(false)
      expect(after.title).toContain(chip.text)
    }
  })

  test('takes every word of a date with it', () => {
    const line = 'Coffee last friday'
    const [chip] = readQuickLine(line, context).chips
    expect(chip && withoutChip(line, chip)).toBe('Coffee \\last \\friday')
    expect(chip && readQuickLine(withoutChip(line, chip), context).title).toBe(line)
  })
})

test('a kind that an admin has hidden is not understood', () => {
  const kinds = shippedKinds.map(kind => ({ ...kind, hidden: kind.key === 'talk' }))
  expect(readQuickLine('One /talk', { ...context, kinds }).problems.map(problem => problem.code)).toEqual([
    'unknown-kind',
  ])
})

test('people are counted online when the kind used last is held online', () => {
  const read = readQuickLine('Ask me anything 40p', { ...context, usualKind: 'webinar' })
  expect(read.draft.readings).toEqual([{ measure: 'attended_online', value: 40, grade: 'estimated' }])
})

test('a line that is too long becomes a title, and says so', () => {
  const read = readQuickLine(`${'word '.repeat(300)}/talk`, context)
  expect(read.chips).toEqual([])
  expect(read.problems.map(problem => problem.code)).toEqual(['too-long'])
})

const piece = fc.oneof(
  fc.constantFrom(
    '/talk',
    '/',
    '@DevFest',
    '@"API Days Paris"',
    '@"',
    '#graphql',
    '#1',
    '+api',
    '120p',
    '45m',
    '1h 30m',
    'yesterday',
    'last friday',
    '4.3.',
    '2026-02-30',
    '4 mar',
    'online',
    'internal',
    'draft',
    'private',
    '"quoted text"',
    '"',
    '“',
    '\\',
    '\\/talk',
    '\\\\#1',
    'of',
    'https://a.example/b',
    '(https://a.example)',
    'C#',
    'a@b.org',
    '🎉',
    'שלום',
    '\u00a0',
    '\t',
    'people',
    '3',
    'days',
    'ago',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)
const anyLine = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(' '))

describe('whatever is typed', () => {
  test('title and chips together are the line: nothing is lost, nothing is counted twice', () => {
    fc.assert(
      fc.property(anyLine, line => {
        const { title, chips } = readQuickLine(line, context)
        let rest = ''
        let at = 0
        for (const chip of chips) {
          expect(chip.from).toBeGreaterThanOrEqual(at)
          rest += line.slice(at, chip.from)
          at = chip.to
        }
        rest += line.slice(at)
        // Backslashes and the quotes around a whole title are the only things that go.
        const bare = (text: string) => text.replace(/[\s\\"“”„«»]/g, '')
        expect(bare(title)).toBe(bare(rest))
      }),
      { numRuns: 2000 },
    )
  })

  test('the same line reads the same, and its title written as a line reads as that title and nothing else', () => {
    fc.assert(
      fc.property(anyLine, line => {
        const read = readQuickLine(line, context)
        expect(readQuickLine(line, context)).toEqual(read)
        const again = readQuickLine(quickLineOf(read.title), context)
        expect(again.title).toBe(read.title)
        expect(again.chips).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('a chip that is turned back into text is gone', () => {
    fc.assert(
      fc.property(anyLine, line => {
        const { chips } = readQuickLine(line, context)
        for (const chip of chips) {
          const after = readQuickLine(withoutChip(line, chip), context)
          expect(after.chips.some(other => other.from <= chip.from && chip.from < other.to)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
