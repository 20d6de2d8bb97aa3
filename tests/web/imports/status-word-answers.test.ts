import { readFile } from '@upshot/server/imports/reading/read-file'
import type { ImportMapping, StatusWord } from '@upshot/shared/imports/result'
import { meaningsToSave, unknownWords } from '@upshot/web/imports/status-word-answers.ts'
import { describe, expect, it } from 'vitest'

const mapping = {
  headerLine: 1,
  delimiter: ',',
  columns: [
    { index: 0, field: 'name' },
    { index: 1, field: 'email' },
    { index: 2, field: 'status' },
  ],
} satisfies ImportMapping

async function wordsOf(states: readonly string[], statusWords = {}): Promise<StatusWord[]> {
  const rows = states.map((state, at) => `Person ${at},p${at}@example.com,${state}`)
  const bytes = new TextEncoder().encode(['Name,Email,Status', ...rows].join('\n'))
  const read = await readFile(bytes, { fileName: 'list.csv', mapping, answers: { statusWords } })
  if (read.kind !== 'understood') throw new Error(read.error.message)
  return read.understood.statusWords
}

describe('the words of a status column', () => {
  it('are all listed, known and unknown, each once with its count', async () => {
    const words = await wordsOf(['Going', 'going', 'Perhaps', "Can't say", 'perhaps', 'Going', ''])
    expect(words).toEqual([
      { word: 'Going', key: 'going', count: 3, meaning: 'registered', tool: 'registered' },
      { word: 'Perhaps', key: 'perhaps', count: 2, meaning: null, tool: null },
      { word: '', key: '', count: 1, meaning: null, tool: null },
      { word: "Can't say", key: "can't say", count: 1, meaning: null, tool: null },
    ])
    expect(unknownWords(words).map(({ word }) => word)).toEqual(['Perhaps', "Can't say"])
  })

  it('mean what a person says, also where the tool means something else', async () => {
    const words = await wordsOf(['Going', 'Perhaps', ''], { Going: 'attended', '': 'pending' })
    expect(words.map(({ key, meaning, tool }) => [key, meaning, tool])).toEqual([
      ['', 'pending', null],
      ['going', 'attended', 'registered'],
      ['perhaps', null, null],
    ])
  })

  it('are not listed without end', async () => {
    const words = await wordsOf(Array.from({ length: 500 }, (_, at) => `Word ${'x'.repeat(at)}`))
    expect(words).toHaveLength(60)
  })
})

describe('what is answered about words', () => {
  it('is what differs from the tool, and what was answered about words that are not here', async () => {
    const words = await wordsOf(['Going', 'Perhaps', 'Paid'])
    expect(meaningsToSave(words, { Elsewhere: 'invited' }, { perhaps: 'pending', going: 'registered' })).toEqual({
      Elsewhere: 'invited',
      perhaps: 'pending',
    })
    expect(meaningsToSave(words, {}, {})).toBeNull()
  })

  it('keeps earlier answers that nobody changed, and forgets one that goes back', async () => {
    const words = await wordsOf(['Going', 'Perhaps'], { perhaps: 'pending', going: 'attended' })
    const given = { perhaps: 'pending', going: 'attended' } as const
    expect(meaningsToSave(words, given, { going: 'registered' })).toEqual({ perhaps: 'pending' })
  })
})
