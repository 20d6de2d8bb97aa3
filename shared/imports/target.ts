/** What the rows of a file are. A new kind of file is a word here, a reader in the server and what it can become below. */
export const holdings = ['people', 'values', 'content', 'answers', 'sessions', 'members'] as const
export type Holds = (typeof holdings)[number]

/** What a file becomes here. */
export const importTargets = ['attendance', 'values', 'readings', 'answers', 'sessions', 'contacts'] as const
export type ImportTarget = (typeof importTargets)[number]

/** What files of a kind become, the usual one first, where their source does not say it more exactly. */
export const targetsOf: Readonly<Record<Holds, readonly ImportTarget[]>> = {
  people: ['attendance'],
  values: ['values'],
  content: ['readings', 'values'],
  answers: ['answers'],
  sessions: ['sessions'],
  members: ['contacts', 'values'],
}
