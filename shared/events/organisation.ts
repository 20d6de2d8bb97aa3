import { isFreeMail } from './free-mail.ts'

/** Whether a domain is the company's own: one of the staff domains or below one ('eu.acme.com' below 'acme.com'). */
export function isStaff(domain: string, staffDomains: readonly string[]): boolean {
  return staffDomains.some(own => own !== '' && (domain === own || domain.endsWith(`.${own}`)))
}

/**
 * The domain by which an organisation is known, from the domain of an address: without the host names that only serve mail
 * ('mail.acme.com'). Null for providers for everybody, whose people may work anywhere.
 */
export function organisationDomain(domain: string): string | null {
  if (isFreeMail(domain)) return null
  const shorter = domain.replace(/^(mail|email|e-mail|smtp|mx|exchange|students?|alumni)\./, '')
  return shorter.includes('.') && !publicEndings.test(shorter) ? shorter : domain
}

/** 'mail.co.uk' is a company of that name, not the mail host of 'co.uk'. */
const publicEndings = /^(co|com|net|org|gov|edu|ac)\.[a-z]{2}$/
