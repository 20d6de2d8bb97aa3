import type { Row } from './delimited.ts'

/** 'Page 2 of 3', 'Legend: x = came', 'Exported on 27 Oct 2026 by Hanna': nobody is called so. */
const footnote =
  /^(?:page|seite|página|pagina|strona|side|sida) \d+(?: ?(?:of|von|de|sur|di|van|z|av|\/) ?\d+)?$|^(?:legend|legende|légende|leyenda|legenda|key|note|notes|hinweis|remarque|nota|source|quelle) ?[:=] ?\S|^\d+ (?:attendees?|participants?|people|persons|guests?|registrants?|registrations|rows|entries|records|results|teilnehmer|teilnehmende|personen|inscrits|personnes|asistentes|personas|participantes|pessoas|partecipanti|deelnemers|uczestników)(?: (?:in total|total|in all|insgesamt|au total|en total|no total))?$|^(?:report |list )?(?:exported|generated|printed|downloaded|last updated|erstellt|exportiert|gedruckt|généré|exporté|imprimé|generado|exportado|gerado) (?:on|at|by|from|am|von|le|par|el|por|em)\b.*[\d@ ]/i

/** 'Confidential. Do not forward.': beside the small words of names no name has one of lower case with a full stop at its end. */
const sentence =
  /^\p{Lu}.*\s(?!(?:de|del|della|di|da|do|dos|das|la|le|van|von|der|den|ter|zu|y|e|bin|al|el|st) )\p{Ll}{2,} (?:.* )?\p{Ll}{4,}[.!]$/u

/** Whether a row is a line below a list that says something of it in its first cell, and nothing else. */
export function isFootnote(row: Row): boolean {
  const first = row.cell(0).trim()
  if (first.length < 6 || !first.includes(' ')) return false
  for (let index = 1; index < row.count; index++) if (row.cell(index).trim() !== '') return false
  return footnote.test(first) || sentence.test(first)
}

/** '-----, -----': what consoles draw between the names of columns and what stands below them. */
export function isRule(row: Row): boolean {
  let drawn = 0
  for (let index = 0; index < row.count; index++) {
    const text = row.cell(index).trim()
    if (text === '') continue
    if (!/^(?:-{3,}|={3,})$/.test(text)) return false
    drawn++
  }
  return drawn > 1
}

/** Whether a long first cell stands alone, as lines below a list do. */
export function mayBeFootnote(row: Row, first: string): boolean {
  return first.length <= 60 && first.includes(' ') && row.cell(1).trim() === '' && !first.includes('@')
}

/** Whether a row waits for somebody: nothing but its number, and boxes that nobody has ticked. */
export function isUnused(row: Row, isNumbered: boolean): boolean {
  for (let index = 0; index < row.count; index++) {
    const cell = row.cell(index).trim()
    if (cell === '' || (cell.length <= LONGEST_BOX && unticked.has(cell.toLowerCase()))) continue
    if (index !== 0 || !isNumbered || !/^\d{1,5}[.)]?$/.test(cell)) return false
  }
  return true
}

const LONGEST_BOX = 6
const unticked: ReadonlySet<string> = new Set(['false', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz', '☐', '⬜', '[ ]'])

/** Labels of running numbers. The number of a ticket is one of somebody. */
export const ofNumbering =
  /^(nr|no|n|num|number|#|lfd nr|pos|row|line|zeile|ligne|fila|linha|riga|lp|sn|s no|sl no|序号|番号|번호)$/
