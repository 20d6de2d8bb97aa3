/** Requests that are not answered yet, with how many computations of other threads each waits for. */
const underWay = new Map<AbortSignal, number>()

/** How many requests wait for this thread to answer, in memory that its threads share. */
export const requestCount: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4))

/** A request has come, known by its signal. */
export function requestCame(signal: AbortSignal): void {
  underWay.set(signal, 0)
  tell()
}

export function requestAnswered(signal: AbortSignal): void {
  underWay.delete(signal)
  tell()
}

/** While another thread does the work, the request (null: none asks for it) is none that this one answers. */
export async function waitingElsewhere<Result>(signal: AbortSignal | null, work: Promise<Result>): Promise<Result> {
  if (signal === null) return work
  waits(signal, 1)
  try {
    return await work
  } finally {
    waits(signal, -1)
  }
}

function waits(signal: AbortSignal, more: number): void {
  const before = underWay.get(signal)
  // Answered meanwhile, or never known.
  if (before === undefined) return
  underWay.set(signal, before + more)
  tell()
}

function tell(): void {
  let count = 0
  for (const waitsFor of underWay.values()) if (waitsFor === 0) count += 1
  Atomics.store(requestCount, 0, count)
  if (count === 0) Atomics.notify(requestCount, 0)
}
