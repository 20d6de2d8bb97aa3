/** What one point of the analysed series is: the periods of the metric, or whole weeks made of its days. */
export const studySteps = ['day', 'week'] as const
export type StudyStep = (typeof studySteps)[number]

/** Which way the metric was meant to move. `either`: nobody said. Read from the metric's version unless given. */
export const studyDirections = ['up', 'down', 'either'] as const
export type StudyDirection = (typeof studyDirections)[number]

/** What the effect is thought to look like: a bump around the activity, or a change that lasts from its date on. */
export const studyExpectations = ['bump', 'lasting'] as const
export type StudyExpectation = (typeof studyExpectations)[number]

/**
 * `event-lift`: one date, or activities so close that they are one campaign, against a counterfactual (MGC).
 * `event-study`: several separate dates, against the same pattern of dates moved to where nothing of the kind happened.
 * `lasting-change`: a change from a date on that stays, against trend and season going on as before (interrupted series).
 */
export const studyMethods = ['event-lift', 'event-study', 'lasting-change'] as const
export type StudyMethod = (typeof studyMethods)[number]

/**
 * `effect`: the 95 % interval excludes zero (event study: two-sided p below 0.05); it may have either sign.
 * `not-detectable`: it does not; an effect smaller than `smallest` would usually go unnoticed. `refused`: no estimate.
 */
export const studyOutcomes = ['effect', 'not-detectable', 'refused'] as const
export type StudyOutcome = (typeof studyOutcomes)[number]

/** More would make a page nobody reads; three is what the method takes. */
export const MOST_ACTIVITIES = 50
export const MOST_CONTROLS = 3
export const MOST_WINDOW_POINTS = 92
