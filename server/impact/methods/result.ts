/** Why no estimate is given. The reason is for people: what is the matter, and what would help. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly reason: string
}

export interface Refused<Code extends string = string> {
  readonly kind: 'refused'
  readonly refusals: readonly Refusal<Code>[]
}

/** What a method answers: an estimate, or every reason why there is none. Never NaN, never an exception. */
export type Result<Estimate extends object, Code extends string = string> =
  | ({ readonly kind: 'estimate' } & Estimate)
  | Refused<Code>

export function estimate<Estimate extends object>(found: Estimate): { readonly kind: 'estimate' } & Estimate {
  return { kind: 'estimate', ...found }
}

export function refuse<Code extends string>(code: Code, reason: string): Refused<Code> {
  return refuseAll([{ code, reason }])
}

export function refuseAll<Code extends string>(refusals: readonly Refusal<Code>[]): Refused<Code> {
  return { kind: 'refused', refusals }
}
