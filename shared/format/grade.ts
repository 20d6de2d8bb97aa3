/** How a number is known: counted by a tool, reported by an organiser or owner, estimated by somebody who was there. */
export const grades = ['counted', 'reported', 'estimated'] as const
export type Grade = (typeof grades)[number]

/** The weaker of two grades: a figure made of several numbers is known no better than its weakest part. */
export function weakerGrade(a: Grade, b: Grade): Grade {
  return grades.indexOf(a) > grades.indexOf(b) ? a : b
}
