import { KindOverride } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { bodyOf, draftOf, keyFrom } from '@upshot/web/activities/kind-draft.ts'
import { describe, expect, it } from 'vitest'

describe('a kind in the form', () => {
  it('gets a key that the server takes, whatever its name', () => {
    expect(keyFrom('Café visit, remote')).toBe('cafe-visit-remote')
    expect(keyFrom('  --  ')).toBe('')
    expect(keyFrom(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59))
  })

  it('is sent back unchanged when nothing was changed', () => {
    const talk = findKind(shippedKinds, 'talk') ?? null
    expect(talk).not.toBeNull()
    const { name, family, measures, roles, aliases, settings, expectsUrl } = talk ?? shippedKinds[0] ?? {}
    expect(bodyOf(draftOf(talk, 'speaking'), talk)).toEqual({
      name,
      family,
      measures,
      roles,
      aliases,
      settings,
      expectsUrl,
    })
  })

  it('has a usual role that is one of its roles', () => {
    const draft = {
      ...draftOf(null, 'community'),
      name: 'Visit',
      measures: ['attended_in_person'],
      roles: ['Host', 'host'],
    }
    const body = bodyOf(draft, null)
    expect(body).toMatchObject({ roles: ['host'], defaults: { role: 'host' } })
    expect(KindOverride.safeParse({ key: 'visit', ...body }).success).toBe(true)
    const talk = findKind(shippedKinds, 'talk') ?? null
    expect(bodyOf({ ...draftOf(talk, 'speaking'), roles: ['guest'] }, talk).defaults?.role).toBe('guest')
  })
})
