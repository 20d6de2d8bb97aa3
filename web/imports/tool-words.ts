/** Tools by the word that imports carry. A tool that is not here is shown by its word. */
const names = {
  luma: 'Luma',
  eventbrite: 'Eventbrite',
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
  meetup: 'Meetup',
  upshot: 'Metric values',
  generic: 'Any table',
} as const

export type KnownTool = keyof typeof names

export const knownTools: readonly KnownTool[] = ['luma', 'eventbrite', 'zoom', 'teams', 'meetup', 'upshot', 'generic']

export function toolName(tool: KnownTool): string {
  return names[tool]
}

/** "Luma guest list": messages have it in the middle of a sentence, here it begins one. */
export function titleCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
