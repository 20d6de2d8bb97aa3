export const attendanceStates = ['registered', 'attended', 'no_show', 'cancelled', 'waitlisted'] as const
export type AttendanceState = (typeof attendanceStates)[number]
