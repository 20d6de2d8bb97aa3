import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import type { IdentityRule } from '@upshot/shared/imports/field'
import type { ToldApart } from '@upshot/shared/imports/result'

/** What makes two rows one person. */
export const ruleWords: Readonly<Record<IdentityRule, string>> = {
  email: 'one e-mail address',
  tool: 'one id in the tool',
  name: 'one name',
}

/** As a way to tell people apart. */
export const byWords: Readonly<Record<IdentityRule, string>> = {
  email: 'by e-mail address',
  tool: 'by the id in the tool',
  name: 'by name',
}

const rules: readonly IdentityRule[] = ['email', 'tool', 'name']

/** People of one sort who stand beside people of another: whoever is both counts twice. */
export interface Unmatched {
  rule: IdentityRule
  /** Of this file. */
  here: number
  there: { rule: IdentityRule; people: number }[]
}

/**
 * Nobody who is told apart by a name can be met again under an address. Null: no such people stand at the event, besides
 * those of this file.
 */
export function unmatchedPeople({ people }: ToldApart, others: PeopleByRule | null): Unmatched | null {
  if (others === null) return null
  const found = rules
    .filter(rule => people[rule] > 0)
    .map(rule => ({
      rule,
      here: people[rule],
      there: rules
        .filter(other => other !== rule && others[other] > 0)
        .map(other => ({ rule: other, people: others[other] })),
    }))
    .filter(({ there }) => there.length > 0)
  return found.toSorted((a, b) => b.here - a.here)[0] ?? null
}

/** The rule under which the people of this file would meet those who are there; null when the file has no column for it. */
export function matchingRule({ possible }: ToldApart, { there }: Unmatched): IdentityRule | null {
  const largest = there.toSorted((a, b) => b.people - a.people)[0]
  return largest !== undefined && possible.includes(largest.rule) ? largest.rule : null
}
