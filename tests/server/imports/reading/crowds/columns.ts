import type { Column } from './crowd.ts'
import { type Person, registeredOn, type State } from './person.ts'

/** One of several, now and then; share of filled cells. */
export function sparse(label: string, share: number, words: readonly string[]): Column {
  return [label, (_, random) => (random() < share ? (words[Math.floor(random() * words.length)] ?? '') : '')]
}

export const emailAs = (label: string): Column => [label, ({ email, isNameless }) => (isNameless ? '' : email)]
export const nameAs = (label: string): Column => [label, ({ name }) => name]
export const firstAs = (label: string): Column => [label, ({ first }) => first]
export const lastAs = (label: string): Column => [label, ({ last }) => last]
export const names: readonly Column[] = [firstAs('First name'), lastAs('Last name')]
export const dayAs = (label: string): Column => [label, person => registeredOn(person)]

export function stateAs(label: string, words: Partial<Record<State, string>>): Column {
  return [label, ({ state }) => words[state] ?? '']
}

/** A word of who came, one of who stayed away, and what stands beside those who were not expected. */
export function cameAs(label: string, yes: string, no = '', other = ''): Column {
  return [label, ({ came, state }) => (came ? yes : state === 'registered' ? no : other)]
}

export const minutesAs = (label: string): Column => [label, ({ came, minutes }) => (came ? String(minutes) : '')]

export const company = sparse('Company', 0.95, ['Kestrel', 'Umbra GmbH', 'Bluefin Data, Inc.', 'Lumen', 'Open Works'])
export const country = sparse('Country', 0.5, ['Germany', 'Spain', 'Japan', 'United Kingdom'])
export const notes = sparse('Notes', 0.05, [
  'vegetarian',
  'arrives late',
  'friend of Bea',
  'call back',
  'needs a chair',
])
export const tags = sparse('Tags', 0.3, ['devrel', 'vip', 'newsletter', 'kubernetes; go'])
export const phone = sparse('Phone', 0.6, ['+1 555 010 0199', '+49 30 555 0123', '+34 555 01 02 03'])
export const shirt = sparse('T-shirt', 0.8, ['S', 'M', 'L', 'XL'])
export const consent = sparse('May we take photos of you?', 0.95, ['Yes', 'No'])
export const newsletter = sparse('Newsletter', 0.9, ['yes', 'no'])
export const vip = sparse('VIP', 0.04, ['x'])
export const colour = sparse('Colour', 0.4, ['green', 'red', 'yellow'])
export const price = sparse('Price', 1, ['0.00', '49.00', '99.00'])
export const badge = sparse('Badge printed', 0.5, ['yes'])
export const id = (label: string, before = ''): Column => [label, ({ at }) => `${before}${at + 1001}`]
export const seat: Column = ['Seat', ({ at }) => `${'ABCDEFGH'[at % 8]}${Math.floor(at / 8) + 1}`]
export const running: Column = ['#', (_, __, row) => String(row + 1)]

export const dirt: readonly Column[] = [company, country, phone, shirt, consent, newsletter, tags, notes]
export const moreDirt: readonly Column[] = [running, seat, price, vip, colour, badge, company]

/** '21/03/2026 14:05' and the like. */
export function slashed(person: Person, isDayFirst: boolean, clock = ''): string {
  const [year = '', month = '', day = ''] = registeredOn(person).split('-')
  return `${isDayFirst ? `${day}/${month}` : `${month}/${day}`}/${year}${clock}`
}
