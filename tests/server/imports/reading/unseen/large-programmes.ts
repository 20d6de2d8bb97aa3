import { Dice, daysFrom, type Large } from './large-tables.ts'
import { nameOf } from './many-rows.ts'
import { table } from './seen.ts'

const two = (number: number) => String(number).padStart(2, '0')
const eighty = Array.from({ length: 80 }, (_, at) => at)
const startOf = (at: number) => `2026-10-${two(26 + Math.floor(at / 40))} ${two(9 + Math.floor((at % 40) / 5))}:00`
const rooms = ['Main', 'Room A', 'Room B', 'Room C', 'Lab']
const speakersOf = (at: number) => (at % 4 === 1 ? [nameOf(at), nameOf(at + 200)] : [nameOf(at % 60)])
const different = new Set(eighty.flatMap(speakersOf)).size

const joined = daysFrom('2021-02-01', 600, 3)
const mail = (at: number) => `m${at}@example.org`
const isGone = (at: number) => at > 300 && at % 30 === 1
const dice = new Dice(31)
const order = Array.from({ length: 600 }, (_, at) => ({ at, key: dice.roll(1_000_000) }))
  .toSorted((a, b) => a.key - b.key)
  .map(({ at }) => at)

export const largeProgrammes: readonly Large[] = [
  {
    what: '80 talks in five rooms on two days',
    text: table([
      ['Title', 'Speakers', 'Start', 'Room', 'Track'],
      ...eighty.map(at => [
        `Talk ${at}`,
        speakersOf(at).join(', '),
        startOf(at),
        rooms[at % 5] ?? '',
        at % 2 ? 'Web' : 'Data',
      ]),
    ]),
    expected: {
      as: 'generic/session-table',
      rows: 80,
      rejected: 0,
      figures: { sessions: 80, speakers: different, sessionsOnSchedule: 80 },
    },
  },
  {
    what: '80 proposals, most of them declined, without times for those',
    text: table([
      ['Title', 'Speaker', 'Status', 'Start', 'Room'],
      ...eighty.map(at => [
        `Talk ${at}`,
        nameOf(at),
        at % 5 === 0 ? 'Accepted' : at === 77 ? 'Withdrawn' : 'Rejected',
        at % 5 === 0 ? startOf(at) : '',
        at % 5 === 0 ? (rooms[(at / 5) % 5] ?? '') : '',
      ]),
    ]),
    expected: {
      as: 'generic/session-table',
      rows: 80,
      sessions: eighty
        .map(
          at =>
            `Talk ${at} | ${at % 5 === 0 ? 'accepted' : at === 77 ? 'withdrawn' : 'rejected'} | ${at % 5 === 0 ? startOf(at).replace(' ', 'T') : null} | ${nameOf(at)}`,
        )
        .map(text => text.replace('| null |', '|  |')),
    },
  },
  {
    what: '80 talks, some without anybody yet, and breaks',
    text: table([
      ['Title', 'Speaker', 'Start', 'Room'],
      ...eighty.map(at => [
        at % 20 === 9 ? 'Lunch' : `Talk ${at}`,
        at % 20 === 9 ? '' : at % 20 === 4 ? 'TBA' : nameOf(at),
        startOf(at),
        at % 20 === 9 ? '' : (rooms[at % 5] ?? ''),
      ]),
    ]),
    expected: { as: 'generic/session-table', rows: 80, figures: { speakers: 72 } },
  },
  {
    what: '80 talks with a second speaker far below only',
    text: table([
      ['Title', 'Speaker 1', 'Speaker 2', 'Start', 'Room'],
      ...eighty.map(at => [`Talk ${at}`, nameOf(at), at === 75 ? nameOf(300) : '', startOf(at), rooms[at % 5] ?? '']),
    ]),
    expected: { as: 'generic/session-table', rows: 80, figures: { sessions: 80, speakers: 81 } },
  },
  {
    what: 'A row for each speaker of a talk',
    text: table([
      ['Session title', 'Speaker', 'Speaker email', 'Start', 'Room'],
      ...eighty.flatMap(at =>
        speakersOf(at).map(name => [
          `Talk ${at}`,
          name,
          `${name.replaceAll(/\W/g, '').toLowerCase()}@example.org`,
          startOf(at),
          rooms[at % 5] ?? '',
        ]),
      ),
    ]),
    expected: { as: 'generic/session-table', rows: 100, figures: { sessions: 80, speakers: different } },
  },
  {
    what: '600 members with when they joined, in no order',
    text: table([
      ['Name', 'Email', 'Member since', 'Role'],
      ...order.map(at => [nameOf(at), mail(at), joined[at] ?? '', at % 100 === 3 ? 'Organizer' : 'Member']),
    ]),
    expected: {
      target: 'contacts',
      rows: 600,
      rejected: 0,
      figures: { members: 600 },
      members: order.map(at => `email ${mail(at)} | ${joined[at]} | `),
    },
  },
  {
    what: '600 members of which some left, the first of them in line 330',
    text: table([
      ['Name', 'Email', 'Member since', 'Left on'],
      ...joined.map((day, at) => [nameOf(at), mail(at), day, isGone(at) ? '2026-01-05' : '']),
    ]),
    expected: { target: 'contacts', rows: 600, figures: { members: joined.filter((_, at) => !isGone(at)).length } },
  },
  {
    what: '600 members of which some left after line 400',
    text: table([
      ['Name', 'Email', 'Member since', 'Left on'],
      ...joined.map((day, at) => [nameOf(at), mail(at), day, at > 500 ? '2026-01-05' : '']),
    ]),
    expected: { target: 'contacts', rows: 600, figures: { members: 501 } },
  },
  {
    what: '600 members with a status, expired ones last',
    text: table([
      ['Name', 'Email', 'Member since', 'Membership status'],
      ...joined.map((day, at) => [nameOf(at), mail(at), day, at > 450 ? 'expired' : 'active']),
    ]),
    expected: { target: 'contacts', rows: 600, figures: { members: 451 } },
  },
  {
    what: '600 members who stand there twice here and there',
    text: table([
      ['Name', 'Email', 'Member since'],
      ...joined.map((day, at) => [nameOf(at % 550), mail(at % 550), day]),
    ]),
    expected: { target: 'contacts', rows: 600, duplicates: 50, figures: { members: 550 } },
  },
  {
    what: '600 members without addresses in every third row',
    text: table([
      ['Name', 'Email', 'Member since'],
      ...joined.map((day, at) => [nameOf(at), at % 3 === 1 ? '' : mail(at), day]),
    ]),
    expected: { target: 'contacts', rows: 600, figures: { members: 600 } },
  },
  {
    what: 'Members of Meetup, days that become clear in line 300',
    text: table(
      [
        ['Name', 'Member ID', 'Title', 'Location', 'Joined Group on', 'Last visited group on', 'URL of Member Profile'],
        ...joined.map((_, at) => [
          nameOf(at),
          `user ${100_000 + at}`,
          '',
          '',
          at < 300 ? `0${1 + (at % 9)}/0${1 + (at % 8)}/2024` : `05/${13 + (at % 9)}/2024`,
          '',
          `https://www.meetup.com/members/${100_000 + at}`,
        ]),
      ],
      '\t',
    ),
    expected: { as: 'meetup/members', rows: 600, rejected: 0, asks: [], figures: { members: 600 } },
  },
]
