import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { useEffect } from 'react'
import { call } from '../api/call.ts'
import { isSameEvent } from './batch-readiness.ts'
import { goOf } from './go-memory.ts'
import { importQuery } from './queries.ts'

/**
 * A file that is reviewed by itself and came in one go with others of its event adds to those that are imported already, and
 * leaves room for those that wait. Said before the review is confirmed: its plan shows it. Answers the others of the go; while
 * it `settles`, nothing can be confirmed.
 */
export function useTogether(detail: ImportDetail): { others: ImportDetail[]; settles: boolean } {
  const client = useQueryClient()
  const { others, areKnown } = useOthersOfGo(detail.id)
  const change = useMutation({
    mutationFn: (body: ImportChange) => call(imports.change, { params: { id: detail.id }, body }),
    onSuccess: changed => client.setQueryData(importQuery(detail.id).queryKey, changed),
  })
  const { mutate, status } = change
  const untold = areKnown && bringsPeople(detail) ? untoldOf(detail, others) : null
  const told = JSON.stringify(untold)
  useEffect(() => {
    const body: ImportChange | null = JSON.parse(told)
    if (body !== null && status !== 'pending' && status !== 'error') mutate(body)
  }, [told, status, mutate])
  return { others, settles: !areKnown || (untold !== null && status !== 'error') }
}

/** The files that came in one go with an import, as far as they are known. */
export function useOthersOfGo(importId: string): { others: ImportDetail[]; areKnown: boolean } {
  const found = useQueries({ queries: goOf(importId).map(importQuery) })
  return {
    others: found.flatMap(({ data }) => (data === undefined ? [] : [data])),
    areKnown: !found.some(({ isPending }) => isPending),
  }
}

/** What the import has to say of the others of its go and does not yet. */
function untoldOf(detail: ImportDetail, others: readonly ImportDetail[]): ImportChange | null {
  const { alongside, moreFiles } = detail.choice
  const done = others.filter(other => other.status === 'committed' && isSameEvent(detail, other))
  const [event = null] = done.flatMap(other => other.event?.id ?? [])
  const waits = others.some(bringsPeople)
  const isNamed = event === null || done.every(({ id }) => alongside.includes(id))
  if (isNamed && (moreFiles || !waits)) return null
  // The event that the first of them made is there now: nobody makes it a second time.
  const made = isNamed ? {} : { eventId: event, alongside: done.map(({ id }) => id) }
  return { ...made, moreFiles: moreFiles || waits }
}

function bringsPeople({ status, target }: ImportDetail): boolean {
  return status === 'staged' && target === 'attendance'
}
