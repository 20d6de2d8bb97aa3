import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { methods } from '@upshot/server/impact/methods/registry'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../fixtures/impact')

interface Case {
  id: string
  name: string
  method: string
  input: Record<string, unknown>
  parameters?: Record<string, unknown>
  expected: unknown
}

/** Fields of `expected` that describe the case and are no result. */
const remarks: Record<string, readonly string[]> = {
  '01-causalimpact-basic': ['r_causalimpact.p'],
  '02-causalimpact-covariates': ['r_causalimpact.p'],
  '03-causalimpact-vignette': ['published_R', 'tolerance_to_published'],
  '05-mgc-signups-daily': ['true_effect', 'interval_covers_truth'],
  '06-mgc-apikeys-weekly': ['true_effect', 'interval_covers_truth'],
  '19-mmm-synthetic': ['truth'],
  '29-wilson-newcombe': ['published_4dp', 'published_newcombe'],
  '34-evidence-ladder': ['why'],
  '35-sim-null-false-positives': ['contrast_causalimpact_defaults_with_weekday_dummies_no_control'],
}

/** What a case tells only in `expected`, and part of which is asked about: the fits at the true carry-overs. */
const given: Record<string, (wanted: Json) => Json> = {
  '19-mmm-synthetic': ({ truth }) => ({ truth }),
}

/** Results that stand under another name than the published one, or that a limit is put on. */
const told: Record<string, (actual: Json) => Json> = {
  '01-causalimpact-basic': withR,
  '02-causalimpact-covariates': withR,
  '35-sim-null-false-positives': actual => ({ ...actual, reference_false_positives: actual.false_positives }),
  '36-sim-injected-lift-coverage': actual => ({
    ...actual,
    reference_covered: actual.covered,
    reference_detected: actual.detected,
  }),
  '37-sim-its-coverage': actual => ({
    ...actual,
    reference_covered: actual.covered,
    contrast_newey_west_lag3_t_interval: { covered: actual.newey_west_covered, of: actual.series },
  }),
  '38-sim-placebo-null': actual => ({ ...actual, reference_false_positives: actual.false_positives }),
}

type Json = Record<string, unknown>

/** R's own numbers have a tolerance of their own; its p, which rests on a finite number of draws, has none. */
function withR(actual: Json): Json {
  return { ...actual, r_causalimpact: actual }
}

const cases = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => asCase(JSON.parse(readFileSync(join(folder, file), 'utf8'))))

describe('the published cases', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(37))

  it.each(cases)(
    '$id: $name',
    ({ id, method, input, parameters, expected }) => {
      const run = methods[method]
      if (run === undefined) throw new Error(`There is no method '${method}'.`)
      const answer = asRecord(
        JSON.parse(JSON.stringify(run({ ...input, ...parameters, ...given[id]?.(asRecord(expected)) }))),
      )
      const actual = told[id]?.(answer) ?? answer
      const wanted = asRecord(expected)
      const differences: string[] = []
      for (const [key, value] of Object.entries(wanted)) {
        if (!(remarks[id] ?? []).includes(key)) compare(key, value, actual[key], differences, actual)
      }
      const isRemark = (line: string) => (remarks[id] ?? []).some(path => line.startsWith(`${path}:`))
      expect(differences.filter(line => !isRemark(line))).toEqual([])
    },
    30_000,
  )
})

/** Adds a line for every number, word or flag that is not as the case says, with how far it is off. */
function compare(path: string, wanted: unknown, actual: unknown, differences: string[], whole: Json): void {
  if (path.endsWith('.note')) return
  const limit = limits[path]
  if (limit !== undefined) {
    if (!limit(wanted, whole)) differences.push(`${path}: beyond ${JSON.stringify(wanted)}`)
    return
  }
  if (isRecord(wanted) && 'value' in wanted && ('abs_tol' in wanted || 'rel_tol' in wanted)) {
    compareNumbers(path, wanted.value, actual, wanted, differences)
  } else if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length)
      differences.push(`${path}: not a list of ${wanted.length}`)
    else for (const [i, item] of wanted.entries()) compare(`${path}[${i}]`, item, actual[i], differences, whole)
  } else if (isRecord(wanted)) {
    if (!isRecord(actual)) differences.push(`${path}: missing`)
    else
      for (const [key, value] of Object.entries(wanted))
        compare(`${path}.${key}`, value, actual[key], differences, whole)
  } else if (wanted !== actual) {
    differences.push(`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`)
  }
}

function compareNumbers(path: string, wanted: unknown, actual: unknown, tolerance: Json, differences: string[]): void {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length)
      differences.push(`${path}: not a list of ${wanted.length}`)
    else
      for (const [i, item] of wanted.entries()) compareNumbers(`${path}[${i}]`, item, actual[i], tolerance, differences)
  } else if (isRecord(wanted)) {
    const given = isRecord(actual) ? actual : {}
    for (const [key, item] of Object.entries(wanted))
      compareNumbers(`${path}.${key}`, item, given[key], tolerance, differences)
  } else if (typeof wanted !== 'number') {
    if (wanted !== actual) differences.push(`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`)
  } else {
    const { abs_tol: absolute, rel_tol: relative } = tolerance
    // A tolerance of 0 or of a few digits still has to admit what twelve printed digits leave open.
    const allowed =
      (typeof absolute === 'number' ? absolute : Number(relative) * Math.abs(wanted)) + 1e-11 * Math.abs(wanted)
    const off = typeof actual === 'number' ? Math.abs(actual - wanted) : Number.NaN
    if (!(off <= allowed))
      differences.push(`${path}: ${JSON.stringify(actual)} instead of ${wanted}, allowed ${allowed}`)
  }
}

/** Expected values that bound a result instead of naming it. */
const limits: Record<string, (wanted: unknown, actual: Json) => boolean> = {
  max_false_positive_rate: (wanted, actual) => Number(actual.false_positive_rate) <= Number(wanted),
  coverage_range: (wanted, actual) =>
    Array.isArray(wanted) && Number(actual.coverage) >= wanted[0] && Number(actual.coverage) <= wanted[1],
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asRecord(value: unknown): Json {
  if (!isRecord(value)) throw new Error('Not an object.')
  return value
}

function asCase(value: unknown): Case {
  const { id, name, method, input, parameters, expected } = asRecord(value)
  return {
    id: String(id),
    name: String(name),
    method: String(method),
    input: asRecord(input),
    ...(parameters === undefined ? {} : { parameters: asRecord(parameters) }),
    expected,
  }
}
