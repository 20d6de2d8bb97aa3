import { passwordWeakness } from '@upshot/shared/auth/password'
import { describe, expect, it } from 'vitest'

describe('a password', () => {
  const email = 'ada.lovelace@kestrel.example'

  it.each(['seven wet umbrellas', 'Tr0ub4dor&3xyz', 'пароль-длинный', 'a b c d e f g h'])('may be %s', password => {
    expect(passwordWeakness(password, email)).toBeNull()
  })

  it.each([
    ['short', 'at least 12'],
    ['elevenchars', '11 characters'],
    ['x1y2z3'.repeat(22), 'longer than 128'],
    ['Password1234', 'well known'],
    ['  changeme1234  ', 'well known'],
    ['abababababab', 'well known'],
    ['ADA.lovelace@kestrel.example', 'e-mail address'],
  ])('may not be %s', (password, reason) => {
    expect(passwordWeakness(password, email)).toContain(reason)
  })

  it('is counted in characters as people see them', () => {
    expect(passwordWeakness('🦩🦩🦩🦩🦩🦩', email)).toContain('6 characters')
  })
})
