import type { Kind } from '@upshot/shared/activities/kind'
import { isMeasureKey } from '@upshot/shared/activities/measure'
import type { Family } from '@upshot/shared/activities/vocabulary'

/** A kind as it stands in the form. */
export interface KindDraft {
  name: string
  family: Family
  measures: string[]
  roles: string[]
  aliases: string[]
  settings: string[]
  expectsUrl: boolean
}

export function draftOf(kind: Kind | null, family: Family): KindDraft {
  if (kind === null) {
    return { name: '', family, measures: [], roles: [], aliases: [], settings: [], expectsUrl: false }
  }
  const { name, measures, roles, aliases, settings, expectsUrl } = kind
  return {
    name,
    family: kind.family,
    measures: [...measures],
    roles: [...roles],
    aliases: [...aliases],
    settings: [...settings],
    expectsUrl,
  }
}

/** 'Café visit, remote' becomes 'cafe-visit-remote'; '' when nothing of it can stand in a key. */
export function keyFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/** What is sent: words as keys, each once, and a usual role that is one of the roles. */
export function bodyOf(draft: KindDraft, kind: Kind | null) {
  const roles = keysOf(draft.roles)
  const first = roles[0]
  const usualStays = kind !== null && roles.includes(kind.defaults.role)
  return {
    name: draft.name.trim(),
    family: draft.family,
    measures: draft.measures.filter(isMeasureKey),
    roles,
    aliases: keysOf(draft.aliases),
    settings: keysOf(draft.settings),
    expectsUrl: draft.expectsUrl,
    ...(usualStays || first === undefined ? {} : { defaults: { ...kind?.defaults, role: first } }),
  }
}

function keysOf(words: readonly string[]): string[] {
  return [...new Set(words.map(keyFrom).filter(key => key !== ''))]
}
