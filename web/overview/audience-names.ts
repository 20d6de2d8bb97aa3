import type { Audience } from '@upshot/shared/activities/vocabulary'

export const audienceNames: Readonly<Record<Audience, string>> = { internal: 'Internal', external: 'External' }
