import type { Field, StatusMeaning } from '@upshot/shared/imports/field'
import { withoutLegend } from '../reading/label-words.ts'
import { statusColumns } from '../reading/status-columns.ts'
import { plainNo, plainYes } from '../reading/yes-or-no.ts'
import { genericStaff } from './generic-staff.ts'
import { genericStatusWords } from './generic-status-words.ts'
import { answerLabels, noAnswer, waysToCome } from './invitation-answers.ts'
import { loneAnswer, saysOffSince } from './lone-answers.ts'
import { peopleLabels } from './people-labels.ts'
import type { Source } from './source.ts'

/** Any other table of people. The labels are guesses for the mapping screen; a person confirms or changes them. */
export const generic: Source = {
  tool: 'generic',
  report: 'table',
  title: 'table',
  holds: 'people',
  signature: [],
  columns: peopleLabels,
  statusWords: genericStatusWords,
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'intervals',
  staffRoles: genericStaff,
  asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping'],
}

function wordsOf(
  { yes: ifYes, no: ifNo }: { yes: StatusMeaning; no: StatusMeaning },
  others: typeof genericStatusWords,
): typeof genericStatusWords {
  return new Map([
    ...others,
    ...plainYes.map(word => [word, ifYes] as const),
    ...[...plainNo, '', '-'].map(word => [word, ifNo] as const),
  ])
}

/** Some words mean something below some labels only. */
function wordsBelow(label: string): typeof genericStatusWords {
  if (label === 'response' || label === 'reponse' || answerLabels.has(label)) return withNoAnswer
  if (/\binvit(e|ation|ee)? status$/.test(label)) return withJoined
  if (ofPayment.test(label)) return ofPayments
  return asksWhether.test(label) ? withWays : genericStatusWords
}

/** 'Attending', with the way to come for a yes. */
const asksWhether =
  /^(attending|coming|going|joining|rsvp|rsvp status)$|^(are|will) you (be )?(attend|com|join)(ing|e)?( .*)?$/

const withNoAnswer = new Map([...genericStatusWords, ...noAnswer.map(word => [word, 'invited'] as const)])
/** Who paid late, or on time, may not have come. */
const ofPayment = /\bpa(id|yment)\b|zahlung|\bpaiement|\bpago|\bpagamento|\bbetaal|支払|决済|決済/
const ofPayments = new Map([...genericStatusWords].filter(([, meaning]) => meaning !== 'attended'))
/** Who joined by an invitation took it. */
const withJoined = new Map([...genericStatusWords, ['joined', 'registered'] as const])
const withWays = new Map([...genericStatusWords, ...waysToCome.map(word => [word, 'registered'] as const)])

/** The table of people as its columns make it. With a column of quantities, a row is an order and counts its seats. */
export function genericOf(header: readonly string[], fields: readonly (Field | null)[]): Source {
  const label = withoutLegend(header[statusColumns(header, fields).primary] ?? '')
  const isSince = saysOffSince(label)
  const answer = isSince ? ({ yes: 'cancelled', no: 'registered' } as const) : loneAnswer(label)
  const listed: Source = {
    ...generic,
    statusWords: answer !== null ? wordsOf(answer, wordsBelow(label)) : wordsBelow(label),
    ...(isSince ? { statusIsTime: true } : {}),
  }
  return fields.includes('tickets') ? { ...listed, rowPer: 'order', rowsAre: 'registered' } : listed
}
