/**
 * How far a developer has come with the company: the steps of AAARRRP, and `internal` for work on the company's own people.
 * Kinds of activity have a usual stage and metrics belong to one, so it stands with the people that it is about.
 */
export const stages = [
  'awareness',
  'acquisition',
  'activation',
  'retention',
  'referral',
  'revenue',
  'product',
  'internal',
] as const
export type Stage = (typeof stages)[number]
