import {
  type Claim,
  type EffectMethod,
  effectMethods,
  evidenceOf,
  fewestUnits,
  qLimit,
} from '@upshot/shared/impact/ladder'
import { adjustments, adjustP } from '../multiplicity/adjust-p.ts'
import { InputFault, type MethodInput, readBooleanOr, readNumberOr, readNumbers, readTextOr } from '../read-input.ts'
import type { Method } from '../registry.ts'
import { readRecords, readTexts } from './read-more.ts'

/** `p`: the p-values of one family; `q`: the limit for which rejections are counted, besides 0.05 and 0.10. */
function multiplicity(input: MethodInput): unknown {
  const p = readNumbers(input, 'p')
  const answer: Record<string, unknown> = { kind: 'estimate' }
  const limits = [...new Set([0.05, 0.1, readNumberOr(input, 'q', 0.05)])]
  for (const method of adjustments) {
    const found = adjustP(p, method)
    if (found.kind === 'refused') return found
    answer[method] = found.adjusted
    for (const limit of limits) {
      const rejected = found.adjusted.filter(value => value <= limit).length
      answer[`rejected_${method.toLowerCase()}_${limitName(limit)}`] = rejected
    }
  }
  return answer
}

/** 0.1 is written '0.10', as the cases do; finer limits keep their digits. */
function limitName(limit: number): string {
  const short = limit.toFixed(2)
  return Number(short) === limit ? short : String(limit)
}

/** `claims`: labels in their order, with the reasons and flags of each. `min_units` (5) and `q_limit` (0.1). */
function ladder(input: MethodInput): unknown {
  const limits = {
    fewestUnits: readNumberOr(input, 'min_units', fewestUnits),
    q: readNumberOr(input, 'q_limit', qLimit),
  }
  const evidence = readRecords(input, 'claims').map(claim => evidenceOf(claimOf(claim), limits))
  return {
    kind: 'estimate',
    labels: evidence.map(({ label }) => label),
    reasons: evidence.map(({ reasons }) => reasons),
    flags: evidence.map(({ flags }) => flags),
  }
}

function claimOf(claim: MethodInput): Claim {
  const units = readNumberOr(claim, 'n_units', null)
  switch (readTextOr(claim, 'kind', '')) {
    case 'count':
      return { kind: 'count', join: joinOf(readTextOr(claim, 'join', null)), units }
    case 'statement':
      return {
        kind: 'statement',
        source: readTextOr(claim, 'source', 'team') === 'self-report' ? 'self-report' : 'team',
        units,
      }
    case 'effect':
      return {
        kind: 'effect',
        method: methodOf(readTextOr(claim, 'method', null)),
        declaredBefore: readBooleanOr(claim, 'declared_before', false),
        refusals: claim.refusals === undefined ? [] : readTexts(claim, 'refusals'),
        overlap: readBooleanOr(claim, 'overlap', false),
        placeboPassed: readBooleanOr(claim, 'placebo_ok', null),
        intervalExcludesZero: readBooleanOr(claim, 'interval_excludes_zero', false),
        q: shareOf(claim, 'q'),
        units,
        hasControl: readBooleanOr(claim, 'control', false),
        groupedCampaign: readBooleanOr(claim, 'grouped', false),
        logScale: readBooleanOr(claim, 'log_scale', false),
      }
    default:
      throw new InputFault("The 'kind' of a claim must be 'count', 'effect' or 'statement'.")
  }
}

function joinOf(join: string | null): 'identifier' | 'code' | 'link' | null {
  return join === 'identifier' || join === 'code' || join === 'link' ? join : null
}

function shareOf(claim: MethodInput, name: string): number | null {
  const value = readNumberOr(claim, name, null)
  if (value !== null && !(value >= 0 && value <= 1)) throw new InputFault(`'${name}' must be a number from 0 to 1.`)
  return value
}

/** A method that is not on the list can never be more than correlated. */
function methodOf(method: string | null): EffectMethod | null {
  return method === null ? null : (effectMethods.find(known => known === method) ?? 'other')
}

export const evidenceCommands: Readonly<Record<string, Method>> = { multiplicity, ladder }
