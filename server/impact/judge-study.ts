import { type EvidenceFacts, evidenceSentence } from '@upshot/shared/impact/evidence-sentence'
import {
  type EffectMethod,
  type Evidence,
  type EvidenceLabel,
  evidenceOf,
  labelAfterRerun,
} from '@upshot/shared/impact/ladder'
import type { StudyCheck, StudyRefusal, StudyVerdict } from '@upshot/shared/impact/study'
import type { StudyEstimate, StudyPoint } from '@upshot/shared/impact/study-estimate'
import {
  effectPeriod,
  effectUnit,
  estimatedFacts,
  eventStudySentence,
  refusedSentence,
} from '@upshot/shared/impact/study-sentence'
import { barePoints } from './bare-points.ts'
import { changeEstimate } from './change-estimate.ts'
import type { EngineAnswers } from './engine-task.ts'
import { eventEstimate } from './event-estimate.ts'
import { aroundChange } from './find-overlaps.ts'
import { liftEstimate } from './lift-estimate.ts'
import type { Refusal } from './methods/result.ts'
import { passesPlacebos, placeboCheck, placeboFacts, standing } from './placebo-check.ts'
import type { Prepared } from './prepare-study.ts'
import { inSteps, remedyOf } from './remedies.ts'
import { checksOf, notLookedAt } from './study-checks.ts'

/** What a study came to. */
export interface Findings {
  readonly verdict: StudyVerdict
  readonly refusals: readonly StudyRefusal[]
  readonly caps: readonly StudyRefusal[]
  readonly checks: readonly StudyCheck[]
  readonly estimate: StudyEstimate | null
  /** The data of a study without an estimate; else empty. */
  readonly points: readonly StudyPoint[]
}

interface Judged {
  readonly prepared: Prepared
  readonly locale: string
  /** Labels of earlier runs of the same declaration. */
  readonly earlier: readonly EvidenceLabel[]
}

/** A study that a rule refused before anything was computed. */
export function judgeRefused(judged: Judged): Findings {
  return refusedBy(judged, judged.prepared.refusals)
}

export function judgeLift(judged: Judged, answer: EngineAnswers['event-lift']): Findings {
  const { prepared, locale } = judged
  if (answer.kind === 'refused') return refusedBy(judged, toldRefusals(prepared, answer.refusals))
  const { setup } = prepared.settled
  const placeboPassed = passesPlacebos(answer)
  const estimate = liftEstimate(answer, prepared, placeboPassed)
  const caps = toldRefusals(prepared, standing(answer.caps, placeboPassed))
  const { effect } = estimate
  const excludesZero = answer.excludesZero
  const interval = { estimate: answer.effectAvg, lower: answer.effectLower, upper: answer.effectUpper }
  const window = { points: answer.horizon, step: setup.step, from: setup.campaigns[0]?.from ?? '' }
  const facts = estimatedFacts(setup.metric, interval, window, placeboFacts(answer.placebo), locale)
  return {
    verdict: verdictOf(judged, {
      method: 'mgc',
      caps,
      placeboPassed,
      excludesZero,
      q: effect.q,
      logScale: answer.scale === 'log',
      estimate,
      sentence: () => evidenceSentence(facts, locale),
    }),
    refusals: [],
    caps,
    checks: [...checksOf(prepared, [], caps, locale), placeboCheck(answer.placebo, caps)],
    estimate,
    points: [],
  }
}

export function judgeChange(judged: Judged, answer: EngineAnswers['lasting-change']): Findings {
  const { prepared, locale } = judged
  if (answer.kind === 'refused') return refusedBy(judged, toldRefusals(prepared, answer.refusals))
  const { setup } = prepared.settled
  const placeboPassed = passesPlacebos(answer)
  const estimate = changeEstimate(answer, prepared, placeboPassed)
  const caps = [...eventCaps(prepared), ...toldRefusals(prepared, standing(answer.caps, placeboPassed))]
  const { excludesZero, effectPath, placebo } = answer
  const first = prepared.points.at(-effectPath.length)?.from ?? ''
  const window = { points: effectPath.length, step: setup.step, from: first }
  const facts = estimatedFacts(setup.metric, answer.average, window, placeboFacts(placebo), locale)
  return {
    verdict: verdictOf(judged, {
      method: 'its',
      caps,
      placeboPassed,
      excludesZero,
      q: estimate.effect.q,
      logScale: false,
      estimate,
      sentence: () => evidenceSentence(facts, locale),
    }),
    refusals: [],
    caps,
    checks: [...checksOf(prepared, [], caps, locale), placeboCheck(placebo, caps)],
    estimate,
    points: [],
  }
}

export function judgeEvents(judged: Judged, answer: EngineAnswers['event-study']): Findings {
  const { prepared, locale } = judged
  const { study } = answer
  if (study.kind === 'refused') return refusedBy(judged, toldRefusals(prepared, study.refusals))
  const { setup } = prepared.settled
  const estimate = eventEstimate(study, answer, prepared)
  const caps = eventCaps(prepared)
  const asLarge = estimate.placebo.kind === 'shifts' ? estimate.placebo.asLarge : 0
  const facts = {
    metric: setup.metric,
    lift: study.statistic,
    campaigns: prepared.settled.clusters.length,
    after: setup.windowPoints,
    before: setup.baselinePoints ?? 0,
    step: setup.step,
    asLarge,
    shifts: study.nSets,
  }
  const passed = study.pTwoSided <= setup.alpha
  return {
    verdict: verdictOf(judged, {
      method: 'placebo',
      caps,
      placeboPassed: true,
      excludesZero: passed,
      q: estimate.effect.q,
      logScale: false,
      estimate,
      sentence: () => eventStudySentence(facts, locale),
    }),
    refusals: [],
    caps,
    checks: checksOf(prepared, [], caps, locale),
    estimate,
    points: [],
  }
}

/** What caps the label by what is known around the numbers; what refuses already is not said again. */
export function eventCaps(prepared: Prepared, refusals: readonly StudyRefusal[] = []): StudyRefusal[] {
  const { overlaps, isDeclared, settled } = prepared
  const caps: StudyRefusal[] = []
  const add = (code: string, words: string) => {
    if (!refusals.some(refusal => refusal.code === code)) caps.push({ code, words, remedy: remedyOf(code) })
  }
  if (overlaps.length > 0) {
    add('OVERLAP', overlapWords(prepared))
  }
  if (settled.setup.triggered) add('TRIGGERED', 'The dates were chosen after the metric had moved.')
  if (!isDeclared) add('UNDECLARED', 'Metric, window or direction were recorded after the window began.')
  return caps
}

/** The engine's reasons for readers: in days or weeks, with what would help, and none that only follows from another. */
export function toldRefusals(prepared: Prepared, refusals: readonly Refusal[]): StudyRefusal[] {
  const isOutside = refusals.some(refusal => refusal.code === 'OUTSIDE_DATA')
  return refusals
    .filter(({ code }) => code !== 'INVALID_INPUT' || !isOutside)
    .map(({ code, reason }) => ({
      code,
      words: code === 'OVERLAP' ? overlapWords(prepared) : inSteps(reason, prepared.settled.setup.step),
      remedy: remedyOf(code),
    }))
}

const mostTitles = 3

function overlapWords({ overlaps, settled }: Prepared): string {
  const count = overlaps.length
  const what = `${count} other ${count === 1 ? 'activity lies' : 'activities lie'}`
  const where = `in the window or in ${spanWords(settled.setup)} before it`
  const titles = count > mostTitles ? '' : `: ${overlaps.map(overlap => overlap.title).join(', ')}`
  return `${what} ${where}${titles}.`
}

function spanWords({ method, baselinePoints, step }: Prepared['settled']['setup']): string {
  if (method === 'lasting-change') return `the ${aroundChange} ${step}s`
  return baselinePoints === null ? `as many ${step}s` : `the ${baselinePoints} ${step}s`
}

function refusedBy({ prepared, locale }: Judged, refusals: readonly StudyRefusal[]): Findings {
  const caps = eventCaps(prepared, refusals)
  const [first] = refusals
  return {
    verdict: {
      outcome: 'refused',
      label: null,
      sentence: refusedSentence(first?.words ?? ''),
      reasons: refusals.map(refusal => refusal.words),
      flags: [],
    },
    refusals,
    caps,
    checks: [
      ...checksOf(prepared, refusals, caps, locale),
      {
        code: 'PLACEBO_FAILED',
        name: 'Dates on which nothing happened',
        passed: null,
        words: notLookedAt,
        weight: 'caps',
      },
    ],
    estimate: null,
    points: barePoints(prepared).filter((_, t) => prepared.points[t]?.isOver === true),
  }
}

interface Claimed {
  readonly method: EffectMethod
  readonly caps: readonly StudyRefusal[]
  readonly placeboPassed: boolean | null
  readonly excludesZero: boolean
  readonly q: number
  readonly logScale: boolean
  readonly estimate: StudyEstimate
  readonly sentence: () => string
}

function verdictOf({ prepared, locale, earlier }: Judged, claimed: Claimed): StudyVerdict {
  const { setup } = prepared.settled
  const evidence = evidenceOf({
    kind: 'effect',
    method: claimed.method,
    declaredBefore: prepared.isDeclared,
    refusals: claimed.caps.map(cap => cap.code),
    overlap: prepared.overlaps.length > 0,
    placeboPassed: claimed.placeboPassed,
    intervalExcludesZero: claimed.excludesZero,
    q: claimed.q,
    units: null,
    hasControl: setup.controls.length > 0,
    groupedCampaign: setup.campaigns.some(campaign => campaign.activityIds.length > 1),
    logScale: claimed.logScale,
  })
  const label = labelAfterRerun(earlier, evidence.label)
  const reasons = label === evidence.label ? evidence.reasons : ['an earlier run of the same question came to less']
  const outcome = claimed.excludesZero ? 'effect' : 'not-detectable'
  const sentence = sentenceOf({ ...evidence, label, reasons }, claimed, prepared, locale)
  return { outcome, label, sentence, reasons, flags: evidence.flags }
}

/** Where nothing was found, "moved together" would be wrong: whatever caps the label, an effect cannot be told. */
function sentenceOf(evidence: Evidence, claimed: Claimed, { settled }: Prepared, locale: string): string {
  const { metric, step } = settled.setup
  const cannotTell: EvidenceFacts = {
    label: 'inconclusive',
    smallest: claimed.estimate.effect.smallest.perPoint,
    unit: effectUnit(metric),
    per: effectPeriod(metric, step),
  }
  if (!claimed.excludesZero || evidence.label === 'inconclusive') return evidenceSentence(cannotTell, locale)
  if (evidence.label === 'estimated') return claimed.sentence()
  return evidenceSentence({ label: 'correlated', reasons: evidence.reasons }, locale)
}
