import type { FileError } from '@upshot/shared/imports/issue'
import { pollLabels } from '../sources/zoom-polls.ts'
import type { Head } from './head.ts'
import { normaliseLabel } from './label.ts'

/**
 * Tables that have names or addresses and are none of our business. Looked for in the labels only, before any preview is
 * made; of a file that is refused nothing is kept, and no value is repeated in the message.
 */
export function refusedTable(heads: readonly Head[]): FileError | null {
  for (const head of heads) {
    for (const row of head.rows.slice(0, 60)) {
      const labels = row.cells.map(normaliseLabel).filter(label => label !== '')
      const refusal = refusedLabels(labels, row.line)
      if (refusal !== null) return refusal
    }
  }
  return null
}

function refusedLabels(labels: readonly string[], line: number): FileError | null {
  if (labels.length < 2) return null
  const zoom = zoomReport(labels)
  if (zoom !== null) return { code: 'NOT_EVENT_DATA', message: zoom, line, columns: labels.slice(0, 40) }
  const has = (words: ReadonlySet<string>) => labels.filter(label => words.has(label)).length
  if (has(secrets) > 0) {
    return {
      code: 'SENSITIVE_FILE',
      message:
        'This looks like an export of saved passwords. It was not read, and nothing of it was kept. Delete the file.',
      line: null,
    }
  }
  if (has(money) >= 2) {
    return {
      code: 'UNKNOWN_FORMAT',
      message: 'This looks like a bank statement, not an export of an event or content tool. Nothing of it was kept.',
      line,
      columns: labels.slice(0, 40),
    }
  }
  if (isOfTexts(labels)) {
    return {
      code: 'UNKNOWN_FORMAT',
      message:
        'This is a Substack list of posts. It says of none of them how often it was seen: there is nothing to import.',
      line,
      columns: labels.slice(0, 40),
    }
  }
  if (labels.some(label => /^(e-mail|phone) 1 - (value|type|label)$/.test(label)) || has(addressBook) >= 4) {
    return {
      code: 'NOT_EVENT_DATA',
      message: 'This is an export of an address book (Google Contacts or similar), not a list of people at an event.',
      line,
      columns: labels.slice(0, 40),
    }
  }
  return null
}

/** A list of posts that says of none how often it was seen, which Substack puts beside their texts. */
function isOfTexts(labels: readonly string[]): boolean {
  const isOfPosts = ['post_id', 'post_date', 'is_published', 'email_sent_at'].every(label => labels.includes(label))
  return isOfPosts && !labels.some(label => /views|opens|opened|clicks|likes|reads|comments/.test(label))
}

/** Reports of Zoom that name people and say nothing of who came: what can be imported instead. */
function zoomReport(labels: readonly string[]): string | null {
  const instead = 'Nothing of it was kept. Who came is in the attendee or participant report of the same event.'
  if (pollLabels.every(alternatives => alternatives.some(label => labels.includes(label)))) {
    return `This is a Zoom poll report in which no question asks for a score, such as satisfaction from 1 to 5. ${instead}`
  }
  const isQuestions =
    labels.includes('question') && labels.some(label => /^(asker|questioner) (name|email)$/.test(label))
  return isQuestions ? `This is a Zoom report of questions and answers, which are not read. ${instead}` : null
}

const secrets = new Set([
  'password',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'login_password',
  'login_uri',
  'totpauth',
  'login_totp',
])

const money = new Set([
  'iban',
  'bic',
  'saldo',
  'betrag',
  'valuta',
  'buchung',
  'buchungstext',
  'verwendungszweck',
  'kontonummer',
  'auftraggeber/empfänger',
  'account number',
  'sort code',
  'debit',
  'credit',
  'balance',
  'running balance',
  'importe',
  'solde',
  'bedrag',
])

const addressBook = new Set([
  'given name',
  'family name',
  'birthday',
  'notes',
  'nickname',
  'additional name',
  'home phone',
])
