import { Problem } from '@upshot/shared/contract/problem'
import { credentialsAtField } from '@upshot/web/auth/credentials-at-field.ts'
import { newPasswordProblem } from '@upshot/web/auth/new-password-problem.ts'
import { readSignInSearch } from '@upshot/web/auth/sign-in-search.ts'
import { tokenState } from '@upshot/web/auth/token-state.ts'
import { describe, expect, it } from 'vitest'

describe('the address of the sign-in page', () => {
  it('keeps the way back and a problem that is known', () => {
    expect(readSignInSearch({ back: '/metrics?team=1', problem: 'not-invited' })).toEqual({
      back: '/metrics?team=1',
      problem: 'not-invited',
    })
  })

  it('says nothing that anybody wrote into it', () => {
    expect(readSignInSearch({ problem: 'toString' })).toEqual({})
    expect(readSignInSearch({ problem: '<b>pay here</b>', back: 3 })).toEqual({})
  })
})

describe('a new password', () => {
  it('is asked for before it is judged', () => {
    expect(newPasswordProblem('', 'ada@example.org')).toBe('Choose a password.')
    expect(newPasswordProblem('short', 'ada@example.org')).toContain('at least 12')
    expect(newPasswordProblem('ada@example.org', 'ada@example.org')).toContain('must not be the e-mail address')
    expect(newPasswordProblem('lovely mango rivers', 'ada@example.org')).toBeNull()
  })
})

describe('a wrong password', () => {
  it('is told at its field', async () => {
    const refused = Promise.reject(new Problem('wrong-credentials', 'The password is not right.'))
    await expect(credentialsAtField('password', refused)).rejects.toMatchObject({
      errors: [{ path: 'password', message: 'The password is not right.' }],
    })
  })

  it('leaves every other failure and every answer as it is', async () => {
    const limited = new Problem('too-many-requests', 'Too many attempts. Try again in 15 minutes.')
    await expect(credentialsAtField('password', Promise.reject(limited))).rejects.toBe(limited)
    await expect(credentialsAtField('password', Promise.resolve(7))).resolves.toBe(7)
  })
})

describe('an API token', () => {
  const now = new Date('2026-11-20T12:00:00Z')

  it('is active until it expires or is revoked', () => {
    expect(tokenState({ revokedAt: null, expiresAt: '2026-11-20T12:00:01Z' }, now)).toBe('active')
    expect(tokenState({ revokedAt: null, expiresAt: '2026-11-20T12:00:00Z' }, now)).toBe('expired')
    expect(tokenState({ revokedAt: '2026-11-19T12:00:00Z', expiresAt: '2027-01-01T00:00:00Z' }, now)).toBe('revoked')
  })
})
