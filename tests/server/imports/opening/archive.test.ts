import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fixtureBytes } from '../reading/fixture.ts'
import { opened } from './opening.ts'
import { member, rawZip } from './write-raw-zip.ts'

const csv = (text: string) => strToU8(text)

describe('an archive', () => {
  const youtube = {
    'Chart data.csv': csv('Date,Content\n'),
    'Table data.csv': csv('Content,Video title\n'),
    'Totals.csv': csv('Date,Views\n'),
  }
  it.each([
    ['YouTube Studio', youtube, 'Table data.csv'],
    [
      'Plausible',
      { 'pages.csv': csv('name\n'), 'visitors.csv': csv('date,visitors\n'), 'sources.csv': csv('x') },
      'visitors.csv',
    ],
    [
      'Umami',
      { 'website_event.csv': csv('a'), 'event_data.csv': csv('b'), 'session_data.csv': csv('c') },
      'website_event.csv',
    ],
    ['Google Forms', { 'Feedback.csv': csv('Timestamp\n') }, 'Feedback.csv'],
    [
      'a Mac',
      {
        'folder/': csv(''),
        'folder/guests.csv': csv('a\n'),
        '__MACOSX/folder/._guests.csv': csv('x'),
        'folder/.DS_Store': csv('y'),
      },
      'folder/guests.csv',
    ],
  ])('of %s gives the file that is its table', async (_, files, part) => {
    const file = await opened(zipSync(files), 'export.zip')
    expect(file).toMatchObject({ container: { kind: 'archive', part } })
  })

  it('reads a member as it is, and never one that climbs out of its folder', async () => {
    const bytes = fixtureBytes('bad/08-zip-renamed.csv')
    const file = await opened(bytes, 'Plausible export.zip')
    expect(file).toMatchObject({ container: { part: 'visitors.csv' }, text: expect.stringMatching(/^date,visitors/) })
    expect(await opened(zipSync({ '../evil.csv': csv('a\n') }), 'x.zip')).toMatchObject({ code: 'COMPRESSED_FILE' })
    expect(await opened(bytes, 'x.csv')).toMatchObject({ container: null })
  })

  it('with several tables, none of which is known, is refused with what was found and what is expected', async () => {
    const file = await opened(zipSync({ 'a.csv': csv('x'), 'b.csv': csv('y') }), 'x.zip')
    expect(file).toEqual({
      code: 'COMPRESSED_FILE',
      line: null,
      message:
        "This archive holds 2 tables, and Upshot does not know which of them is meant: 'a.csv', 'b.csv'. Read are archives of one CSV file, and 'Table data.csv' of YouTube Studio, 'Pages.csv' of Search Console, 'visitors.csv' of Plausible, 'website_event.csv' of Umami. Unpack this one, and choose the file that is meant.",
    })
  })

  it('inside an archive is not opened', async () => {
    const file = await opened(zipSync({ 'inner.zip': zipSync({ 'a.csv': csv('x') }) }), 'x.zip')
    expect(file).toMatchObject({ code: 'COMPRESSED_FILE', message: expect.stringContaining('Unpack it') })
    const disguised = await opened(zipSync({ 'inner.csv': zipSync({ 'a.csv': csv('x') }) }), 'x.zip')
    // What comes out is still packed, and the reader of text says so.
    expect(disguised).toMatchObject({ text: expect.stringMatching(/^PK/) })
  })

  it('that is empty, or has no table, is refused', async () => {
    expect(await opened(zipSync({}), 'x.zip')).toMatchObject({ message: expect.stringContaining('is empty') })
    expect(await opened(zipSync({ 'a.pdf': csv('x') }), 'x.zip')).toMatchObject({
      message: expect.stringContaining("holds no CSV file. It holds: 'a.pdf'"),
    })
  })

  it('with the same name twice is refused: nobody can say which is meant', async () => {
    const file = await opened(rawZip([member('visitors.csv', 'date\n1'), member('visitors.csv', 'date\n2')]), 'x.zip')
    expect(file).toMatchObject({ code: 'COMPRESSED_FILE', message: expect.stringContaining('more than once') })
  })

  it('with a password is refused', async () => {
    const file = await opened(rawZip([{ ...member('visitors.csv', 'date\n'), flags: 1 }]), 'x.zip')
    expect(file).toMatchObject({ code: 'ENCRYPTED_FILE' })
    const strong = await opened(rawZip([{ ...member('visitors.csv', 'date\n'), flags: 0x41 }]), 'x.zip')
    expect(strong).toMatchObject({ code: 'ENCRYPTED_FILE' })
  })
})

describe('a bomb', () => {
  it('is refused by what it declares, before anything is unpacked', async () => {
    const zeros = deflateRawSync(Buffer.alloc(60_000_000))
    const bomb = rawZip([{ ...member('visitors.csv', ''), packed: zeros, bytes: 60_000_000 }])
    const before = performance.now()
    expect(await opened(bomb, 'x.zip')).toMatchObject({ code: 'TOO_LARGE_UNPACKED' })
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('that declares less than it holds is stopped where it goes beyond', async () => {
    const zeros = deflateRawSync(Buffer.alloc(60_000_000))
    const liar = rawZip([{ ...member('visitors.csv', ''), packed: zeros, bytes: 1000 }])
    expect(await opened(liar, 'x.zip')).toMatchObject({ code: 'DAMAGED_FILE' })
  })

  it('of many small files is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`${at}.csv`, csv('x')]))
    expect(await opened(zipSync(files), 'x.zip')).toMatchObject({ code: 'COMPRESSED_FILE' })
  })
})
