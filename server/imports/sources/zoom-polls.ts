import type { Cells, Source, Unfolded } from './source.ts'
import { surveyFields } from './survey-fields.ts'
import { zoomFacts } from './zoom-preamble.ts'

const numbers = ['#']
const names = ['user name', 'name', 'user name (original name)']
const mails = ['user email', 'email address', 'email']
const times = ['submitted date/time', 'submitted date and time', 'submission date/time', 'submitted time']

/** Labels of a Zoom poll or survey report, whatever was asked in it. */
export const pollLabels = [numbers, names, mails, times] as const

/**
 * Zoom: Reports → Meeting or Webinar → Poll Report, Survey Report. A row per person and poll; the older form has each
 * question before its answer in the row, the newer one in the header. Of interest are questions that ask for a score.
 */
export const zoomPolls: Source = {
  tool: 'zoom',
  report: 'polls',
  title: 'Zoom poll report',
  holds: 'answers',
  signature: pollLabels,
  columns: { submittedAt: times, email: mails },
  factsOf: zoomFacts,
  unfold,
  fieldsByCells: (fields, header, rows) => {
    const own = new Set([...numbers, ...names])
    const labels = header.map(label => (own.has(label.trim().toLowerCase()) ? '' : label))
    return surveyFields(fields, labels, rows)
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/** Puts the answers of each row under the questions that stand before them. */
function unfold(header: Cells, rows: readonly Cells[]): Unfolded | null {
  const width = header.findLastIndex(label => label.trim() !== '') + 1
  const questions = new Map<string, number>()
  for (const row of rows) {
    if (!isAnswered(row)) continue
    for (const [question] of pairsOf(row, width)) {
      if (!questions.has(question)) questions.set(question, width + questions.size)
    }
  }
  const named = width === 4 && questions.size > 0
  return {
    header: named ? [...header.slice(0, width), ...questions.keys()] : [...header],
    rowOf: cells => {
      if (!isAnswered(cells)) return null
      if (!named) return [...cells]
      const placed = [...cells.slice(0, width), ...Array.from({ length: questions.size }, () => '')]
      for (const [question, answer] of pairsOf(cells, width)) {
        const at = questions.get(question)
        if (at !== undefined && answer !== '') placed[at] = answer
      }
      return placed
    },
  }
}

/** Titles of polls and their headers stand between the rows. */
function isAnswered(row: Cells): boolean {
  return /^\d+$/.test((row[0] ?? '').trim())
}

function pairsOf(row: Cells, from: number): [question: string, answer: string][] {
  const pairs: [string, string][] = []
  for (let at = from; at < row.length; at += 2) {
    const question = (row[at] ?? '').replace(/\s+/g, ' ').trim()
    if (question !== '') pairs.push([question, (row[at + 1] ?? '').trim()])
  }
  return pairs
}
