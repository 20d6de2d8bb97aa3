import { openReading } from '@upshot/server/imports/open-reading'
import { seal, unseal } from '@upshot/server/imports/seal'
import { afterEach, describe, expect, it } from 'vitest'
import { csvFixture } from './importing.ts'

const options = { fileName: 'x.csv' }
const pseudonyms = { key: Buffer.alloc(32, 1), workspaceId: '' }
const packing = {
  ...pseudonyms,
  eventId: '',
  source: 'luma',
  knows: { registrations: true, attendance: true },
  straight: null,
}
const luma = [csvFixture('open/luma-guests.csv')]

async function peopleIn(pieces: Iterable<Uint8Array>): Promise<number> {
  const reading = await openReading(pieces, options, null, pseudonyms)
  if (reading.kind === 'file-error') throw new Error(reading.error.message)
  let people = 0
  const places = new Map(reading.domains.map(domain => [domain, { isStaff: false, organisation: null }]))
  for await (const part of reading.rows({ ...packing, places })) people += part.rows
  reading.close()
  return people
}

describe('reading in a thread', () => {
  const timers: NodeJS.Timeout[] = []
  afterEach(() => {
    for (const timer of timers.splice(0)) clearTimeout(timer)
  })

  it('answers files one after another and at once, each with its own people', async () => {
    expect(await peopleIn(luma)).toBe(52)
    const sizes = await Promise.all([
      peopleIn(luma),
      peopleIn([csvFixture('bad/58a-reimport-first.csv')]),
      peopleIn([csvFixture('bad/58b-reimport-later.csv')]),
      peopleIn(luma),
    ])
    expect(sizes).toEqual([52, 20, 22, 52])
  })

  it('stops when the request goes away or the input breaks, and reads the next file', async () => {
    const leaving = new AbortController()
    const never = (async function* () {
      yield csvFixture('open/luma-guests.csv')
      timers.push(setTimeout(() => leaving.abort(new Error('left')), 20))
      await new Promise(() => {})
    })()
    await expect(openReading(never, options, leaving.signal)).rejects.toThrow('left')
    const broken = (async function* () {
      yield csvFixture('open/luma-guests.csv')
      throw new Error('broke off')
    })()
    await expect(openReading(broken, options)).rejects.toThrow('broke off')
    expect(await peopleIn(luma)).toBe(52)
  })

  it('asks for a second piece only after it has read the first', async () => {
    const bytes = csvFixture('bad/50-password-export.csv')
    const asked: string[] = []
    const pieces = (async function* () {
      const filler = new Uint8Array(1 << 20).fill(10)
      filler.set(bytes)
      asked.push('first')
      yield filler
      asked.push('second')
      yield filler
    })()
    expect(await openReading(pieces, options)).toMatchObject({ kind: 'file-error', error: { code: 'SENSITIVE_FILE' } })
    expect(asked).toEqual(['first'])
  })
})

describe('a staged part', () => {
  const key = Buffer.alloc(32, 1)

  it('opens with its key in its place only, and unchanged', () => {
    const bytes = Buffer.from('ada@example.org')
    const sealed = seal(key, 'w/i/0', bytes)
    expect(sealed.includes(bytes)).toBe(false)
    expect(unseal(key, 'w/i/0', sealed)).toEqual(bytes)
    expect(seal(key, 'w/i/0', bytes)).not.toEqual(sealed)
    expect(() => unseal(key, 'w/i/1', sealed)).toThrow()
    expect(() => unseal(Buffer.alloc(32, 2), 'w/i/0', sealed)).toThrow()
    const changed = Buffer.from(sealed)
    changed[20] = (changed[20] ?? 0) ^ 1
    expect(() => unseal(key, 'w/i/0', changed)).toThrow()
  })
})
