import type { Field } from '@upshot/shared/imports/field'
import { offBeside } from '../sources/lone-answers.ts'
import type { CellShapes } from './cell-shapes.ts'
import { emptyTime, msPerDay, readTime } from './date-time.ts'
import { isNothing } from './label.ts'
import { arrivesAt, notOfPeople } from './label-words.ts'

type Column = { label: string; cells: CellShapes }
type Rows = readonly (readonly string[])[]

/** Times of joining that are of something else than one event: of its schedule, of an account, of a journey. */
export function timesOfElse(found: (Field | null)[], columns: readonly Column[], rows: Rows): void {
  const joined = found.indexOf('joinedAt')
  const left = found.indexOf('leftAt')
  const isOfStart = ofStart.test(columns[joined]?.label ?? '')
  if (joined !== -1 && ((isOfStart && isSchedule(rows, joined, left)) || isOverYears(rows, joined))) {
    found[joined] = null
    if (left !== -1) found[left] = null
  }
  const arrived = found.indexOf('checkedInAt')
  const departed = columns.findIndex(({ label }, index) => found[index] === null && ofDeparture.test(label))
  if (arrived === -1 || departed === -1 || !ofArrival.test(columns[arrived]?.label ?? '')) return
  if (areNightsApart(rows, arrived, departed)) found[arrived] = null
}

const ofStart = /start|begin|debut|inicio|inizio/
const ofArrival = /^(arrival|ankunft|anreise|arrivee|llegada|chegada|arrivo|aankomst)/
const ofDeparture = /^(departure|abfahrt|abreise|abflug|depart|salida|partida|partenza|vertrek)/

/** A session starts and ends for everybody at once. */
function isSchedule(rows: Rows, joined: number, left: number): boolean {
  if (left === -1 || rows.length < 3) return false
  return [joined, left].every(column => {
    const times = new Set(rows.map(row => (row[column] ?? '').trim()))
    return times.size === 1 && !times.has('')
  })
}

/** Not where nearly all are of one week, and the clock of somebody stands wrong. */
function isOverYears(rows: Rows, column: number): boolean {
  const times = rows.map(row => timeIn(row[column] ?? '')).filter(time => time !== null)
  if (times.length < 2 || Math.max(...times) - Math.min(...times) < mostDays * msPerDay) return false
  times.sort((a, b) => a - b)
  const middle = times[times.length >> 1] ?? 0
  return times.filter(time => Math.abs(time - middle) <= 7 * msPerDay).length < times.length * 0.8
}

const mostDays = 300

/** Whoever arrives on one day and leaves on another was on a journey. */
function areNightsApart(rows: Rows, from: number, until: number): boolean {
  const stays = rows.flatMap(row => {
    const [start, end] = [timeIn(row[from] ?? ''), timeIn(row[until] ?? '')]
    return start === null || end === null ? [] : [end - start]
  })
  return stays.length > 0 && stays.every(stay => stay >= (2 / 3) * msPerDay)
}

function timeIn(cell: string): number | null {
  const time = emptyTime()
  return readTime(cell, null, time) ? time.ms : null
}

/** Of live minutes, those of a replay and their sum, the live ones are of whoever was there. */
export function liveMinutes(found: (Field | null)[], columns: readonly Column[]): void {
  const at = found.indexOf('minutes')
  if (at === -1) return
  const ofTime = ({ cells }: Column) => cells.durations + cells.numbers + cells.clocks >= 0.5 && cells.yesNo < 1
  const isReplayed = columns.some(column => /replay|recording|on demand|archive/.test(column.label) && ofTime(column))
  const live = columns.findIndex(column => /\blive\b/.test(column.label) && ofTime(column))
  if (!isReplayed || live === -1 || found[live] !== null) return
  found[at] = null
  found[live] = 'minutes'
}

/** A table of people with one column of dates that nobody named: when they registered, where almost everybody has one. */
export function oneDate(found: (Field | null)[], columns: readonly Column[], rows: Rows): void {
  const namesPeople = found.some(field => field === 'email' || field === 'name' || field === 'firstName')
  const isDated = found.some(
    field => field === 'registeredAt' || field === 'checkedInAt' || field === 'joinedAt' || field === 'leftAt',
  )
  if (!namesPeople || isDated) return
  const dated = columns.flatMap(({ label, cells }, index) =>
    cells.filled >= 2 && cells.times >= 0.8 && !notOfPeople.test(label) && !isOfElse(label) ? [index] : [],
  )
  const [only, another] = dated
  if (only === undefined || another !== undefined || (found[only] ?? 'date') !== 'date') return
  const ofMost = rows.filter(row => !isNothing(row[only] ?? '')).length
  if (ofMost >= rows.length * 0.8) found[only] = 'registeredAt'
}

/** 'Cancelled at', 'No longer coming since', 'Invited on', 'Arrival': nobody registered then. */
function isOfElse(label: string): boolean {
  return offBeside(label) !== null || leaving.test(label) || arrivesAt.test(label)
}

const leaving =
  /invit|einlad|cancel|storn|abgemeld|abmeld|abgesagt|annul|rembours|refund|erstatt|void|remov|delet|geloscht|withdr|declin|abgelehnt|reject|ban(ned)?\b|suspend|deactivat|unsubscri|unregister|deregister|dropp|no longer|opted? out|expire|desinscri|desist|baja|anula|avboka|avmeld|afgemeld/

/** The time at which somebody arrived is where their stay begins, where another column says when it ended. */
export function arrivals(found: (Field | null)[], columns: readonly { label: string }[]): void {
  const at = found.indexOf('checkedInAt')
  if (at === -1 || !found.includes('leftAt') || found.includes('joinedAt')) return
  if (arrivesAt.test(columns[at]?.label ?? '')) found[at] = 'joinedAt'
}
