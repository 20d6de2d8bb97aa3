/** Whom an event is for. */
export const eventAudiences = ['internal', 'external'] as const
