/** The six families of kinds; a family has a colour and a glyph in every chart. */
export const families = ['speaking', 'writing', 'teaching', 'community', 'open-source', 'listening'] as const
export type Family = (typeof families)[number]

export const familyNames: Readonly<Record<Family, string>> = {
  speaking: 'Speaking',
  writing: 'Writing',
  teaching: 'Teaching',
  community: 'Community',
  'open-source': 'Open source',
  listening: 'Listening and culture',
}

export const audiences = ['internal', 'external'] as const
export type Audience = (typeof audiences)[number]

export const activityStatuses = ['draft', 'planned', 'done', 'cancelled'] as const
export type ActivityStatus = (typeof activityStatuses)[number]
