/** What a question of a survey measures: recommendation (0 to 10), satisfaction (mostly 1 to 5), effort (1 to 5 or 1 to 7). */
export const surveyKinds = ['nps', 'csat', 'ces'] as const
export type SurveyKind = (typeof surveyKinds)[number]
