import { asciiDomain, emailDomain, normaliseEmail } from '@upshot/shared/events/email'
import { isFreeMail } from '@upshot/shared/events/free-mail'
import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import { describe, expect, test } from 'vitest'

describe('an e-mail address has one spelling', () => {
  test.each([
    ['  Anna.Berg@Example.ORG ', 'anna.berg@example.org'],
    ['mailto:anna@example.org', 'anna@example.org'],
    ['Anna Berg <anna@example.org>', 'anna@example.org'],
    ['anna+beta@example.org', 'anna+beta@example.org'],
    ['INFO@EXAMPLE.ORG', 'info@example.org'],
    ['anna@müller.de', 'anna@xn--mller-kva.de'],
    ['anna@mu\u0308ller.de', 'anna@xn--mller-kva.de'],
    ['anna@example.org\u200b', 'anna@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ａnna@example.org', 'anna@example.org'],
  ])('%j is %s', (text, email) => {
    expect(normaliseEmail(text)).toBe(email)
    expect(normaliseEmail(email)).toBe(email)
  })

  test.each([
    '',
    'anna',
    '@example.org',
    'anna@',
    'anna@localhost',
    'anna@exa mple.org',
    'anna berg@example.org',
    'a@b@c.org ,',
    'anna@127.0.0.1',
    'anna@example.org/path',
    '.anna@example.org',
    'anna@-.org',
    `${'a'.repeat(65)}@example.org`,
  ])('%j is none', text => {
    expect(normaliseEmail(text)).toBeNull()
  })

  test('its domain is that of the last @', () => {
    expect(emailDomain('Anna@Mail.Example.org')).toBe('mail.example.org')
    expect(asciiDomain('EXAMPLE.org.')).toBe('example.org')
  })
})

describe('organisations', () => {
  test.each([
    'gmail.com',
    'googlemail.com',
    'yahoo.co.uk',
    'hotmail.fr',
    'gmx.de',
    'web.de',
    'icloud.com',
    'qq.com',
    'live.com.au',
  ])('%s is a provider for everybody', domain => {
    expect(isFreeMail(domain)).toBe(true)
    expect(organisationDomain(domain)).toBeNull()
  })

  test.each(['acme.com', 'gmail.acme.com', 'live.acme.de', 'orange-business.com', 'yahooinc.com', 'outlook.acme.org'])(
    '%s is not',
    domain => {
      expect(isFreeMail(domain)).toBe(false)
    },
  )

  test('staff are at the company’s own domains and below them, not beside them', () => {
    const own = ['acme.com', 'acme.dev']
    expect(isStaff('acme.com', own)).toBe(true)
    expect(isStaff('eu.acme.dev', own)).toBe(true)
    expect(isStaff('notacme.com', own)).toBe(false)
    expect(isStaff('acme.com.evil.org', own)).toBe(false)
    expect(isStaff('acme.com', [''])).toBe(false)
  })

  test('a mail host belongs to its organisation', () => {
    expect(organisationDomain('mail.acme.com')).toBe('acme.com')
    expect(organisationDomain('research.acme.com')).toBe('research.acme.com')
    expect(organisationDomain('email.co.uk')).toBe('email.co.uk')
  })
})
