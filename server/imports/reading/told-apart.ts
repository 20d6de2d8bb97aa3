import type { IdentityRule } from '@upshot/shared/imports/field'
import type { ToldApart } from '@upshot/shared/imports/result'
import type { People } from './people.ts'
import { totalsOf } from './people-totals.ts'
import type { Places } from './places.ts'

/** By what people are told apart, and by what else they could be. */
export function toldApart(people: People, at: Places, rule: IdentityRule, areOrders: boolean): ToldApart {
  const possible: IdentityRule[] = []
  if (at.email !== -1 || at.emailFallback !== -1) possible.push('email')
  if (at.toolId !== -1) possible.push('tool')
  if (at.name !== -1 || at.firstName !== -1) possible.push('name')
  return {
    rule: areOrders ? null : inForce(rule, possible),
    possible: areOrders ? [] : possible,
    people: totalsOf(people).byRule,
  }
}

/** Without a column for it, a rule falls back to the next. */
function inForce(rule: IdentityRule, possible: readonly IdentityRule[]): IdentityRule | null {
  return possible.includes(rule) ? rule : (possible[0] ?? null)
}
