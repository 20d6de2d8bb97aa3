import type { PersonState } from '@upshot/shared/imports/field'
import type { Row } from './delimited.ts'
import type { Places } from './places.ts'

const off =
  /[([](?:has )?(?:cancell?ed|withdrawn|storniert|abgesagt|abgemeldet|annulée?|désinscrite?|cancelad[oa]|annullat[oa]|geannuleerd|afgemeld|avbokad|afmeldt|odwołan[ay]|キャンセル|取消|已取消|취소)[)\]]$/iu
const waits =
  /[([](?:waitlist(?:ed)?|waiting ?list|warteliste|liste d['’]attente|lista de espera|lista d['’]attesa|wachtlijst|補欠)[)\]]$/iu

/** 'Bo (cancelled)': lists that people keep strike somebody out so. Null: no name of the row says anything. */
export function stateBehindName(row: Row, { name, lastName }: Places): PersonState | null {
  for (const column of [name, lastName]) {
    const cell = column === -1 ? '' : row.cell(column).trim()
    if (!cell.endsWith(')') && !cell.endsWith(']')) continue
    if (off.test(cell)) return 'cancelled'
    if (waits.test(cell)) return 'waitlisted'
  }
  return null
}
