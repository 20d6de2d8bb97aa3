import { findWork } from '@upshot/server/imports/work'
import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { ImportProgress } from '@upshot/shared/imports/progress'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, csvFixture, stagedParts, upload } from './importing.ts'

let test: TestApp
let workspaceId: string
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId)
})
afterAll(() => test.close())

/** 20,000 guests, in several pieces of a file, so that there is something to follow. */
const ROWS = 20_000
const long = [
  'api_id,name,email,created_at,approval_status,checked_in_at',
  ...Array.from(
    { length: ROWS },
    (_, at) =>
      `gst-${at},Guest Number${at} of a long list,guest.number${at}@org${at % 90}.example,2026-05-01T16:30:00Z,approved,2026-05-20T16:30:00Z`,
  ),
].join('\n')

interface Told {
  event: string
  progress: ImportProgress | null
}

/** All that is told until the stream ends. */
async function follow(who: TestPerson, id: string): Promise<{ status: number; told: Told[] }> {
  const response = await test.send(who, imports.progress, { params: { id } })
  const text = await response.text()
  const told = text.split('\n\n').flatMap(block => {
    const event = /^event: (\w+)$/m.exec(block)?.[1]
    const data = /^data: (.*)$/m.exec(block)?.[1]
    if (event === undefined || data === undefined) return []
    return [{ event, progress: event === 'progress' ? ImportProgress.parse(JSON.parse(data)) : null }]
  })
  return { status: response.status, told }
}

/** Asks until the work has begun: a test cannot know when the server comes to it. */
async function followFromStart(who: TestPerson, id: string): Promise<Told[]> {
  for (;;) {
    const { told } = await follow(who, id)
    if (told[0]?.event === 'progress') return told
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

function uploadAs(id: string, body: BodyInit, signal: AbortSignal | null = null): Promise<Response> {
  return Promise.resolve(
    test.app.request(`/api/imports?fileName=long.csv&id=${id}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${advocate.token}`,
        'content-type': 'application/octet-stream',
        'content-length': String(long.length),
      },
      body,
      duplex: 'half',
      signal,
    } as RequestInit),
  )
}

/** The file in pieces, each when it is let go. */
function inPieces(count: number): { body: ReadableStream<Uint8Array>; letGo: (pieces: number) => void } {
  const bytes = new TextEncoder().encode(long)
  const size = Math.ceil(bytes.length / count)
  const gates = Array.from({ length: count }, () => Promise.withResolvers<void>())
  let at = 0
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await gates[at]?.promise
        controller.enqueue(bytes.subarray(at * size, (at + 1) * size))
        at += 1
        if (at === count) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  let open = 0
  return {
    body,
    letGo: pieces => {
      for (; open < pieces; open += 1) gates[open]?.resolve()
    },
  }
}

const idOf = (number: number) => `0198f0a0-0000-7000-8000-${String(number).padStart(12, '0')}`

async function stage(): Promise<string> {
  const { id } = await upload(test, advocate, 'long.csv', long)
  await test.ask(advocate, imports.change, {
    params: { id },
    body: { newEvent: { title: `Long ${id}`, day: '2026-05-20' } },
  })
  return id
}

describe('following an import', () => {
  it('tells how far an upload is read while it arrives, and nothing that goes back', { timeout: 60_000 }, async () => {
    const { body, letGo } = inPieces(8)
    const uploading = uploadAs(idOf(1), body)
    letGo(5)
    const following = followFromStart(advocate, idOf(1))
    await until(idOf(1), ({ rows, share }) => rows > 0 && (share ?? 0) > 0.3)
    // What was reached is told within a fifth of a second.
    await new Promise(resolve => setTimeout(resolve, 500))
    letGo(8)
    const told = await following
    expect((await uploading).status).toBe(201)
    const reading = told.flatMap(({ progress }) => progress ?? [])
    expect(reading.every(({ work, phase }) => work === 'upload' && phase === 'reading')).toBe(true)
    expect(reading.filter(({ bytes }) => bytes > 0).map(({ totalBytes }) => totalBytes)).toContain(long.length)
    const rows = reading.map(progress => progress.rows)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(rows.some(count => count > 0 && count < ROWS)).toBe(true)
    expect(reading.some(({ share }) => share !== null && share > 0.3 && share < 1)).toBe(true)
    expect(told.at(-1)?.event).toBe('ended')
    await test.ask(advocate, imports.cancel, { params: { id: idOf(1) } })
  })

  it('tells of writing as well, and ends when what was written can be seen', { timeout: 60_000 }, async () => {
    const id = await stage()
    const detail = await test.ask(advocate, imports.get, { params: { id } })
    const [told, done] = await Promise.all([followFromStart(advocate, id), confirm(test, advocate, detail)])
    expect(done.outcome?.created).toBe(ROWS)
    expect(told.at(-1)?.event).toBe('ended')
    const all = told.flatMap(({ progress }) => progress ?? [])
    expect(all.every(({ work }) => work === 'commit')).toBe(true)
    expect(new Set(all.map(({ phase }) => phase)).size).toBeGreaterThan(1)
    await test.ask(advocate, imports.undo, { params: { id } })
  })

  it('says that nothing is going on, of what is there and of what is not', async () => {
    const { id } = await upload(test, advocate, 'x.csv', csvFixture('bad/58a-reimport-first.csv'))
    expect(await follow(advocate, id)).toEqual({ status: 200, told: [{ event: 'idle', progress: null }] })
    expect(await follow(advocate, idOf(99))).toEqual({ status: 200, told: [{ event: 'idle', progress: null }] })
    await test.ask(advocate, imports.cancel, { params: { id } })
  })

  it('is for whoever may handle the import, and does not reach into another workspace', async () => {
    const other = await test.makePerson(workspaceId)
    const manager = await test.makePerson(workspaceId, 'manager')
    const stranger = await test.makePerson(await test.makeWorkspace(), 'admin')
    const { body, letGo } = inPieces(4)
    const uploading = uploadAs(idOf(2), body)
    letGo(2)
    const own = followFromStart(advocate, idOf(2))
    await until(idOf(2), () => true)
    expect((await test.send(other, imports.progress, { params: { id: idOf(2) } })).status).toBe(403)
    expect(await follow(stranger, idOf(2))).toMatchObject({ told: [{ event: 'idle' }] })
    const theirs = follow(manager, idOf(2))
    letGo(4)
    expect((await uploading).status).toBe(201)
    expect((await theirs).told[0]?.event).toBe('progress')
    expect((await own).at(-1)?.event).toBe('ended')
    expect((await test.send(other, imports.progress, { params: { id: idOf(2) } })).status).toBe(403)
    await test.ask(advocate, imports.cancel, { params: { id: idOf(2) } })
  })

  it('refuses an id that is taken', async () => {
    const { id } = await upload(test, advocate, 'x.csv', csvFixture('bad/58a-reimport-first.csv'))
    const again = await uploadAs(id, long)
    expect(again.status).toBe(409)
    expect(await test.ask(advocate, imports.get, { params: { id } })).toMatchObject({ fileName: 'x.csv' })
    await test.ask(advocate, imports.cancel, { params: { id } })
  })
})

describe('stopping', () => {
  it('an upload in the middle leaves nothing', { timeout: 60_000 }, async () => {
    const before = await contentsOf(test, workspaceId)
    const parts = await stagedParts(test, workspaceId)
    const { body, letGo } = inPieces(8)
    const leaving = new AbortController()
    const uploading = uploadAs(idOf(3), body, leaving.signal)
    letGo(5)
    const following = followFromStart(advocate, idOf(3))
    await until(idOf(3), ({ rows }) => rows > 0)
    leaving.abort(new Error('left'))
    letGo(8)
    expect((await uploading).status).toBe(400)
    expect((await following).at(-1)?.event).toBe('ended')
    expect(await test.call(advocate, imports.get, { params: { id: idOf(3) } })).toMatchObject({ status: 404 })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    expect(await stagedParts(test, workspaceId)).toEqual(parts)
  })

  it.each(['reading', 'writing', 'finishing'] as const)(
    'a commit while it is %s leaves it as it was reviewed',
    { timeout: 120_000 },
    async phase => {
      const id = await stage()
      const before = await contentsOf(test, workspaceId)
      const detail = await test.ask(advocate, imports.get, { params: { id } })
      const leaving = new AbortController()
      const committing = Promise.resolve(
        test.app.request(`/api/imports/${id}/commit`, {
          method: 'POST',
          headers: { authorization: `Bearer ${advocate.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ fingerprint: detail.fingerprint }),
          signal: leaving.signal,
        }),
      )
      await until(id, progress => progress.phase === phase)
      leaving.abort(new Error('left'))
      expect((await committing).status).toBe(400)
      expect(await contentsOf(test, workspaceId)).toEqual(before)
      const still = await test.ask(advocate, imports.get, { params: { id } })
      expect(still).toMatchObject({ status: 'staged', fingerprint: detail.fingerprint })
      const done = await confirm(test, advocate, still)
      const { totals } = await test.ask(advocate, events.get, { params: { id: done.event?.id ?? '' } })
      expect(totals.attended).toBe(ROWS)
      await test.ask(advocate, imports.undo, { params: { id } })
    },
  )
})

/** Waits until what this process does for an import is so, told of each step. */
async function until(id: string, isSo: (progress: ImportProgress) => boolean): Promise<void> {
  let work = findWork(workspaceId, id)
  while (work === null) {
    await new Promise(resolve => setTimeout(resolve, 1))
    work = findWork(workspaceId, id)
  }
  const found = work
  if (isSo(found.progress)) return
  await new Promise<void>((resolve, reject) => {
    found.listen(event => {
      if (isSo(found.progress)) resolve()
      else if (event === 'ended') reject(new Error('it ended before'))
    })
  })
}
