import { lookalikeOf } from '@upshot/server/imports/reading/lookalike-domain'
import type { IdentityRule } from '@upshot/shared/imports/field'
import { describe, expect, it } from 'vitest'
import { bytesOf, fixtureBytes, understood } from './fixture.ts'

const guests = [
  'api_id,name,email,approval_status,created_at,checked_in_at,ticket_name',
  'gst-1,Ana Alder,family@example.com,approved,2026-05-01T10:00:00.000Z,,Standard',
  'gst-2,Bo Alder,family@example.com,approved,2026-05-01T10:00:00.000Z,,Standard',
  'gst-3,Cy Birch,cy@example.com,approved,2026-05-02T10:00:00.000Z,,Standard',
  'gst-3,Cy Birch,cy.birch@example.org,approved,2026-05-02T10:00:00.000Z,,Standard',
  'gst-4,Ana Alder,ana@example.net,declined,2026-05-02T10:00:00.000Z,,Standard',
].join('\n')

async function read(identity?: IdentityRule) {
  const answers = identity === undefined ? {} : { identity }
  return understood(bytesOf(guests), { answers })
}

function codes({ understood: { issues } }: Awaited<ReturnType<typeof read>>): string[] {
  return issues.map(({ code, line }) => `${code} ${line}`)
}

describe('the rule by which people are told apart', () => {
  it('is the address, and says what speaks against it', async () => {
    const file = await read()
    expect(file.understood.toldApart).toEqual({
      rule: 'email',
      possible: ['email', 'tool', 'name'],
      people: { email: 4, tool: 0, name: 0 },
    })
    expect(file.understood.counts).toMatchObject({ registered: 3, duplicates: 1 })
    expect(codes(file)).toEqual(['SHARED_EMAIL 3', 'CONTRADICTION 5'])
  })

  it('can be the id of the tool: two people of one address are two, and one id is one person', async () => {
    const file = await read('tool')
    expect(file.understood.toldApart).toMatchObject({ rule: 'tool', people: { email: 0, tool: 4, name: 0 } })
    expect(file.understood.counts).toMatchObject({ registered: 3, duplicates: 1 })
    expect(codes(file)).toEqual(['CONTRADICTION 5'])
    expect([...file.people()].map(({ identity, emailDomain }) => [identity.kind, identity.key, emailDomain])).toEqual([
      ['tool', 'gst-1', 'example.com'],
      ['tool', 'gst-2', 'example.com'],
      ['tool', 'gst-3', 'example.com'],
      ['tool', 'gst-4', 'example.net'],
    ])
  })

  it('can be the name: seats of this event, of whom nobody is known elsewhere', async () => {
    const file = await read('name')
    expect(file.understood.toldApart).toMatchObject({ rule: 'name', people: { email: 0, tool: 0, name: 3 } })
    expect(file.understood.counts).toMatchObject({ registered: 3, anonymous: 3, duplicates: 2 })
    expect(codes(file)).toEqual(['CONTRADICTION 6'])
  })

  it('falls back where a row has nothing for it', async () => {
    const bytes = bytesOf(guests.replace('gst-2', ''))
    const file = await understood(bytes, { answers: { identity: 'tool' } })
    expect(file.understood.toldApart?.people).toEqual({ email: 1, tool: 3, name: 0 })
  })

  it('cannot be chosen where rows are orders, and does not matter to values', async () => {
    const orders = await understood(fixtureBytes('open/eventbrite-orders.csv'))
    expect(orders.understood.toldApart).toMatchObject({ rule: null, possible: [] })
    const values = await understood(bytesOf('Date,Value\n2026-05-01,3\n'))
    expect(values.understood.toldApart).toBeNull()
  })
})

describe('domains that look like well-known ones', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['gmаil.com', 'gmail.com'],
    ['gmai1.com', 'gmail.com'],
  ])('%s looks like %s', (domain, other) => {
    expect(lookalikeOf(domain)).toBe(other)
  })

  it.each([
    'gmail.com',
    'ymail.com',
    'mail.com',
    'email.com',
    'gmx.com',
    'gmx.at',
    'example.com',
    'example.org',
    'mail.example.com',
    'web.de',
    'me.com',
    'proton.me',
  ])('%s is what it is', domain => {
    expect(lookalikeOf(domain)).toBeNull()
  })

  it('are told at the row, once for each person', async () => {
    const rows = ['Name,Email,Status', 'Ana,ana@gmial.com,Going', 'Ana,ana@gmial.com,Going', 'Bo,bo@gmail.com,Going']
    const file = await understood(bytesOf(rows.join('\n')))
    expect(file.understood.issues).toEqual([
      {
        level: 'warning',
        code: 'LOOKALIKE_DOMAIN',
        line: 2,
        column: 'Email',
        message:
          "Line 2: The domain 'gmial.com' looks like 'gmail.com'. It may be a slip, or made to be mistaken for it.",
      },
    ])
    expect(file.understood.counts.registered).toBe(2)
  })
})
