import { useQueries, useQuery } from '@tanstack/react-query'
import type { Choice } from '../ui/field-props.ts'
import { programmeQuery, programmesQuery } from './queries.ts'

export interface ProgrammeChoices {
  choices: Choice[]
  /** Nobody has made one; not so while that is still being asked. */
  areNone: boolean
}

/** What can be chosen, and what is chosen already though it was archived since. */
export function useProgrammeChoices(chosen: readonly string[]): ProgrammeChoices {
  const { data } = useQuery(programmesQuery)
  const offered = data?.items ?? []
  const others = chosen.filter(id => data !== undefined && !offered.some(programme => programme.id === id))
  const found = useQueries({ queries: others.map(programmeQuery) }).flatMap(query => query.data ?? [])
  return {
    choices: [
      ...offered.map(({ id, title }) => ({ value: id, label: title })),
      ...found.map(({ id, title, archivedAt }) => ({
        value: id,
        label: archivedAt === null ? title : `${title} (archived)`,
      })),
    ],
    areNone: data?.total === 0 && found.length === 0,
  }
}
