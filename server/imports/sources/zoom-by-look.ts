import type { Field } from '@upshot/shared/imports/field'
import { type CellShapes, shapesOfCells } from '../reading/cell-shapes.ts'
import { normaliseLabel } from '../reading/label.ts'
import type { Cells } from './source.ts'

/**
 * Zoom translates every label, and no list of them is ever complete. What all have in common: a column of names that says
 * in brackets that it holds the original name as well, and times, minutes and answers in one order.
 */
const originalName =
  /\(.*(original|ursprüngl|origine|originale|oorspronkelijk|oryginaln|元の|原始|原名|原来|원래|исходн|оригинал).*\)$/

const waitingRoom =
  /waiting room|warteraum|wartezimmer|salle d.attente|sala de espera|sala d.attesa|wachtkamer|wachtruimte|poczekaln|待機室|等候室|대기실/

const mail = /mail|correo|courriel|メール|邮箱|邮件|郵件|이메일|почт/

interface Look {
  labels: string[]
  cells: CellShapes[]
  name: number
}

function lookOf(header: Cells, rows: readonly Cells[]): Look | null {
  const labels = header.map(label => normaliseLabel(label.normalize('NFKC')))
  const name = labels.findIndex(label => originalName.test(label))
  if (name === -1) return null
  // A row of another width belongs to another section.
  const until = rows.findIndex(row => row.filter(cell => cell.trim() !== '').length < 2)
  const table = rows.slice(0, until === -1 ? 60 : Math.min(until, 60))
  return { labels, name, cells: header.map((_, index) => shapesOfCells(table.map(row => row[index] ?? ''))) }
}

/** Columns of times behind the name, and the column of addresses: by its cells, else by its label. */
function columnsOf({ labels, cells, name }: Look): { times: number[]; email: number } {
  const behind = (index: number) => index > name
  const times = cells.flatMap((shape, index) => (behind(index) && shape.times >= 0.9 ? [index] : []))
  const filled = cells.findIndex((shape, index) => behind(index) && shape.emails >= 0.5)
  return {
    times,
    email: filled === -1 ? labels.findIndex((label, index) => behind(index) && mail.test(label)) : filled,
  }
}

function isCount(shape: CellShapes | undefined): boolean {
  return shape !== undefined && shape.filled > 0 && shape.numbers >= 0.9
}

/** Who took part: name, address, when they came and went, and for how long. */
export function meetingByLook(header: Cells, rows: readonly Cells[]): (Field | null)[] | null {
  const look = lookOf(header, rows)
  if (look === null || (look.cells[0]?.yesNo ?? 0) >= 0.9) return null
  const { times, email } = columnsOf(look)
  const [joined = -1, left = -1] = times
  if (email === -1 || times.length === 1 || times.length > 2) return null
  const minutes = look.cells.findIndex((shape, index) => index > Math.max(look.name, left) && isCount(shape))
  if (minutes === -1) return null
  const waiting = look.labels.findIndex((label, index) => index > minutes && waitingRoom.test(label))
  return fieldsAt(header, { name: look.name, email, joinedAt: joined, leftAt: left, minutes, waiting })
}

/** Everybody who registered, with an answer to whether they came before all else: hosts have no time of registration. */
export function webinarByLook(header: Cells, rows: readonly Cells[]): (Field | null)[] | null {
  const look = lookOf(header, rows)
  if (look === null || (look.cells[0]?.yesNo ?? 0) < 0.9) return null
  const { times, email } = columnsOf(look)
  const [registeredAt = -1, joinedAt = -1, leftAt = -1] = times
  if (email === -1 || times.length !== 3 || joinedAt !== registeredAt + 2 || leftAt !== joinedAt + 1) return null
  const minutes = leftAt + 1
  if (!isCount(look.cells[minutes])) return null
  const status = registeredAt + 1
  return fieldsAt(header, { attended: 0, name: look.name, email, registeredAt, status, joinedAt, leftAt, minutes })
}

function fieldsAt(header: Cells, places: Partial<Record<Field, number>>): (Field | null)[] {
  const entries = Object.entries(places) as [Field, number][]
  return header.map((_, index) => entries.find(([, at]) => at === index)?.[0] ?? null)
}
