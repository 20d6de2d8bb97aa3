const underWay = new Set<AbortSignal>()

/** How many requests wait for this process to answer, in memory that its threads share. */
export const requestCount: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4))

/** A request has come, known by its signal. */
export function requestCame(signal: AbortSignal): void {
  underWay.add(signal)
  tell()
}

/** A request is answered, or waits for another thread from here on. False where it was not known. */
export function requestLeft(signal: AbortSignal): boolean {
  if (!underWay.delete(signal)) return false
  tell()
  return true
}

function tell(): void {
  Atomics.store(requestCount, 0, underWay.size)
  if (underWay.size === 0) Atomics.notify(requestCount, 0)
}
