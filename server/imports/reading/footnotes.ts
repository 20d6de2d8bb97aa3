import type { Row } from './delimited.ts'

/** 'Page 2 of 3', 'Legend: x = came', 'Exported on 27 Oct 2026 by Hanna': nobody is called so. */
const footnote =
  /^(?:page|seite|página|pagina|strona|side|sida) \d+(?: ?(?:of|von|de|sur|di|van|z|av|\/) ?\d+)?$|^(?:legend|legende|légende|leyenda|legenda|key|note|notes|hinweis|remarque|nota|source|quelle) ?[:=] ?\S|^(?:report |list )?(?:exported|generated|printed|downloaded|last updated|erstellt|exportiert|gedruckt|généré|exporté|imprimé|generado|exportado|gerado) (?:on|at|by|from|am|von|le|par|el|por|em)\b.*[\d@ ]/i

/** Whether a row is a line below a list that says something of it in its first cell, and nothing else. */
export function isFootnote(row: Row): boolean {
  const first = row.cell(0).trim()
  if (first.length < 6 || !first.includes(' ')) return false
  for (let index = 1; index < row.count; index++) if (row.cell(index).trim() !== '') return false
  return footnote.test(first)
}
