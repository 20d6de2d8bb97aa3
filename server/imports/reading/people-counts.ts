import { generic } from '../sources/generic.ts'
import { rowsOfLongList } from '../sources/marked-only.ts'
import type { PeopleReader } from './people-reader.ts'
import { totalsOf } from './people-totals.ts'
import type { Sections } from './sections.ts'
import type { TableRows, TableSummary } from './table-reader.ts'

const ofIdentity = ['email', 'emailFallback', 'name', 'firstName', 'lastName', 'toolId'] as const

/** Registered, attended and all the rest, null where the file cannot know. */
export function peopleCounts(people: PeopleReader, { recognised, sections, answers }: TableRows): TableSummary {
  const { source } = recognised
  let staffElsewhere = 0
  for (const key of sections?.staff ?? []) {
    const person = Math.max(people.people.find('email', key), people.people.find('name', key))
    if (person === -1) staffElsewhere++
    else people.people.noteStaff(person)
  }
  const totals = totalsOf(people.people)
  const rowsAre = answers.rowsAre ?? source.rowsAre
  const isOrders = source.rowPer === 'order'
  // Rows that name nobody are not read: then there is nothing to count.
  const namesPeople = ofIdentity.some(field => people.has(field))
  const knowsRegistrations =
    (namesPeople || isOrders) &&
    (people.knowsStates ||
      people.has('noShow') ||
      people.datesTellRegistrations ||
      (rowsAre === 'registered' && !(isOrders && people.knowsNoState)))
  const isLong = people.accepted + people.rejected >= rowsOfLongList
  const isUnmarked = source.marksMayBeMissing === true && isLong && !people.sawAttendance
  // A column that nobody has written in yet says nothing.
  const isUsed = source.tool !== generic.tool || people.saysWhoCame
  // Of an order nobody knows which of its people came.
  const knowsAttendance =
    namesPeople &&
    !isOrders &&
    (rowsAre === 'attended' ||
      (people.has('checkedInAt') && isUsed) ||
      (people.has('attended') && isUsed && !isUnmarked) ||
      people.has('noShow') ||
      (source.tool === generic.tool
        ? people.sawAttendance
        : [...(source.statusWords?.values() ?? [])].includes('attended')))
  const ofState = (count: number) => (knowsRegistrations ? count : null)
  const saysWhoRegistered = knowsRegistrations && !(people.namesOthersOnly && totals.states.registered === 0)
  return {
    counts: {
      registered: saysWhoRegistered ? totals.states.registered : null,
      attended: knowsAttendance ? totals.attended : null,
      noShow: saysWhoRegistered && knowsAttendance ? totals.absent : null,
      cancelled: ofState(totals.states.cancelled),
      pending: ofState(totals.states.pending),
      anonymous: namesPeople ? totals.anonymous : null,
      duplicates: namesPeople ? extraRows(sections, people.accepted, people.subjects) : 0,
      averageMinutes: knowsAttendance && source.minutesFrom !== 'nothing' ? totals.averageMinutes : null,
    },
    more: {
      people: totals.people - totals.staff,
      waitlisted: ofState(totals.states.waitlisted),
      invited: ofState(totals.states.invited),
      declined: ofState(totals.states.declined),
      staff: totals.staff + staffElsewhere,
      otherAttended: sections?.otherAttended ?? 0,
      guests: people.has('guests') ? totals.guests : null,
      ratings: people.ratings,
      averageRating: people.ratings === 0 ? null : Math.round((people.ratingSum / people.ratings) * 100) / 100,
    },
    figures: [],
    series: [],
    period: null,
  }
}

/** A section that lists everybody once per join repeats those above it. */
function extraRows(sections: Sections | null, accepted: number, people: number): number {
  const repeats = sections?.repeats ?? 0
  return Math.max(0, (repeats > 0 ? repeats : accepted) - people)
}
