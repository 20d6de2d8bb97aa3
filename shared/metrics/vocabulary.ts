export const directions = ['up', 'down', 'watch'] as const
export type Direction = (typeof directions)[number]

export const cadences = ['daily', 'weekly', 'monthly', 'quarterly'] as const
export type Cadence = (typeof cadences)[number]

/** How the values of several periods become one figure. */
export const aggregations = ['sum', 'mean', 'last', 'ratio', 'median'] as const
export type Aggregation = (typeof aggregations)[number]

/** A flow happens during a period (sign-ups); a stock stands at its end (active accounts). */
export const natures = ['flow', 'stock'] as const
export type Nature = (typeof natures)[number]

/**
 * `draft` may be edited. `proposed` waits for its stakeholders and is immutable from then on; a declined version stays
 * proposed, with the decline to be read, until its owner withdraws it (`retired`) or proposes a newer one (`superseded`).
 * `agreed` is the one that counts. There is no status for declined: the approval says so.
 */
export const versionStatuses = ['draft', 'proposed', 'agreed', 'superseded', 'retired'] as const
export type VersionStatus = (typeof versionStatuses)[number]

export const decisions = ['agreed', 'declined'] as const
export type Decision = (typeof decisions)[number]
