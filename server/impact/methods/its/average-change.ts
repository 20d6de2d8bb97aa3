import { changeContrasts } from './change-contrasts.ts'
import { effectOfContrast, fitInterrupted, type ItsFit } from './its-fit.ts'
import type { ItsEffect } from './its-input.ts'
import { itsInputOf, type LastingChangeInput } from './lasting-change-input.ts'

/** The mean effect alone, for placebos and for what could be seen beforehand; no rule is applied. */
export function averageChange(input: LastingChangeInput): ItsEffect | null {
  const fit = fitInterrupted(itsInputOf(input))
  if (fit.kind === 'refused') return null
  const { mean } = changeContrasts(fit, input.exposure ?? null)
  const average = effectOfContrast(fit, mean(newState(fit)), input.alpha)
  return Object.values(average).every(Number.isFinite) ? average : null
}

/** Observed points of the new state. */
export function newState({ observed, start }: ItsFit): number[] {
  return [...observed.keys()].filter(t => t >= start && observed[t] === 1)
}
