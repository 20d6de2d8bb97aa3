/** Where people were: together in a place, on a screen, or both at once. */
export const eventFormats = ['in-person', 'online', 'hybrid'] as const
export type EventFormat = (typeof eventFormats)[number]
