import type { AttendanceList } from './attendance-record.ts'
import { type ContactScope, contactIdWriter, ID_BYTES } from './contact-id.ts'

/** The contacts of a list and the order of their ids. */
export interface SortedIds {
  /** 16 bytes for each record, in the order of the list. */
  ids: Buffer
  /** Places in the list, by id. */
  order: Uint32Array
  /** True when somebody is named more than once. */
  hasRepeats: boolean
}

/**
 * Makes the ids of everybody in a list that are not in `told` yet, and sorts them: written in the order of its index a table takes a third less work,
 * and sorting numbers here costs less than sorting rows there.
 */
export function sortedIds(list: AttendanceList, scope: ContactScope, told: Uint8Array): SortedIds {
  const ids = Buffer.allocUnsafeSlow(list.size * ID_BYTES)
  const write = contactIdWriter(scope)
  for (let index = 0; index < list.size; index += 1) {
    const from = placeIn(told, list, index)
    if (from === -1) write(list, index, ids, index * ID_BYTES)
    else copyId(told, from, ids, index * ID_BYTES)
  }
  return sorted(ids, list.size)
}

/** The same before it is known which event the list is of; null: the ids of some are not in `told`. */
export function sortedToldIds(list: AttendanceList, told: Uint8Array): SortedIds | null {
  // Told in the order of the list: while the last is missing, so are others.
  if (list.size > 0 && placeIn(told, list, list.size - 1) === -1) return null
  const ids = Buffer.allocUnsafeSlow(list.size * ID_BYTES)
  for (let index = 0; index < list.size; index += 1) {
    const from = placeIn(told, list, index)
    if (from === -1) return null
    copyId(told, from, ids, index * ID_BYTES)
  }
  return sorted(ids, list.size)
}

/** Which of two ids comes first: below 0 the one that begins at `at`, 0 neither. */
export function compareIds(ids: Buffer, at: number, others: Buffer, from: number): number {
  return firstBits(ids, at) - firstBits(others, from) || ids.compare(others, from, from + ID_BYTES, at, at + ID_BYTES)
}

/** Where somebody's id begins in `told`; -1: it is not there. */
function placeIn(told: Uint8Array, list: AttendanceList, index: number): number {
  const from = (list.toldAt?.(index) ?? Number.POSITIVE_INFINITY) * ID_BYTES
  return from + ID_BYTES <= told.length && list.identityAt(index) === 'email' ? from : -1
}

function copyId(from: Uint8Array, start: number, into: Buffer, at: number): void {
  for (let byte = 0; byte < ID_BYTES; byte += 1) into[at + byte] = from[start + byte] ?? 0
}

/** As many buckets as there are ids, about, so that each holds one or two: ids are hashes and spread evenly. */
const MOST_BUCKET_BITS = 20
const FIRST_BITS = 48

/** Sorts into buckets by the bits that ids begin with, and then within each: half the time that sorting numbers takes. */
function sorted(ids: Buffer, size: number): SortedIds {
  const bits = Math.min(MOST_BUCKET_BITS, Math.ceil(Math.log2(size + 1)))
  const step = 2 ** (FIRST_BITS - bits)
  const bucketOf = (index: number) => Math.floor(firstBits(ids, index * ID_BYTES) / step)
  /** Where each bucket ends, once it is filled. */
  const ends = new Uint32Array(2 ** bits + 1)
  for (let index = 0; index < size; index += 1) {
    const next = bucketOf(index) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0)
  const order = new Uint32Array(size)
  for (let index = 0; index < size; index += 1) {
    const bucket = bucketOf(index)
    const place = ends[bucket] ?? 0
    order[place] = index
    ends[bucket] = place + 1
  }
  const compare = (one: number, other: number) => compareIds(ids, one * ID_BYTES, ids, other * ID_BYTES)
  return { ids, order, hasRepeats: insertInOrder(order, compare) }
}

/** Sorts what is nearly sorted. True when two are equal. */
function insertInOrder(order: Uint32Array, compare: (one: number, other: number) => number): boolean {
  let hasEqual = false
  for (let rank = 1; rank < order.length; rank += 1) {
    const index = order[rank] ?? 0
    let to = rank
    for (; to > 0; to -= 1) {
      const before = order[to - 1] ?? 0
      const by = compare(before, index)
      hasEqual ||= by === 0
      if (by <= 0) break
      order[to] = before
    }
    order[to] = index
  }
  return hasEqual
}

/** What Buffer has for it takes ten times as long. */
function firstBits(ids: Buffer, at: number): number {
  const high = ((ids[at] ?? 0) << 16) | ((ids[at + 1] ?? 0) << 8) | (ids[at + 2] ?? 0)
  const low = ((ids[at + 3] ?? 0) << 16) | ((ids[at + 4] ?? 0) << 8) | (ids[at + 5] ?? 0)
  return high * 0x1_00_00_00 + low
}
