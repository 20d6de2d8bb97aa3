import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'

/** A chapter of the reference: what its endpoints are about. */
export interface ApiTag {
  readonly name: string
  readonly description: string
  /** The first parts of the addresses that belong to it. */
  readonly places: readonly string[]
}

export const apiTags: readonly ApiTag[] = [
  {
    name: 'People',
    description: 'The workspace and its settings, who is in it, teams, invitations, and the record of who did what.',
    places: ['workspace', 'people', 'teams', 'invitations', 'audit'],
  },
  {
    name: 'Sign-in',
    description:
      'Setting up, signing in and out, second factor, sessions and API tokens. Most of it needs a browser session.',
    places: ['auth', 'setup'],
  },
  {
    name: 'Events',
    description: 'Events with what is known of who came, organisations, and the different people reached in a period.',
    places: ['events', 'organisations'],
  },
  {
    name: 'Activities',
    description: 'What advocates did, with readings over time, kinds of activity and programmes.',
    places: ['activities', 'kinds', 'programmes'],
  },
  {
    name: 'Metrics',
    description: 'What the company agreed to care about: versions, agreement, targets and values.',
    places: ['metrics', 'metric-templates', 'approvals'],
  },
  {
    name: 'Imports',
    description:
      'Files of event, content and survey tools and of metric values: uploaded, reviewed, confirmed, undone.',
    places: ['imports', 'saved-mappings'],
  },
  {
    name: 'Impact',
    description: 'Studies of how far a metric moved, kept with their data; and how small a lift one could see.',
    places: ['studies', 'study-preview'],
  },
  { name: 'Overview', description: 'One period at a glance.', places: ['overview', 'activity-marks'] },
  { name: 'Sample team', description: 'A year of invented work, to try things with.', places: ['sample-team'] },
]

/** The chapter of an endpoint; an address that no chapter names is one of its own. */
export function tagOf({ path }: Pick<AnyEndpoint, 'path'>): string {
  const place = path.split(/[/.]/)[1] ?? ''
  return apiTags.find(tag => tag.places.includes(place))?.name ?? place
}
