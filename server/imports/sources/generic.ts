import type { Field, StatusMeaning } from '@upshot/shared/imports/field'
import { normaliseLabel } from '../reading/label.ts'
import { genericLabels } from './generic-labels.ts'
import { genericStatusWords } from './generic-status-words.ts'
import type { Source } from './source.ts'

/** Any other table of people. The labels are guesses for the mapping screen; a person confirms or changes them. */
export const generic: Source = {
  tool: 'generic',
  report: 'table',
  title: 'table',
  holds: 'people',
  signature: [],
  columns: genericLabels,
  statusWords: genericStatusWords,
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'intervals',
  staffRoles: new Set(['organizer', 'organiser', 'host', 'staff', 'panelist', 'speaker']),
  asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping'],
}

/** A column that asks whether somebody is off the list: its yes is the other columns' no. */
export const offTheList =
  /^(is |ticket |order )?(cancelled|canceled|voided|void|refunded|withdrawn|storniert|abgemeldet|erstattet|annulée?|remboursée?|cancelad[oa]|anulad[oa]|reembolsad[oa]|annullat[oa]|rimborsat[oa]|geannuleerd)( ?\?)?$/

const turnedAround: ReadonlyMap<string, StatusMeaning> = new Map([
  ...genericStatusWords,
  ...['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'sí', 'si', 'sim', 'sì', 'tak'].map(
    word => [word, 'cancelled'] as const,
  ),
  ...['no', 'n', 'false', '0', 'nein', 'non', 'não', 'nee', 'nie', '', '-'].map(word => [word, 'registered'] as const),
])

/** The table of people as its columns make it. */
export function genericOf(header: readonly string[], fields: readonly (Field | null)[]): Source {
  const label = normaliseLabel(header[fields.indexOf('status')] ?? '')
  return offTheList.test(label) ? { ...generic, statusWords: turnedAround } : generic
}
