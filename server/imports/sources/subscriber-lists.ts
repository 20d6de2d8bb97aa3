import type { Source } from './source.ts'

const subscribers = {
  holds: 'members',
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
} as const

/** Who asked for no more, never confirmed, or cannot be reached. */
const gone: ReadonlySet<string> = new Set([
  ...['unsubscribed', 'unactivated', 'inactive', 'removed', 'complained', 'bounced', 'undeliverable', 'blocked'],
  ...['pending', 'validating', 'cancelled', 'canceled', 'invalid', 'deleted'],
])

/** Buttondown: Subscribers → Export. */
export const buttondownSubscribers: Source = {
  ...subscribers,
  tool: 'buttondown',
  report: 'subscribers',
  title: 'Buttondown subscriber list',
  signature: [['email'], ['creation_date'], ['subscriber_type', 'type'], ['tags', 'metadata']],
  columns: { email: ['email'], memberSince: ['creation_date'] },
  leftOut: [{ labels: ['subscriber_type', 'type'], words: gone }],
}

/** beehiiv: Subscribers → Export. */
export const beehiivSubscribers: Source = {
  ...subscribers,
  tool: 'beehiiv',
  report: 'subscribers',
  title: 'beehiiv subscriber list',
  signature: [
    ['email'],
    ['status'],
    ['subscribed at', 'subscribed_at', 'created_at', 'created at'],
    ['subscription tier', 'subscription_tier', 'subscription premium tier names'],
  ],
  columns: {
    toolId: ['subscriber id', 'subscriber_id'],
    email: ['email'],
    memberSince: ['subscribed at', 'subscribed_at', 'created_at', 'created at'],
  },
  leftOut: [{ labels: ['status'], words: gone }],
}
