import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { normaliseLabel } from './label.ts'
import { readMinutes } from './number.ts'
import { totals } from './total-words.ts'

const averages: ReadonlySet<string> = new Set([
  ...['average', 'averages', 'avg', 'mean', 'median', 'durchschnitt', 'mittelwert', 'mittel', 'moyenne', 'médiane'],
  ...['promedio', 'media', 'média', 'mediana', 'gemiddelde', 'gemiddeld', 'średnia', 'průměr', 'medelvärde'],
  ...['gennemsnit', 'gjennomsnitt', 'keskiarvo', 'átlag', 'среднее', 'в среднем', 'середнє', 'ortalama', '平均'],
  ...['平均值', '평균'],
])

/** Words for totals are the same in all files. */
export function saysTotal(cell: string): boolean {
  if (cell.length > 200) return false
  const text = normaliseLabel(cell).replace(/:$/, '')
  // 'Total (2 posts)', 'Total 2026'
  return totals.has(text) || totals.has(text.replace(/ ?(\(\d[^)]*\)|(19|20)\d\d)$/, ''))
}

/** 'Total registered', a number beside it, and nothing else: somebody added a summary below the list. */
export function isSummary(row: Row): boolean {
  let first: string | null = null
  let numbers = 0
  for (let index = 0; index < row.count; index++) {
    const text = row.cell(index).trim()
    if (text === '') continue
    if (first === null) {
      if (!summary.test(text) || isCalledSuma.test(text)) return false
      first = text
      if (/[:=]\s*\d+$/.test(text)) numbers++
    } else if (isCount(text)) numbers++
    else return false
  }
  return numbers > 0
}

/**
 * 'Total' behind its figures, and nothing else: columns stand in any order. What was published, and what came from somewhere,
 * may be called Media, which is an average in Spanish; and 'Average' beside a score is an answer, unless nobody can have
 * given that score.
 */
export function isTotalBehind(row: Row, holds: Source['holds']): boolean {
  let word: string | null = null
  let counts = 0
  let isGiven = true
  for (let index = 0; index < row.count; index++) {
    const text = row.cell(index).trim()
    if (text === '') continue
    if (isCount(text)) {
      counts++
      isGiven &&= /^(\d|10)$/.test(text)
    } else if (word !== null) return false
    else word = text
  }
  if (counts === 0 || word === null || (holds === 'answers' && isGiven)) return false
  const mayBeAverage = holds === 'people' || holds === 'answers'
  return saysTotal(word) || (mayBeAverage && averages.has(normaliseLabel(word).replace(/[:.]$/, '')))
}

/** What a line of totals is called: its first words, or its first figure. */
export function wordOfTotal(row: Row): string {
  let figure = ''
  for (let index = 0; index < row.count; index++) {
    const text = row.cell(index).trim()
    if (text !== '' && !isCount(text)) return text
    if (figure === '') figure = text
  }
  return figure
}

/** 'Average', with figures beside it and nothing else. */
export function isAverage(row: Row): boolean {
  let isNamed = false
  let figures = 0
  for (let index = 0; index < row.count; index++) {
    const text = row.cell(index).trim()
    if (text === '') continue
    if (isNamed) {
      if (!isCount(text) && typeof readMinutes(text, null) !== 'number') return false
      figures++
    } else if (averages.has(normaliseLabel(text).replace(/[:.]$/, ''))) isNamed = true
    else return false
  }
  return figures > 0
}

const summary =
  /^(?:attendance|participation|no-?show|show(?:-| )?up|show|check-?in|cancell?ation|conversion|turnout|completion|response) rate[ :=]*$|^(?:teilnahmequote|anwesenheitsquote|no-show-quote|taux de (?:présence|participation)|tasa de asistencia|taxa de (?:presença|comparecimento|participação)|tasso di partecipazione|frekwencja)[ :=]*$|^(grand |sub)?(total|totals|sum|count|number of|summe|gesamt|gesamtzahl|anzahl|insgesamt|nombre de|suma|totaal|aantal|totale|numero di|razem|liczba|合計|総数|总计)([ :=]|$)/i

/** 'Suma Patel' is a name. */
const isCalledSuma = /^Suma \p{Lu}\p{Ll}+$/u

/** Asking for the words costs more than reading the row: ids are one word, and 'Total' is followed by more. */
export function mayBeSummary(cell: string): boolean {
  return cell.length <= 60 && (cell.includes(' ') || cell.includes(':')) && summary.test(cell)
}

export function isCount(cell: string): boolean {
  return /^\d{1,9}([.,]\d+)? ?%?$/.test(cell.trim())
}
