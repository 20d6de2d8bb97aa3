import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { agree, makeAgreed, makeDraft, makeProposed, propose, signUps } from './make-metric.ts'

describe('agreeing on a metric', () => {
  let test: TestApp
  let workspaceId: string
  let manager: TestPerson
  let stakeholder: TestPerson
  beforeAll(async () => {
    test = await openTestApp()
  })
  beforeEach(async () => {
    workspaceId = await test.makeWorkspace()
    manager = await test.makePerson(workspaceId, 'manager')
    stakeholder = await test.makePerson(workspaceId, 'viewer', { name: 'Vera Stake' })
  })
  afterAll(() => test.close())

  const statuses = async (id: string) =>
    (await test.ask(manager, metrics.get, { params: { id } })).versions.map(
      version => `${version.number} ${version.status}`,
    )
  const audited = () =>
    test.inWorkspace(workspaceId, async db =>
      (await db.selectFrom('audit').select(['action']).orderBy('at').orderBy('id').execute()).map(row => row.action),
    )

  it('begins as a draft, from a template with what differs, owned by who made it', async () => {
    const made = await test.ask(manager, metrics.create, {
      body: { template: 'activation-rate', definition: { cadence: 'weekly' } },
    })
    expect(made.entry).toMatchObject({ template: 'activation-rate', name: 'Activation rate', standing: 'draft' })
    expect(made.versions).toMatchObject([
      { number: 1, status: 'draft', unit: '%', cadence: 'weekly', owner: { id: manager.id }, revision: 1 },
    ])
    const { items } = await test.ask(stakeholder, metrics.listTemplates, {})
    expect(items).toHaveLength(33)
  })

  it('names every field that a blank metric still lacks, a template that is none, and an owner from elsewhere', async () => {
    const bare = await test.call(manager, metrics.create, { body: { definition: { name: 'Only a name' } } })
    expect(bare).toMatchObject({ status: 422, problem: { code: 'invalid-input' } })
    const paths = bare.ok ? [] : bare.problem.errors.map(error => error.path)
    expect(paths).toEqual(expect.arrayContaining(['definition.definition', 'definition.unit', 'definition.cadence']))
    const unknown = await test.call(manager, metrics.create, { body: { template: 'luck', definition: {} } })
    expect(unknown).toMatchObject({ status: 422, problem: { errors: [{ path: 'template' }] } })
    const stranger = await test.makePerson(await test.makeWorkspace(), 'manager')
    const foreign = await test.call(manager, metrics.create, {
      body: { definition: { ...signUps, ownerId: stranger.id } },
    })
    expect(foreign).toMatchObject({ status: 422, problem: { errors: [{ path: 'definition.ownerId' }] } })
  })

  it('lets a draft be edited, and refuses the second of two edits that began from the same text', async () => {
    const { entry } = await makeDraft(test, manager)
    const edit = (unit: string) =>
      test.call(manager, metrics.editDraft, {
        params: { id: entry.id, version: 1 },
        body: { revision: 1, change: { unit } },
      })
    expect(await edit('people')).toMatchObject({ status: 200 })
    expect(await edit('tokens')).toMatchObject({ status: 409, problem: { code: 'conflict' } })
    const { versions } = await test.ask(manager, metrics.get, { params: { id: entry.id } })
    expect(versions).toMatchObject([{ unit: 'people', revision: 2, definition: signUps.definition }])
  })

  it('asks one named stakeholder, who finds it first in the register and among the approvals', async () => {
    await makeDraft(test, manager, { name: 'Aardvarks counted' })
    const proposed = await makeProposed(test, manager, stakeholder)
    expect(proposed.versions[0]?.approvals).toMatchObject([
      { approver: { id: stakeholder.id, name: 'Vera Stake' }, requestedBy: manager.id, decision: null },
    ])
    const { items } = await test.ask(stakeholder, metrics.list, {})
    expect(items.map(item => [item.name, item.awaitsMe])).toEqual([
      ['Sign-ups from DevRel sources', true],
      ['Aardvarks counted', false],
    ])
    const waiting = await test.ask(stakeholder, metrics.listApprovals, {})
    expect(waiting).toMatchObject({ total: 1, items: [{ metricId: proposed.entry.id, supersedes: null }] })
    expect(await test.ask(manager, metrics.listApprovals, {})).toMatchObject({ total: 0, items: [] })
  })

  it('cannot be proposed without a source, to somebody who is no member, or as it no longer reads', async () => {
    const draft = await makeDraft(test, manager, { source: '' })
    const path = { id: draft.entry.id, version: 1 }
    const ask = (approverId: string, revision: number) =>
      test.call(manager, metrics.propose, { params: path, body: { approverId, revision } })
    expect(await ask(stakeholder.id, 1)).toMatchObject({
      status: 422,
      problem: { detail: expect.stringContaining('source') },
    })
    await test.ask(manager, metrics.editDraft, { params: path, body: { revision: 1, change: { source: 'Database' } } })
    const stranger = await test.makePerson(await test.makeWorkspace(), 'viewer')
    expect(await ask(stranger.id, 2)).toMatchObject({ status: 422, problem: { errors: [{ path: 'approverId' }] } })
    expect(await ask(stakeholder.id, 1)).toMatchObject({ status: 409 })
    expect(await ask(stakeholder.id, 2)).toMatchObject({ status: 200 })
  })

  it('is agreed by the named stakeholder, a viewer, with a comment and the time; nobody else can', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    const sent = { params: { id: entry.id }, body: { version: 1, comment: 'This is what we watch.' } }
    const admin = await test.makePerson(workspaceId, 'admin')
    for (const other of [manager, admin, await test.makePerson(workspaceId, 'viewer')]) {
      expect(await test.call(other, metrics.agree, sent)).toMatchObject({
        status: 403,
        problem: { code: 'not-allowed' },
      })
    }
    const agreed = await test.ask(stakeholder, metrics.agree, sent)
    expect(agreed.entry).toMatchObject({
      standing: 'agreed',
      agreed: { number: 1, at: test.now.toISOString() },
      open: null,
    })
    expect(agreed.versions[0]?.approvals).toMatchObject([
      { decision: 'agreed', comment: 'This is what we watch.', decidedAt: test.now.toISOString() },
    ])
    expect(await test.call(stakeholder, metrics.agree, sent)).toMatchObject({ status: 409 })
  })

  it('cannot be edited or given up once proposed, nor once agreed: a change is a new version', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    const params = { id: entry.id, version: 1 }
    const attempts = async () => [
      await test.call(manager, metrics.editDraft, { params, body: { revision: 1, change: { name: 'Another' } } }),
      await test.call(manager, metrics.discardDraft, { params }),
    ]
    for (const refused of await attempts()) expect(refused).toMatchObject({ status: 409 })
    await test.ask(stakeholder, metrics.agree, { params: { id: entry.id }, body: { version: 1 } })
    for (const refused of await attempts()) expect(refused).toMatchObject({ status: 409 })
    expect(await test.call(manager, metrics.withdraw, { params })).toMatchObject({ status: 409 })
  })

  it('keeps the agreed version in force while the next one is written, and supersedes it when that is agreed', async () => {
    const first = await makeAgreed(test, manager, stakeholder)
    const { id } = first.entry
    const next = await test.ask(manager, metrics.createVersion, {
      params: { id },
      body: { change: { definition: 'Sign-ups that carry a DevRel link or code.' } },
    })
    expect(next.entry).toMatchObject({
      standing: 'agreed',
      agreed: { number: 1 },
      open: { number: 2, status: 'draft' },
    })
    expect(next.entry.definition).toBe(signUps.definition)
    expect(await test.call(manager, metrics.createVersion, { params: { id }, body: {} })).toMatchObject({ status: 409 })
    const agreed = await agree(test, stakeholder, await propose(test, manager, stakeholder, next))
    expect(agreed.entry.definition).toBe('Sign-ups that carry a DevRel link or code.')
    expect(await statuses(id)).toEqual(['2 agreed', '1 superseded'])
    expect(agreed.versions[1]).toMatchObject({ definition: signUps.definition, endedAt: test.now.toISOString() })
  })

  it('stays proposed when declined, with the reason; a newer proposal supersedes it', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    const params = { id: entry.id }
    const silent = await test.call(stakeholder, metrics.decline, { params, body: { version: 1, comment: ' ' } })
    expect(silent).toMatchObject({ status: 422, problem: { errors: [{ path: 'comment' }] } })
    const declined = await test.ask(stakeholder, metrics.decline, {
      params,
      body: { version: 1, comment: 'Count teams.' },
    })
    expect(declined.entry).toMatchObject({ standing: 'declined', awaitsMe: false })
    const next = await test.ask(manager, metrics.createVersion, { params, body: { change: { unit: 'teams' } } })
    await propose(test, manager, stakeholder, next)
    expect(await statuses(entry.id)).toEqual(['2 proposed', '1 superseded'])
  })

  it('may be agreed after all by who declined it; the first answer stays readable', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    const params = { id: entry.id }
    await test.ask(stakeholder, metrics.decline, { params, body: { version: 1, comment: 'Not yet.' } })
    const [first, second] = await Promise.all(
      ['Now it is.', 'Now it is.'].map(comment =>
        test.call(stakeholder, metrics.agree, { params, body: { version: 1, comment } }),
      ),
    )
    expect([first?.status, second?.status].sort()).toEqual([200, 409])
    const { versions, entry: agreed } = await test.ask(manager, metrics.get, { params })
    expect(agreed.standing).toBe('agreed')
    expect(versions[0]?.approvals.map(one => [one.decision, one.comment, one.withdrawnAt === null]).toSorted()).toEqual(
      [
        ['agreed', 'Now it is.', true],
        ['declined', 'Not yet.', false],
      ],
    )
  })

  it('can be withdrawn before the answer, which then comes too late', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    await test.ask(manager, metrics.withdraw, { params: { id: entry.id, version: 1 } })
    const late = await test.call(stakeholder, metrics.agree, { params: { id: entry.id }, body: { version: 1 } })
    expect(late).toMatchObject({ status: 409, problem: { code: 'conflict' } })
    expect(await test.ask(stakeholder, metrics.listApprovals, {})).toMatchObject({ total: 0 })
    const next = await test.ask(manager, metrics.createVersion, { params: { id: entry.id }, body: {} })
    expect(next.versions.map(version => `${version.number} ${version.status}`)).toEqual(['2 draft', '1 retired'])
  })

  it('is agreed once when the stakeholder clicks twice at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { entry } = await makeProposed(test, manager, stakeholder)
      const click = () => test.call(stakeholder, metrics.agree, { params: { id: entry.id }, body: { version: 1 } })
      const answers = await Promise.all([click(), click(), click()])
      expect(answers.map(answer => answer.status).sort()).toEqual([200, 409, 409])
    }
    expect((await audited()).filter(action => action === 'metric.agree')).toHaveLength(5)
  })

  it('is either agreed or withdrawn when both happen at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { entry } = await makeProposed(test, manager, stakeholder)
      const [agreed, withdrawn] = await Promise.all([
        test.call(stakeholder, metrics.agree, { params: { id: entry.id }, body: { version: 1 } }),
        test.call(manager, metrics.withdraw, { params: { id: entry.id, version: 1 } }),
      ])
      expect([agreed.status, withdrawn.status].sort()).toEqual([200, 409])
      expect(await statuses(entry.id)).toEqual([agreed.ok ? '1 agreed' : '1 retired'])
    }
  })

  it('never has two drafts, although two managers begin one at the same moment', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const begin = () => test.call(manager, metrics.createVersion, { params: { id: entry.id }, body: {} })
    const answers = await Promise.all([begin(), begin()])
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 409])
  })

  it('can be retired and comes back with a new version', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const params = { id: entry.id }
    await test.ask(manager, metrics.createVersion, { params, body: {} })
    const retired = await test.ask(manager, metrics.retire, { params, body: { reason: 'Product ended.' } })
    expect(retired).toMatchObject({ retiredAt: test.now.toISOString(), entry: { standing: 'retired' } })
    expect(await test.call(manager, metrics.retire, { params, body: {} })).toMatchObject({ status: 409 })
    const back = await test.ask(manager, metrics.createVersion, { params, body: {} })
    expect(back).toMatchObject({ retiredAt: null, entry: { standing: 'draft', open: { number: 3 } } })
  })

  it('is out of reach of another workspace, for reading and for writing', async () => {
    const { entry } = await makeProposed(test, manager, stakeholder)
    const elsewhere = await test.makePerson(await test.makeWorkspace(), 'admin')
    const params = { id: entry.id }
    const answers = [
      await test.call(elsewhere, metrics.get, { params }),
      await test.call(elsewhere, metrics.agree, { params, body: { version: 1 } }),
      await test.call(elsewhere, metrics.withdraw, { params: { ...params, version: 1 } }),
      await test.call(elsewhere, metrics.recordValues, { params, body: { values: [{ day: '2026-05-01', value: 1 }] } }),
      await test.call(elsewhere, metrics.series, { params, query: { from: '2026-01-01', to: '2026-05-31' } }),
      await test.call(elsewhere, metrics.listValues, { params }),
    ]
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 404))
    expect(await test.ask(elsewhere, metrics.list, {})).toMatchObject({ total: 0, items: [] })
  })

  it('leaves a line in the audit log for every step', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await test.ask(manager, metrics.createVersion, { params: { id: entry.id }, body: {} })
    await test.ask(manager, metrics.discardDraft, { params: { id: entry.id, version: 2 } })
    const expected = [
      'metric.create',
      'metric.propose',
      'metric.agree',
      'metric.create-version',
      'metric.discard-draft',
    ]
    expect((await audited()).toSorted()).toEqual(expected.toSorted())
  })
})
