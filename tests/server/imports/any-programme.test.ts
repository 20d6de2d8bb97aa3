import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, upload } from './importing.ts'

/** Files of tools that nobody has described, from the upload to what is written, where they are no list of people. */

let test: TestApp
let ana: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  ana = await test.makePerson(await test.makeWorkspace(), 'manager')
})
afterAll(() => test.close())

const programme = [
  'Talk,Speaker,Start,End,Room',
  'Queues,Ada E,2026-10-26 10:00,2026-10-26 10:30,A',
  'Retries,Bo E,2026-10-26 11:00,2026-10-26 11:30,B',
  '',
].join('\n')

it('a programme becomes that of its event once somebody agreed with what its columns mean', async () => {
  const uploaded = await upload(test, ana, 'programme.csv', programme)
  expect(uploaded).toMatchObject({ tool: 'generic', target: 'sessions', missing: ['mapping', 'event'] })
  const columns = uploaded.understood?.columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]))
  const answered = await test.ask(ana, imports.change, {
    params: { id: uploaded.id },
    body: {
      mapping: { headerLine: 1, delimiter: ',', columns: columns ?? [] },
      newEvent: { title: 'Day of queues', day: '2026-10-26' },
    },
  })
  expect(answered).toMatchObject({ target: 'sessions', missing: [], understood: { holds: 'sessions' } })
  expect((await confirm(test, ana, answered)).outcome).toMatchObject({ created: 2 })
  const again = await upload(test, ana, 'programme again.csv', programme)
  expect(again).toMatchObject({ target: 'sessions', savedMapping: { isOwn: true } })
  expect(again.missing).not.toContain('mapping')
})

it('polls of Zoom become feedback, and a report without a score is refused and not kept', async () => {
  const lines = [
    'Poll Report',
    '#,User Name,User Email,Submitted Date/Time,',
    ...Array.from(
      { length: 12 },
      (_, at) => `${at + 1},P${at},p${at}@example.org,2026-10-06 18:30:${at + 10},Rate the call (1-5),${(at % 5) + 1}`,
    ),
  ]
  const uploaded = await upload(test, ana, 'polls.csv', lines.join('\n'))
  const answered = await test.ask(ana, imports.change, {
    params: { id: uploaded.id },
    body: { newEvent: { title: 'Call', day: '2026-10-06' } },
  })
  expect(answered).toMatchObject({ tool: 'zoom', report: 'polls', target: 'answers', missing: [] })
  expect((await confirm(test, ana, answered)).outcome).toMatchObject({ created: 12 })

  const quiz = lines.map(line => line.replace(/Rate the call \(1-5\),\d/, 'Where from?,Berlin'))
  await expect(upload(test, ana, 'quiz.csv', quiz.join('\n'))).rejects.toThrow(
    /Zoom poll report in which no question asks for a score.*attendee or participant report/,
  )
})
