import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault, isRecord } from '@upshot/server/impact/methods/read-input'
import { methods } from '@upshot/server/impact/methods/registry'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

type Json = Record<string, unknown>

const folder = join(import.meta.dirname, '../../fixtures/impact')

/** What makes a case quick: how broken input is met does not depend on how often or how finely it is computed. */
const coarse: Record<string, Json> = {
  'mmm/full': { theta_grid_mgc: [0, 0.5], theta_grid_nnls: [0, 0.5] },
  'simulation/event-lift': { series: 2 },
  'simulation/its': { series: 2 },
  'simulation/event-study': { series: 2 },
}

const inputs = new Map<string, Json>()
for (const file of readdirSync(folder).sort()) {
  const { method, input, parameters } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (!inputs.has(method)) inputs.set(method, { ...input, ...parameters, ...coarse[method] })
}
const whole = (value: unknown) => (Array.isArray(value) ? value.map(Math.round) : [])
const its = inputs.get('its') ?? {}
const shift = inputs.get('event-study/shift') ?? {}
/** Methods that no published case calls. */
const uncalled: [string, Json][] = [
  ['its/controlled', { ...its, untouched: whole(its.y).map(value => value + (value % 3)) }],
  ['its/counts', { ...its, y: whole(its.y), exposure: whole(its.y).map((_, t) => 1000 + t) }],
  ['its/lasting-change', { ...its, placebos: 8, counts: true }],
  [
    'event-study/share',
    { per_event_lift: [3, 5, 4, 6, 2, 5, 7, 4], per_event_before: [50, 48, 52, 55, 47, 51, 49, 53] },
  ],
  ['event-study/matched', { ...shift, season: 7 }],
  ['event-study/monte-carlo', { ...shift, seed: 3 }],
  ['survival/log-rank', { groups: [inputs.get('survival/km'), inputs.get('survival/km')] }],
]
for (const [name, input] of uncalled) inputs.set(name, input)
/** Options that the cases leave out, at what is usual. */
const usual: [string, Json][] = [
  ...['its', 'its/controlled', 'its/counts'].map((name): [string, Json] => [
    name,
    { season: 0, harmonics: 1, period: 12, phase_in: 0, horizons: [4, 12] },
  ]),
  ...['exact', 'shift', 'matched', 'monte-carlo'].map((kind): [string, Json] => [
    `event-study/${kind}`,
    { season: 7, draws: 1999, other_events: [3] },
  ]),
  ['event-lift/mgc', { placebos: 0, declared_window: 14, definition_changes: [0], other_events: [3] }],
  ['uc/intervention', { season: 12 }],
  ['uc/llt-season-exog', { season: 7 }],
  ['uc/mle', { season: 7 }],
  ['survival/km', { horizon: 24 }],
  ['leadlag/ccf', { max_lag: 8, alpha: 0.05 }],
]
for (const [name, options] of usual) inputs.set(name, { ...inputs.get(name), ...options })

type Numbers = readonly unknown[]

/** What is done to a list of numbers: everything that breaks what is not careful. */
const breaks: Record<string, (values: Numbers) => unknown> = {
  'all missing': values => values.map(() => null),
  'one missing': values => values.map((value, i) => (i === 1 ? null : value)),
  nothing: () => [],
  'one point': values => values.slice(0, 1),
  'two points': values => values.slice(0, 2),
  constant: values => values.map(() => 5),
  zeros: values => values.map(() => 0),
  NaN: values => values.map((value, i) => (i === 1 ? Number.NaN : value)),
  'nothing but NaN': values => values.map(() => Number.NaN),
  infinity: values => values.map((value, i) => (i === values.length - 1 ? Number.POSITIVE_INFINITY : value)),
  huge: values => values.map(value => Number(value) * 1e300),
  tiny: values => values.map(value => Number(value) * 1e-300),
  'least of all': values => values.map((_, i) => (i % 2) * 5e-324),
  'huge beside tiny': values => values.map((value, i) => Number(value) * (i % 2 === 0 ? 1e90 : 1e-90)),
  negative: values => values.map(value => -Number(value)),
  'a line': values => values.map((_, i) => i),
}

const scalars: unknown[] = [null, 0, -1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY]

const isNumbers = (value: unknown): value is Numbers =>
  Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'number')

/** Every copy of the input in which one list of numbers is broken, however deep it lies; of many alike, the first. */
function* brokenLists(value: unknown, told = ''): Generator<[string, unknown]> {
  if (isNumbers(value)) {
    for (const [name, break_] of Object.entries(breaks)) yield [`${told}: ${name}`, break_(value)]
  } else if (Array.isArray(value)) {
    yield [`${told}: no items`, []]
    // Columns that are copies of one another.
    yield [`${told}: all alike`, value.map(() => value[0])]
    for (const [name, broken] of brokenLists(value[0], `${told}[0]`)) {
      yield [name, value.map((item, i) => (i === 0 ? broken : item))]
      yield [`${name}, in each`, value.map(() => broken)]
    }
  } else if (isRecord(value)) {
    const keys = Object.keys(value)
    for (const key of keys) {
      for (const [name, broken] of brokenLists(value[key], `${told}.${key}`)) yield [name, { ...value, [key]: broken }]
    }
    const [first, ...rest] = keys.filter(key => isNumbers(value[key]))
    for (const key of rest) yield [`${told}.${key}: a copy of ${first}`, { ...value, [key]: value[first ?? key] }]
  }
}

function* brokenScalars(input: Json): Generator<[string, Json]> {
  for (const [key, value] of Object.entries(input)) {
    if (typeof value !== 'number') continue
    for (const other of scalars) yield [`.${key} = ${other}`, { ...input, [key]: other }]
  }
}

/** Of the numbers in an input those that are measured; the others are settings, or flags of 0 and 1. */
function isSeries(told: string): boolean {
  return !told.includes(' = ') && !/\.(position|other_events|promoters_passives_detractors|change|event)\b/.test(told)
}

/** Answers, refuses with a code and a reason, or names what cannot be read: never NaN, never another exception. */
function check(name: string, input: unknown): 'estimate' | 'refused' | 'unreadable' {
  if (!isRecord(input)) throw new Error('Not an object.')
  let answer: unknown
  try {
    answer = methods[name]?.(input)
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    expect(error.message).toMatch(/\.$/)
    return 'unreadable'
  }
  if (!isRecord(answer)) throw new Error('No answer.')
  const kind = answer.kind === 'refused' ? 'refused' : 'estimate'
  expectSound({ ...answer, kind: String(answer.kind) })
  return kind
}

describe('every method, by its name', () => {
  it('has an input here', () => {
    expect([...inputs.keys()].sort()).toEqual(Object.keys(methods).sort())
  })

  it.each(Object.keys(methods))('%s answers, refuses or names the fault, whatever breaks', name => {
    const input = inputs.get(name) ?? {}
    expect(check(name, input)).toBe(name === 'mmm/refusal' ? 'refused' : 'estimate')
    const faults: string[] = []
    for (const [told, broken] of [...brokenLists(input), ...brokenScalars(input)]) {
      try {
        const kind = check(name, broken)
        if (kind === 'unreadable' && isSeries(told)) faults.push(`${told}: refused without a code`)
      } catch (error) {
        faults.push(`${told}: ${error instanceof Error ? error.message : error}`)
      }
    }
    expect(faults).toEqual([])
  })
})
