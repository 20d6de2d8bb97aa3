const dayMs = 86_400_000

/** A session ends when it was not used for a week, and after thirty days in any case. */
export const idleMs: number = 7 * dayMs
export const absoluteMs: number = 30 * dayMs

/** How old the known time of last use may get before a request writes it anew. */
export const sessionTouchMs: number = 15 * 60_000
export const tokenTouchMs: number = 10 * 60_000
