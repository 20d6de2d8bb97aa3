/**
 * Attended as a share of registered, 0 to 1. Null when either is unknown, when nobody registered (0 of 0 is no rate), and
 * when more came than registered: walk-ins make it a different question.
 */
export function attendanceRate(totals: {
  readonly registered: number | null
  readonly attended: number | null
}): number | null {
  const { registered, attended } = totals
  if (registered === null || attended === null || registered === 0 || attended > registered) return null
  return attended / registered
}
