/**
 * The evidence ladder: one label per claim, decided by rules and never by taste. "Counted" and "tracked" say what
 * happened, "estimated" says what changed because of it: different questions, never added up.
 */
export const evidenceLabels = [
  'suppressed',
  'counted',
  'tracked',
  'estimated',
  'inconclusive',
  'correlated',
  'reported',
  'asserted',
] as const
export type EvidenceLabel = (typeof evidenceLabels)[number]

/** A number of people or things that did something. */
export interface CountClaim {
  kind: 'count'
  /** How they were joined to the activity; null when they were not. */
  join: 'identifier' | 'code' | 'link' | null
  units: number | null
}

export const effectMethods = ['mgc', 'its', 'placebo', 'rct', 'mmm', 'lead-lag', 'before-after', 'other'] as const
export type EffectMethod = (typeof effectMethods)[number]

/** A number that says how much a metric moved. */
export interface EffectClaim {
  kind: 'effect'
  /** null when no method stands behind the number. */
  method: EffectMethod | null
  /** Metric, window and direction were written down before the window began. */
  declaredBefore: boolean
  /** Codes of the checks that the method did not pass. */
  refusals: readonly string[]
  /** Another activity, launch or outage lies in the window and is not part of the model. */
  overlap: boolean
  /** Whether the placebo check passed; null when it was not run. */
  placeboPassed: boolean | null
  intervalExcludesZero: boolean
  /** p adjusted for all tests of the family (Benjamini-Hochberg); null when it is not known. */
  q: number | null
  units: number | null
  hasControl: boolean
  groupedCampaign: boolean
  logScale: boolean
}

/** What somebody said. */
export interface StatementClaim {
  kind: 'statement'
  source: 'self-report' | 'team'
  units: number | null
}

export type Claim = CountClaim | EffectClaim | StatementClaim

export const evidenceFlags = ['no control series', 'late declaration', 'grouped campaign', 'log scale'] as const
export type EvidenceFlag = (typeof evidenceFlags)[number]

export interface Evidence {
  label: EvidenceLabel
  /** Why an effect is no more than correlated, in plain words; empty for every other label. */
  reasons: string[]
  flags: EvidenceFlag[]
}

/** A number about fewer than five people is a number about people. */
export const fewestUnits = 5
/** False discoveries that are accepted among all claims of a family. */
export const qLimit = 0.1

const causalMethods: readonly EffectMethod[] = ['mgc', 'its', 'placebo', 'rct']

/** Limits of a reader's own; those of Upshot where they are left out. */
export interface EvidenceLimits {
  readonly fewestUnits: number
  readonly q: number
}

const usualLimits: EvidenceLimits = { fewestUnits, q: qLimit }

/** The label of a claim. Precedence: suppressed, then statements, then counts, then effects. Never fails. */
export function evidenceOf(claim: Claim, limits: EvidenceLimits = usualLimits): Evidence {
  if (claim.units !== null && !(claim.units >= limits.fewestUnits)) return labelled('suppressed')
  switch (claim.kind) {
    case 'statement':
      return labelled(claim.source === 'self-report' && claim.units !== null ? 'reported' : 'asserted')
    case 'count':
      return labelled(labelOfCount(claim))
    case 'effect':
      return evidenceOfEffect(claim, limits.q)
  }
}

function labelled(label: EvidenceLabel): Evidence {
  return { label, reasons: [], flags: [] }
}

function labelOfCount(claim: CountClaim): EvidenceLabel {
  if (claim.units === null) return 'asserted'
  switch (claim.join) {
    case 'identifier':
    case 'code':
      return 'counted'
    case 'link':
      return 'tracked'
    case null:
      return 'asserted'
  }
}

function evidenceOfEffect(claim: EffectClaim, largestQ: number): Evidence {
  if (claim.method === null) return labelled('asserted')
  const flags = flagsOf(claim)
  const reasons = brokenChecks(claim.method, claim)
  if (reasons.length > 0) return { label: 'correlated', reasons, flags }
  const clear = claim.intervalExcludesZero && claim.q !== null && claim.q <= largestQ
  return { label: clear ? 'estimated' : 'inconclusive', reasons: [], flags }
}

function brokenChecks(method: EffectMethod, claim: EffectClaim): string[] {
  const reasons: string[] = []
  if (!causalMethods.includes(method))
    reasons.push(reasonOfMethod[method] ?? 'this method cannot tell cause from company')
  if (!claim.declaredBefore) reasons.push(reasonOfCode.UNDECLARED)
  if (claim.overlap) reasons.push(reasonOfCode.OVERLAP)
  if (claim.placeboPassed === false) reasons.push(reasonOfCode.PLACEBO_FAILED)
  if (claim.placeboPassed === null) reasons.push('the placebo check was not run')
  for (const code of claim.refusals) reasons.push(reasonOfRefusal(code))
  return [...new Set(reasons)]
}

const reasonOfMethod: Partial<Record<EffectMethod, string>> = {
  mmm: 'a programme-level model cannot separate activities from what they were planned for',
  'lead-lag': 'one series running ahead of another does not show that it moves it',
  'before-after': 'a plain before and after comparison cannot tell the activity from the trend',
}

const reasonOfCode = {
  PRE_TOO_SHORT: 'there is too little history before the activity',
  POST_TOO_SHORT: 'the window after the activity is too short',
  NOT_OVER: 'the window has not ended',
  GAPS: 'too many values are missing',
  CONSTANT: 'the metric did not vary before the activity',
  TOO_FEW: 'too few are expected in the window',
  DEFINITION_CHANGE: 'the definition of the metric changed within the span',
  OVERLAP: 'something else happened in the same window',
  CONTROL_TOUCHED: 'the control series was touched by the activity',
  TRIGGERED: 'the date was chosen after the metric had moved',
  UNDECLARED: 'metric, window or direction were recorded after the window began',
  PLACEBO_FAILED: 'dates on which nothing happened show effects as large',
  PLACEBO_TOO_FEW: 'there are too few dates to compare with',
} as const

/** Plain words for a refusal code, as the end of "other causes are possible:". */
export function reasonOfRefusal(code: string): string {
  const reasons: Readonly<Record<string, string>> = reasonOfCode
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : `a check did not pass (${code})`
}

function flagsOf(claim: EffectClaim): EvidenceFlag[] {
  const flags: EvidenceFlag[] = []
  if (!claim.hasControl && claim.method !== 'rct') flags.push('no control series')
  if (!claim.declaredBefore) flags.push('late declaration')
  if (claim.groupedCampaign) flags.push('grouped campaign')
  if (claim.logScale) flags.push('log scale')
  return flags
}

/**
 * The label after running a claim again under the same declaration: it may fall but not rise, because running until a
 * result pleases is not evidence. `earlier` are the labels that the claim had.
 */
export function labelAfterRerun(earlier: readonly EvidenceLabel[], now: EvidenceLabel): EvidenceLabel {
  const weakness: readonly EvidenceLabel[] = ['estimated', 'inconclusive', 'correlated']
  if (!weakness.includes(now)) return now
  return earlier.reduce((kept, label) => (weakness.indexOf(label) > weakness.indexOf(kept) ? label : kept), now)
}
