import { generic } from '../sources/generic.ts'
import { noFacts, type RawFacts } from '../sources/source.ts'
import { emptyTime, readTime } from './date-time.ts'
import type { Recognised } from './recognise.ts'

/** What stands above the table, or in the name of the file, about the event. */
export function factsOfFile({ source, head, headerIndex }: Recognised, fileName: string): RawFacts {
  if (source.factsOf === undefined) return noFacts
  return source.factsOf(
    head.rows.slice(0, headerIndex).map(row => row.cells),
    fileName,
  )
}

/** The day of a file whose times have none: null when it is not known, undefined when the times have their own. */
export function dayOfTimes({ source }: Recognised, day: string | null): number | null | undefined {
  if (source.timesWithoutDay !== true && source.tool !== generic.tool) return undefined
  const time = emptyTime()
  return day !== null && readTime(day, null, time) ? time.ms : null
}
