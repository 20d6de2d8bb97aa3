import type { activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind, mergeKinds } from '@upshot/shared/activities/merge-kinds'
import type { Received } from '@upshot/shared/contract/endpoint'
import { type FieldError, invalidInput } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { listOverrides, saveOverride } from './kind-store.ts'
import { listKinds } from './list-kinds.ts'

export async function readKinds(ctx: Ctx): Promise<{ items: Kind[] }> {
  return { items: await listKinds(ctx) }
}

/** What is given replaces what was given before for that kind; a part that is left out keeps it. */
export async function saveKind(ctx: Ctx, { params, body }: Received<typeof activities.saveKind.spec>): Promise<Kind> {
  const overrides = await listOverrides(ctx.db, ctx.workspace.id)
  const before = overrides.find(override => override.key === params.key)
  const override = { ...before, ...withoutGaps(body), key: params.key }
  const kind = findKind(mergeKinds(shippedKinds, [override]), params.key)
  if (kind === undefined) throw invalidInput(missingParts(body))
  const faults: FieldError[] = []
  if (!kind.roles.includes(kind.defaults.role)) {
    faults.push({ path: 'defaults.role', message: `The usual role '${kind.defaults.role}' is not one of its roles.` })
  }
  const others = mergeKinds(shippedKinds, overrides).filter(other => other.key !== kind.key)
  const taken = others.find(other => other.name.toLowerCase() === kind.name.toLowerCase())
  if (taken !== undefined)
    faults.push({ path: 'name', message: `There is a kind of this name already: ${taken.name}.` })
  if (faults.length > 0) throw invalidInput(faults)
  await saveOverride(ctx.db, ctx.workspace.id, override, ctx.now.toISOString())
  await ctx.audit('kind.save', { kind: 'kind', id: params.key }, { fields: Object.keys(body) })
  return kind
}

function missingParts(body: object): FieldError[] {
  return ['name', 'family', 'measures', 'roles']
    .filter(part => !(part in body))
    .map(part => ({ path: part, message: 'A new kind needs a name, a family, measures and roles.' }))
}

/** Keys that were left out do not count as changed. */
function withoutGaps<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value
}
