import { addDays, type Day } from '@upshot/shared/calendar/day'
import { type Chance, chanceFrom } from './chance.ts'
import { sampleDomain } from './team.ts'
import type { SampleEvent } from './year.ts'

/** How many different people there are to meet; the first come more often than the last. */
const OUTSIDE = 1_400
const INSIDE = 140
const COMPANIES = 90

/** The file that the event's tool would export, about invented people, some of whom come again and again. */
export function guestList(event: SampleEvent, seed: number): { fileName: string; text: string } | null {
  const chance = chanceFrom(seed)
  const guests = pickGuests(event, chance)
  switch (event.tool) {
    case 'luma':
      return { fileName: `${slug(event.title)}-guests.csv`, text: luma(event, guests) }
    case 'zoom':
      return { fileName: `attendee-${slug(event.title)}.csv`, text: zoom(event, guests, chance) }
    case 'teams':
      return { fileName: `${event.title} - Attendance report.csv`, text: teams(event, guests, chance) }
    case 'meetup':
      return { fileName: `${slug(event.title)}-rsvps.xls`, text: meetup(event, guests) }
    case null:
      return null
  }
}

interface Guest {
  number: number
  name: string
  email: string
  came: boolean
  declined: boolean
}

function pickGuests(event: SampleEvent, chance: Chance): Guest[] {
  const pool = event.audience === 'internal' ? INSIDE : OUTSIDE
  const numbers = new Set<number>()
  // The square makes regulars of those with low numbers.
  while (numbers.size < event.registered) numbers.add(Math.floor(chance.next() ** 2 * pool))
  return [...numbers].map(number => {
    const isInside = event.audience === 'internal' || number % 40 === 7
    const domain = isInside ? sampleDomain : number % 3 === 0 ? 'mail.example' : `company${number % COMPANIES}.example`
    const who = isInside ? `colleague${number}` : `developer${number}`
    return {
      number,
      name: isInside ? `Colleague ${number}` : `Developer ${number}`,
      email: `${who}@${domain}`,
      came: chance.next() < event.turnout,
      declined: chance.next() < 0.05,
    }
  })
}

function luma({ day }: SampleEvent, guests: readonly Guest[]): string {
  const header =
    'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,ticket_name'
  const rows = guests.map(({ number, name, email, came, declined }) =>
    [
      `gst-sample-${number}`,
      name,
      '',
      '',
      email,
      '',
      `${addDays(day, -14)}T09:00:00.000Z`,
      declined ? 'declined' : 'approved',
      came && !declined ? `${day}T16:35:00.000Z` : '',
      'Standard',
    ].join(','),
  )
  return `${[header, ...rows].join('\n')}\n`
}

function zoom({ title, day }: SampleEvent, guests: readonly Guest[], chance: Chance): string {
  const at = (time: string) => `"${usDay(day)} ${time}"`
  const rows = guests.map(({ name, email, came }) => {
    const minutes = chance.between(12, 58)
    const joined = came
      ? [at('17:01:00'), at(`17:${String(1 + minutes).padStart(2, '0')}:00`), minutes]
      : ['--', '--', '--']
    return [
      came ? 'Yes' : 'No',
      name,
      name.split(' ')[0],
      name.split(' ')[1],
      email,
      `"${usDay(addDays(day, -9))} 10:00:00"`,
      'approved',
      ...joined,
      came ? 'Yes' : '--',
      came ? 'Netherlands' : '',
    ].join(',')
  })
  return `${[
    'Attendee Report,',
    `Report Generated:,"${usDay(addDays(day, 1))} 09:14 AM"`,
    'Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views,Enable Registration',
    `"${title}",${webinarId(title)},"${usDay(day)} 5:00 PM",60,${guests.length},0,${guests.length},${guests.length},${guests.length},Yes`,
    'Attendee Details,',
    'Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
    ...rows,
  ].join('\n')}\n`
}

function teams({ title, day }: SampleEvent, guests: readonly Guest[], chance: Chance): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const date = `${Number(month)}/${Number(dayOfMonth)}/${year.slice(2)}`
  const rows = guests.map(({ name, email }, index) => {
    const minutes = chance.between(20, 55)
    const times = [`${date}, 2:01:00 PM`, `${date}, 2:${String(1 + minutes).padStart(2, '0')}:00 PM`, `${minutes}m 0s`]
    return [name, ...times, email, email, index === 0 ? 'Organizer' : 'Attendee'].join('\t')
  })
  return `${[
    '1. Summary',
    `Meeting title\t${title}`,
    `Attended participants\t${guests.length}`,
    `Start time\t${date}, 2:00:00 PM`,
    `End time\t${date}, 3:00:00 PM`,
    'Meeting duration\t1h 0m 0s',
    '',
    '2. Participants',
    'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
    ...rows,
  ].join('\r\n')}\r\n`
}

function meetup({ day }: SampleEvent, guests: readonly Guest[]): string {
  const [year, month, dayOfMonth] = addDays(day, -10).split('-')
  const rows = guests.map(({ number, name, declined }) =>
    [
      name,
      `user ${9_900_000 + number}`,
      '',
      'No',
      declined ? 'No' : 'Yes',
      '0',
      `${month}/${dayOfMonth}/${year}`,
      '03/01/2019',
      `https://www.meetup.com/kestrel-devs/members/${number}/`,
    ].join('\t'),
  )
  return `${['Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile', ...rows].join('\n')}\n`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function usDay(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-')
  return `${months[Number(month) - 1]} ${dayOfMonth}, ${year}`
}

function webinarId(title: string): string {
  const sum = [...title].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
  return `999 5${String(sum).padStart(10, '0').slice(0, 3)} ${String(sum).padStart(10, '0').slice(3, 7)}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/(^-|-$)/g, '')
}
