import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { useEffect } from 'react'
import { call } from '../api/call.ts'
import { isSameEvent } from './batch-readiness.ts'
import { goOf } from './go-memory.ts'
import { importQuery } from './queries.ts'

/**
 * A file that is reviewed by itself and came in one go with others of its event adds to those that are imported already. Said
 * before the review is confirmed: its plan shows it. Answers the others of the go; while it `settles`, nothing can be confirmed.
 */
export function useTogether(detail: ImportDetail): { others: ImportDetail[]; settles: boolean } {
  const client = useQueryClient()
  const found = useQueries({ queries: goOf(detail.id).map(importQuery) })
  const others = found.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const change = useMutation({
    mutationFn: (body: ImportChange) => call(imports.change, { params: { id: detail.id }, body }),
    onSuccess: changed => client.setQueryData(importQuery(detail.id).queryKey, changed),
  })
  const { mutate, status } = change
  const missing = missingTogether(detail, others)
  const [event = null] = missing.flatMap(other => other.event?.id ?? [])
  const ids = missing.map(({ id }) => id).join(',')
  useEffect(() => {
    if (event === null || status === 'pending' || status === 'error') return
    // The event that the first of them made is there now: nobody makes it a second time.
    mutate({ eventId: event, alongside: ids.split(',') })
  }, [event, ids, status, mutate])
  const settles = found.some(({ isPending }) => isPending) || (event !== null && status !== 'error')
  return { others, settles }
}

/** The imports that this one has to name; none when it names them already. */
function missingTogether(detail: ImportDetail, others: readonly ImportDetail[]): ImportDetail[] {
  if (detail.status !== 'staged' || detail.target !== 'attendance') return []
  const done = others.filter(other => other.status === 'committed' && isSameEvent(detail, other))
  return done.every(({ id }) => detail.choice.alongside.includes(id)) ? [] : done
}
