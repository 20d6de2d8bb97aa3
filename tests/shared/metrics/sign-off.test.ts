import { type Approval, MetricVersion } from '@upshot/shared/metrics/metric'
import {
  agree,
  decline,
  editDraft,
  isDeclined,
  newVersion,
  propose,
  retire,
  withdraw,
} from '@upshot/shared/metrics/sign-off'
import { definitionFrom, findTemplate } from '@upshot/shared/metrics/templates'
import { describe, expect, test } from 'vitest'

const id = (last: string) => `0197a000-0000-7000-8000-00000000000${last}`
const now = '2026-11-20T10:00:00Z'
const manager = { personId: id('a'), role: 'manager' } as const
const stakeholder = { personId: id('b'), role: 'viewer' } as const
const second = { personId: id('c'), role: 'viewer' } as const
const advocate = { personId: id('d'), role: 'advocate' } as const

function draft(change: Partial<MetricVersion> = {}): MetricVersion {
  const template = findTemplate('activation-rate')
  if (template === undefined) throw new Error('The template is gone.')
  return MetricVersion.parse({
    ...definitionFrom(template, manager.personId),
    definition: 'New developers with a working call within 7 days / new developers.',
    formula: 'new developers with a working call within 7 days / new developers × 100',
    source: 'Product analytics',
    id: id('1'),
    metricId: id('9'),
    number: 1,
    status: 'draft',
    createdAt: now,
    proposedAt: null,
    agreedAt: null,
    endedAt: null,
    ...change,
  })
}

function proposed(approverIds = [stakeholder.personId]): { version: MetricVersion; approvals: Approval[] } {
  let next = 1
  const done = propose(draft(), approverIds, null, manager, now, () => id(String(next++)))
  if (!done.ok) throw new Error(done.message)
  return done
}

describe('proposing', () => {
  test('asks the named stakeholder and makes the version immutable', () => {
    const { version, approvals } = proposed()
    expect(version).toMatchObject({ status: 'proposed', proposedAt: now })
    expect(approvals).toMatchObject([{ approverId: stakeholder.personId, decision: null, versionId: version.id }])
    expect(editDraft(version, { name: 'Other' })).toMatchObject({ ok: false, code: 'not-draft' })
  })

  test.each([
    ['an advocate', draft(), [stakeholder.personId], advocate, 'not-allowed'],
    ['nobody to agree', draft(), [], manager, 'no-approver'],
    ['what is agreed already', draft({ status: 'agreed' }), [stakeholder.personId], manager, 'not-draft'],
    ['a metric without a source', draft({ source: ' ' }), [stakeholder.personId], manager, 'incomplete'],
    [
      'a number left open',
      draft({ definition: 'Activated within N days.' }),
      [stakeholder.personId],
      manager,
      'incomplete',
    ],
    [
      'a number left open in the formula',
      draft({ formula: 'activated in N days' }),
      [stakeholder.personId],
      manager,
      'incomplete',
    ],
    ['a metric without an owner', draft({ ownerId: null }), [stakeholder.personId], manager, 'incomplete'],
  ])('is refused for %s', (_, version, approvers, actor, code) => {
    expect(propose(version, approvers, null, actor, now, () => id('5'))).toMatchObject({ ok: false, code })
  })

  test('lets an earlier proposal that was not agreed give way', () => {
    const { version } = proposed()
    const done = propose(draft({ id: id('2'), number: 2 }), [stakeholder.personId], version, manager, now, () =>
      id('5'),
    )
    expect(done).toMatchObject({ ok: true, superseded: { id: version.id, status: 'superseded', endedAt: now } })
  })
})

describe('agreeing', () => {
  test('by the named stakeholder makes the version count, and ends the one agreed before', () => {
    const { version, approvals } = proposed()
    const before = draft({ id: id('8'), status: 'agreed' })
    expect(agree(version, approvals, before, stakeholder, null, now)).toMatchObject({
      ok: true,
      version: { status: 'agreed', agreedAt: now },
      approval: { decision: 'agreed', decidedAt: now },
      superseded: { id: id('8'), status: 'superseded', endedAt: now },
    })
  })

  test('by anybody else is refused, whatever their role', () => {
    const { version, approvals } = proposed()
    const admin = { personId: id('e'), role: 'admin' } as const
    expect(agree(version, approvals, null, admin, null, now)).toMatchObject({ ok: false, code: 'not-named' })
  })

  test.each(['draft', 'agreed', 'superseded', 'retired'] as const)('is refused for a version that is %s', status => {
    const { version, approvals } = proposed()
    expect(agree({ ...version, status }, approvals, null, stakeholder, null, now)).toMatchObject({
      code: 'not-proposed',
    })
    expect(decline({ ...version, status }, approvals, stakeholder, 'No', now)).toMatchObject({ code: 'not-proposed' })
  })

  test('of several stakeholders is done when the last one agrees', () => {
    const { version, approvals } = proposed([stakeholder.personId, second.personId])
    const first = agree(version, approvals, null, stakeholder, null, now)
    expect(first).toMatchObject({ ok: true, version: { status: 'proposed' } })
    if (!first.ok) return
    const rest = approvals.map(approval => (approval.id === first.approval.id ? first.approval : approval))
    expect(agree(version, rest, null, second, null, now)).toMatchObject({ ok: true, version: { status: 'agreed' } })
  })
})

describe('declining', () => {
  test('needs a reason', () => {
    const { version, approvals } = proposed()
    expect(decline(version, approvals, stakeholder, '  ', now)).toMatchObject({ ok: false, code: 'comment-needed' })
  })

  test('leaves the version proposed, with the decline to be read; it may still be agreed, or withdrawn', () => {
    const { version, approvals } = proposed()
    const done = decline(version, approvals, stakeholder, 'N is not said', now)
    if (!done.ok) throw new Error(done.message)
    expect(done.version.status).toBe('proposed')
    expect(isDeclined([done.approval])).toBe(true)
    expect(decline(version, [done.approval], stakeholder, 'Again', now)).toMatchObject({ code: 'already-decided' })
    expect(agree(version, [done.approval], null, stakeholder, null, now)).toMatchObject({
      version: { status: 'agreed' },
    })
    expect(withdraw(version, manager, now)).toMatchObject({ ok: true, version: { status: 'retired', endedAt: now } })
    expect(withdraw(version, advocate, now)).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})

describe('a change to an agreed metric', () => {
  const agreed = draft({ status: 'agreed', agreedAt: now, proposedAt: now })

  test('is a new draft with the next number that nobody has agreed to', () => {
    const done = newVersion(agreed, [agreed, draft({ number: 4, status: 'retired' })], manager, now, () => id('7'))
    expect(done).toMatchObject({
      ok: true,
      version: { id: id('7'), number: 5, status: 'draft', agreedAt: null, proposedAt: null },
    })
  })

  test('is one at a time', () => {
    expect(newVersion(agreed, [agreed, draft({ number: 2 })], manager, now, () => id('7'))).toMatchObject({
      code: 'draft-exists',
    })
    expect(newVersion(draft(), [draft()], manager, now, () => id('7'))).toMatchObject({ code: 'is-draft' })
  })

  test('may be its end', () => {
    expect(retire(agreed, manager, now)).toMatchObject({ version: { status: 'retired', endedAt: now } })
    expect(retire(draft(), manager, now)).toMatchObject({ ok: false, code: 'not-agreed' })
  })
})

test('editing a draft leaves what is not given', () => {
  const done = editDraft(draft(), { unit: 'points', name: undefined })
  expect(done).toMatchObject({ ok: true, version: { unit: 'points', name: 'Activation rate' } })
})
