import type { FilePeriod } from '@upshot/shared/imports/result'
import type { Cells } from '../sources/source.ts'
import { dayText, emptyTime, readTime } from './date-time.ts'

/** The days that a file is about: said above its table, else in its name. */
export function filePeriod(above: readonly Cells[], fileName: string): FilePeriod | null {
  return periodAbove(above) ?? periodInName(fileName)
}

function periodAbove(above: readonly Cells[]): FilePeriod | null {
  let from: string | null = null
  let to: string | null = null
  for (const cells of above) {
    const text = cells.filter(cell => cell.trim() !== '').join(' ')
    from ??= dayOf(labelled.exec(text), startWords)
    to ??= dayOf(labelled.exec(text), endWords)
    const both = twoDays.exec(text)
    if (both !== null && from === null && to === null) {
      from = dayIn(both[1] ?? '')
      to = dayIn(both[2] ?? '')
    }
  }
  return ordered(from, to)
}

function periodInName(fileName: string): FilePeriod | null {
  const found = twoDays.exec(fileName.replaceAll('_', ' '))
  return found === null ? null : ordered(dayIn(found[1] ?? ''), dayIn(found[2] ?? ''))
}

const labelled = /^[#\s]*([\p{L} ]+?)\s*[:：]\s*(\S.*)$/u
const startWords =
  /^(start date|start|from|startdatum|fecha de inicio|date de début|data de início|data di inizio|data rozpoczęcia|başlangıç tarihi|дата начала|startdato|開始日|시작일|开始日期)$/i
const endWords =
  /^(end date|end|to|enddatum|fecha de finalización|date de fin|data de término|data de fim|data di fine|einddatum|data zakończenia|bitiş tarihi|дата окончания|slutdatum|sluttdato|終了日|종료일|结束日期)$/i
/** '2026-09-01 to 2026-09-30', '20260901-20260930'. */
const twoDays = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{8})(?!\d)[^\d]{1,12}(\d{4}-\d{2}-\d{2}|\d{8})(?!\d)/

function dayOf(found: RegExpExecArray | null, words: RegExp): string | null {
  return found !== null && words.test(found[1] ?? '') ? dayIn(found[2] ?? '') : null
}

/** '20260901' as well as what times look like; null when it is no day or could be two. */
export function dayIn(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim())
  const time = emptyTime()
  const plain = compact === null ? text.trim() : `${compact[1]}-${compact[2]}-${compact[3]}`
  return readTime(plain, null, time) && time.order !== 'ambiguous' ? dayText(time.ms) : null
}

function ordered(from: string | null, to: string | null): FilePeriod | null {
  return from === null || to === null || from > to ? null : { from, to }
}
