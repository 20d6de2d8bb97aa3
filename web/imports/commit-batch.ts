import { Problem } from '@upshot/shared/contract/problem'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { call } from '../api/call.ts'
import { isSameEvent, readinessOf } from './batch-readiness.ts'

/** Told what became of each file as it comes: imported, or not any more ready because of those before it. */
type Tell = (detail: ImportDetail) => void

/**
 * Confirms files one after another, each whole or not at all. Files of one event go into the same one and add to each other,
 * and to those of the same go that are imported already, as if they were one file. Answers what went wrong, by import.
 */
export async function commitBatch(
  details: readonly ImportDetail[],
  imported: readonly ImportDetail[],
  tell: Tell,
): Promise<Map<string, unknown>> {
  const done = [...imported]
  const failed = new Map<string, unknown>()
  for (const [at, detail] of details.entries()) {
    try {
      const moreFiles = bringsPeople(detail) && details.slice(at + 1).some(bringsPeople)
      const committed = await commitOne(await together(detail, done, moreFiles))
      tell(committed)
      if (committed.status === 'committed') done.push(committed)
    } catch (error) {
      failed.set(detail.id, error)
    }
  }
  return failed
}

const bringsPeople = ({ target }: ImportDetail): boolean => target === 'attendance'

/** What those before it have made, it does not make again; those after it add to it. */
async function together(
  detail: ImportDetail,
  done: readonly ImportDetail[],
  moreFiles: boolean,
): Promise<ImportDetail> {
  const same = done.filter(before => isSameEvent(detail, before))
  const eventId = same[0]?.event?.id
  if (eventId === undefined && !moreFiles) return detail
  const alongside = same.map(({ id }) => id)
  const body = { ...(eventId === undefined ? {} : { eventId }), alongside, moreFiles }
  return call(imports.change, { params: { id: detail.id }, body })
}

/** A plan that those before it have changed is made anew; it is confirmed only if nothing is to be decided in it. */
async function commitOne(detail: ImportDetail): Promise<ImportDetail> {
  try {
    return await commit(detail)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'conflict') throw error
    const again = await call(imports.change, { params: { id: detail.id }, body: {} })
    return readinessOf(again) === 'ready' ? commit(again) : again
  }
}

function commit({ id, fingerprint }: ImportDetail): Promise<ImportDetail> {
  return call(imports.commit, { params: { id }, body: { fingerprint: fingerprint ?? '' } })
}
