import type { Programme, ProgrammeChange, ProgrammeInput } from '@upshot/shared/activities/programme'
import type { Day } from '@upshot/shared/calendar/day'
import { formatDay } from '../ui/format-day.ts'
import type { FieldChange } from './changed-meanwhile.ts'
import { delayWords } from './programme-words.ts'

/** A programme as it stands in the form. */
export interface ProgrammeDraft {
  title: string
  aim: string
  activity: string
  output: string
  outcome: string
  metricId: string | null
  /** `''` is an empty field; a string is a number too long to be one. */
  expectedDelayDays: number | string
  teamId: string | null
  startsOn: Day | null
  endsOn: Day | null
}

/** Three years: as long as the contract takes. */
const mostDelayDays = 1_095

export function draftOf(programme: Programme | null, teamId: string | null): ProgrammeDraft {
  return {
    title: programme?.title ?? '',
    aim: programme?.aim ?? '',
    activity: programme?.activity ?? '',
    output: programme?.output ?? '',
    outcome: programme?.outcome ?? '',
    metricId: programme?.metricId ?? null,
    expectedDelayDays: programme?.expectedDelayDays ?? '',
    teamId: programme === null ? teamId : programme.teamId,
    startsOn: programme?.startsOn ?? null,
    endsOn: programme?.endsOn ?? null,
  }
}

export function inputOf(draft: ProgrammeDraft) {
  return {
    title: draft.title.trim(),
    aim: filled(draft.aim),
    activity: filled(draft.activity),
    output: filled(draft.output),
    outcome: filled(draft.outcome),
    metricId: draft.metricId,
    expectedDelayDays: draft.expectedDelayDays === '' ? null : Number(draft.expectedDelayDays),
    teamId: draft.teamId,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
  } satisfies ProgrammeInput
}

/** Only what differs from the programme that was read: what somebody else wrote in other fields stays. */
export function changeOf(read: Programme, draft: ProgrammeDraft, revision: number): ProgrammeChange {
  const before = new Map<string, unknown>(Object.entries(inputOf(draftOf(read, null))))
  const changed = Object.entries(inputOf(draft)).filter(([field, value]) => value !== before.get(field))
  return { ...Object.fromEntries(changed), revision }
}

/** What takes back just the fields that were sent to what they were before; `revision` is that of the saved programme. */
export function wayBack(before: Programme, sent: ProgrammeChange, revision: number): ProgrammeChange {
  const was = Object.entries(inputOf(draftOf(before, null))).filter(([field]) => Object.hasOwn(sent, field))
  return { ...Object.fromEntries(was), revision }
}

export function delayProblem(days: number | string): string | null {
  if (days === '') return null
  const number = Number(days)
  if (Number.isInteger(number) && number >= 0 && number <= mostDelayDays) return null
  return 'Write whole days, from 0 to 1,095: three years.'
}

export function endProblem({ startsOn, endsOn }: ProgrammeDraft): string | null {
  return startsOn !== null && endsOn !== null && endsOn < startsOn ? 'The programme ends before it starts.' : null
}

export interface ProgrammeNames {
  metric: (id: string) => string
  team: (id: string) => string
  locale: string
}

/** What somebody else changed since the programme was read, in words. */
export function programmeChanges(read: Programme, now: Programme, names: ProgrammeNames): FieldChange[] {
  const day = (value: Day) => formatDay(value, names.locale)
  const fields: [string, (programme: Programme) => string | null][] = [
    ['Title', programme => programme.title],
    ['Aim', programme => programme.aim],
    ['Activity', programme => programme.activity],
    ['Output', programme => programme.output],
    ['Outcome', programme => programme.outcome],
    ['Agreed metric', ({ metricId }) => (metricId === null ? null : names.metric(metricId))],
    ['Moves', ({ expectedDelayDays }) => delayWords(expectedDelayDays)],
    ['Team', ({ teamId }) => (teamId === null ? null : names.team(teamId))],
    ['Starts on', ({ startsOn }) => (startsOn === null ? null : day(startsOn))],
    ['Ends on', ({ endsOn }) => (endsOn === null ? null : day(endsOn))],
  ]
  return fields.flatMap(([field, words]) => {
    const from = words(read) ?? 'nothing'
    const to = words(now) ?? 'nothing'
    return from === to ? [] : [{ field, from, to }]
  })
}

function filled(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
