import type { Kind, KindOverride } from './kind.ts'

/**
 * The kinds of a workspace: the shipped ones with what its admin changed, then the ones that it added. An override that
 * is no shipped kind and lacks what a kind needs (name, family, measures, roles) is left out, never half made.
 */
export function mergeKinds(shipped: readonly Kind[], overrides: readonly KindOverride[]): Kind[] {
  const byKey = new Map(overrides.map(override => [override.key, override]))
  const known = new Set(shipped.map(kind => kind.key))
  const changed = shipped.map(kind => applied(kind, byKey.get(kind.key)))
  const added = [...byKey.values()].filter(override => !known.has(override.key)).map(newKind)
  return [...changed, ...added.filter(kind => kind !== null)]
}

export function visibleKinds(kinds: readonly Kind[]): Kind[] {
  return kinds.filter(kind => !kind.hidden)
}

export function findKind(kinds: readonly Kind[], key: string): Kind | undefined {
  return kinds.find(kind => kind.key === key)
}

function applied(kind: Kind, override: KindOverride | undefined): Kind {
  if (override === undefined) return kind
  return {
    key: kind.key,
    name: override.name ?? kind.name,
    family: override.family ?? kind.family,
    aliases: override.aliases ?? kind.aliases,
    measures: override.measures ?? kind.measures,
    roles: override.roles ?? kind.roles,
    settings: override.settings ?? kind.settings,
    expectsUrl: override.expectsUrl ?? kind.expectsUrl,
    defaults: withoutGaps(kind.defaults, override.defaults),
    hidden: override.hidden ?? kind.hidden,
  }
}

function newKind(override: KindOverride): Kind | null {
  const { key, name, family, measures, roles } = override
  const role = override.defaults?.role ?? roles?.[0]
  if (name === undefined || family === undefined || measures === undefined || roles === undefined) return null
  if (role === undefined) return null
  const usual: Kind['defaults'] = { audience: 'external', format: null, stage: 'awareness', role, minutes: null }
  return {
    key,
    name,
    family,
    aliases: override.aliases ?? [],
    measures,
    roles,
    settings: override.settings ?? [],
    expectsUrl: override.expectsUrl ?? false,
    defaults: withoutGaps(usual, override.defaults),
    hidden: override.hidden ?? false,
  }
}

function withoutGaps(usual: Kind['defaults'], changed: KindOverride['defaults']): Kind['defaults'] {
  if (changed === undefined) return usual
  return {
    audience: changed.audience ?? usual.audience,
    format: changed.format === undefined ? usual.format : changed.format,
    stage: changed.stage ?? usual.stage,
    role: changed.role ?? usual.role,
    minutes: changed.minutes === undefined ? usual.minutes : changed.minutes,
  }
}
