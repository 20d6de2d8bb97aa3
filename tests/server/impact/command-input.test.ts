import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributionCommands } from '@upshot/server/impact/methods/commands/attribution-commands'
import { eventLiftCommands } from '@upshot/server/impact/methods/commands/event-lift-commands'
import { eventStudyCommands } from '@upshot/server/impact/methods/commands/event-study-commands'
import { evidenceCommands } from '@upshot/server/impact/methods/commands/evidence-commands'
import { itsCommands } from '@upshot/server/impact/methods/commands/its-commands'
import { leadLagCommands } from '@upshot/server/impact/methods/commands/lead-lag-commands'
import { programmeCommands } from '@upshot/server/impact/methods/commands/programme-commands'
import { surveyCommands } from '@upshot/server/impact/methods/commands/survey-commands'
import { InputFault } from '@upshot/server/impact/methods/read-input'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

const commands = {
  ...attributionCommands,
  ...evidenceCommands,
  ...leadLagCommands,
  ...programmeCommands,
  ...surveyCommands,
}

/** Inputs of the published cases: the starting point for input that is wrong in one place. */
const folder = join(import.meta.dirname, '../../fixtures/impact')
const inputs = new Map<string, Record<string, unknown>>()
for (const file of readdirSync(folder)) {
  if (!file.endsWith('.json')) continue
  const { method, input, parameters } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  // Two carry-overs instead of ten: what goes wrong does not depend on how fine the grid is.
  const coarse = method === 'mmm/full' ? { theta_grid_mgc: [0, 0.5], theta_grid_nnls: [0, 0.5] } : {}
  inputs.set(method, { ...input, ...parameters, ...coarse })
}

const refusedAs = (code: string) => ({ kind: 'refused', refusals: [expect.objectContaining({ code })] })

const junk = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'text',
  true,
  0,
  -1,
  1e308,
  0.5,
  [],
  [0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [[]],
  [[1, 2]],
  [null],
  [{}],
  ['a'],
  {},
  { a: [] },
  { a: [1, 2, 3] },
  { a: 'b' },
)

/** Either an answer that can be shown, or a fault that names what could not be read. */
function answersOrFaults(name: string, input: Record<string, unknown>): void {
  const command = commands[name]
  if (command === undefined) throw new Error(`There is no method '${name}'.`)
  try {
    const answer = command(input)
    expect(typeof answer).toBe('object')
    if (typeof answer === 'object' && answer !== null && 'kind' in answer)
      expectSound({ ...answer, kind: String(answer.kind) })
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    expect(error.message).not.toBe('')
  }
}

describe('a method called with input that is wrong somewhere', () => {
  const names = Object.keys(commands)

  it.each(names)('%s answers, refuses, or names the fault', name => {
    const input = inputs.get(name) ?? { groups: [{ time: [1, 2, 3], event: [1, 0, 1] }] }
    answersOrFaults(name, {})
    for (const key of Object.keys(input)) {
      fc.assert(
        fc.property(junk, wrong => answersOrFaults(name, { ...input, [key]: wrong })),
        { numRuns: name === 'mmm/full' ? 8 : 40 },
      )
    }
  })
})

it('the minimums for publication hold unless a small example is to be shown', () => {
  const few = { tracked: 9, self_reported: 8, both: 3 }
  expect(commands['attribution/two-source']?.({ ...few, minimums: 'show' })).toMatchObject({ kind: 'estimate' })
  expect(commands['attribution/two-source']?.(few)).toMatchObject({ kind: 'refused' })
  expect(() => commands['attribution/two-source']?.({ ...few, minimums: 'maybe' })).toThrow(InputFault)
})

it('answers beyond their scale are refused, and so is a metric too small for its squares', () => {
  expect(commands['survey/csat-ces']?.({ ces_1_to_7: [1, 2, 3, 4, 5, 6, 7, 7, 7, 8] })).toMatchObject(
    refusedAs('NOT_FINITE'),
  )
  const mmm = inputs.get('mmm/full')
  const y = Array.from({ length: 104 }, (_, t) => (t % 2) * 5e-324)
  expect(commands['mmm/full']?.({ ...mmm, y })).toMatchObject(refusedAs('NOT_FINITE'))
})

it('the ladder takes limits of a reader, and knows what it does not know', () => {
  const claim = { kind: 'effect', method: 'mgc', declared_before: true, placebo_ok: true, interval_excludes_zero: true }
  const label = (more: object, limits: object = {}) =>
    commands.ladder?.({ claims: [{ ...claim, q: 0.08, n_units: 20, ...more }], ...limits })
  expect(label({})).toMatchObject({ labels: ['estimated'] })
  expect(label({}, { q_limit: 0.05 })).toMatchObject({ labels: ['inconclusive'] })
  expect(label({}, { min_units: 30 })).toMatchObject({ labels: ['suppressed'] })
  expect(label({ method: 'synthetic-control' })).toMatchObject({
    labels: ['correlated'],
    reasons: [['this method cannot tell cause from company']],
  })
  expect(() => label({ q: -1 })).toThrow(InputFault)
})

it('a lasting change is refused where the definition changed, or it came in steps', () => {
  const its = { y: Array.from({ length: 60 }, (_, t) => 50 + ((t * 37) % 11)), k: 30 }
  const change = itsCommands['its/lasting-change']
  expect(change(its)).toMatchObject({ kind: 'estimate' })
  expect(change({ ...its, definition_changes: [20] })).toMatchObject(refusedAs('DEFINITION_CHANGE'))
  expect(change({ ...its, phased: true })).toMatchObject(refusedAs('PHASED'))
})

describe('an option that no method knows', () => {
  const wrong: [command: (input: Record<string, unknown>) => unknown, name: string, options: object][] = [
    [eventLiftCommands['event-lift/mgc'], 'event-lift/mgc', { nature: 'stok' }],
    [eventLiftCommands['event-lift/mgc'], 'event-lift/mgc', { interval: 'month' }],
    [eventLiftCommands['event-lift/mgc'], 'event-lift/mgc', { counts: 'yes' }],
    [eventLiftCommands['event-lift/mgc'], 'event-lift/mgc', { scale: 'cubic' }],
    [itsCommands['its/lasting-change'], 'its', { nature: 'stok' }],
    [eventStudyCommands['event-study/shift'], 'event-study/shift', { minimums: 'none' }],
    [eventStudyCommands['event-study/shift'], 'event-study/shift', { eligible_dates: '7..57' }],
  ]

  it.each(wrong)('is told, not taken for the usual one (%#)', (command, name, options) => {
    expect(() => command({ ...inputs.get(name), ...options })).toThrow(InputFault)
  })

  it('is told for a claim and for counts that are too many', () => {
    const claim = { kind: 'effect', method: 'mgc', placebo_ok: 'yes' }
    expect(() => commands.ladder?.({ claims: [claim] })).toThrow(InputFault)
    expect(() => commands['survey/proportion']?.({ single: [[3, 4, 5]] })).toThrow(InputFault)
    expect(() => commands['survey/nps']?.({ promoters_passives_detractors: [[1, 2, 3, 4]] })).toThrow(InputFault)
    expect(() => commands['survey/nps']?.({ change: [[10, 5, 5]] })).toThrow(InputFault)
  })

  it('leaves nothing to answer: that is a refusal, not an empty estimate', () => {
    for (const name of ['survey/proportion', 'survey/nps', 'survey/csat-ces']) {
      expect(commands[name]?.({})).toMatchObject({ kind: 'refused', refusals: [{ code: 'EMPTY' }] })
    }
  })
})
