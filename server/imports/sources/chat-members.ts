import { normaliseLabel } from '../reading/label.ts'
import { areApartByWeeks } from './apart-by-weeks.ts'
import { botsLeftOut } from './member-states.ts'
import type { Source } from './source.ts'

const members = {
  holds: 'members',
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
} as const

const yes = new Set(['yes', 'true', '1', 'y', 'bot'])

/** Slack: Workspace settings → Manage members → Export. Bots and accounts that were closed are no members. */
export const slackMembers: Source = {
  ...members,
  tool: 'slack',
  report: 'members',
  title: 'Slack member list',
  signature: [['username'], ['userid'], ['billing-active'], ['fullname', 'displayname']],
  columns: {
    toolId: ['userid'],
    email: ['email'],
    name: ['fullname', 'displayname', 'username'],
    role: ['status'],
  },
  leftOut: [{ labels: ['status'], words: new Set(['bot', 'deactivated', 'inactive', 'app']) }],
}

/** Slack: Analytics → Members → Export. Whoever never claimed the account still is a member, as in Slack's own list. */
export const slackMemberAnalytics: Source = {
  ...members,
  tool: 'slack',
  report: 'member-analytics',
  title: 'Slack member analytics',
  signature: [
    ['user id', 'username'],
    ['account type'],
    ['deactivated date (utc)'],
    ['days active', 'messages posted'],
  ],
  columns: {
    toolId: ['user id', 'username'],
    email: ['email'],
    name: ['name', 'username'],
    role: ['account type'],
    memberSince: ['account created (utc)', 'claimed date (utc)'],
    lastVisitedAt: ['last active (utc)'],
  },
  leftOut: [{ labels: ['account type'], words: new Set(['bot', 'app', 'workflow']) }],
}

/** A Discord server, as bots that list its members write it. */
export const discordMembers: Source = {
  ...members,
  tool: 'discord',
  report: 'members',
  title: 'Discord member list',
  signature: [
    ['user id', 'userid', 'user_id', 'discord id', 'id'],
    ['joined at', 'joined_at', 'joined server at', 'joined server'],
    ['roles', 'bot', 'is bot', 'is_bot', 'discriminator', 'nickname'],
  ],
  not: ['event', 'event title', 'attended', 'status', 'left at', 'duration'],
  columns: {
    toolId: ['user id', 'userid', 'user_id', 'discord id', 'id'],
    name: ['display name', 'displayname', 'display_name', 'username', 'user name', 'name'],
    memberSince: ['joined at', 'joined_at', 'joined server at', 'joined server'],
    role: ['top role', 'highest role'],
  },
  leftOut: [botsLeftOut],
}

const serverIds = ['id', 'user id', 'userid', 'user_id', 'discord id']
const serverJoins = ['join date', 'joined', 'joined on', 'date joined', 'server join date', 'joined at', 'joined_at']

/** The same by other bots, told by the column that says who is one, and by what an account of a chat has. */
export const discordMemberTable: Source = {
  ...discordMembers,
  signature: [
    serverIds,
    serverJoins,
    ['is bot', 'is_bot', 'bot', 'bot?'],
    ['account created', 'account created at', 'created at', 'created_at', 'discriminator', 'nickname', 'roles'],
  ],
  columns: { ...discordMembers.columns, toolId: serverIds, memberSince: serverJoins },
}

/** Discourse: Admin → Users → Export. Staged users never signed up. */
export const discourseUsers: Source = {
  ...members,
  tool: 'discourse',
  report: 'users',
  title: 'Discourse user list',
  signature: [['username'], ['trust_level'], ['created_at']],
  columns: {
    toolId: ['id', 'user_id'],
    email: ['email'],
    name: ['name', 'username'],
    memberSince: ['created_at'],
    lastVisitedAt: ['last_seen_at'],
  },
  leftOut: [{ labels: ['staged'], words: yes }],
}

/** The same of a forum by how much each of its users did, as reports of its database write it. */
export const discourseUserFigures: Source = {
  ...discourseUsers,
  report: 'user-figures',
  title: 'Discourse list of users with what they did',
  signature: [['username'], ['created_at'], ['last_seen_at'], ['days_visited', 'posts_read_count', 'topics_entered']],
  not: ['trust_level'],
}

/** GitHub: organisation → People → Export. */
export const githubMembers: Source = {
  ...members,
  tool: 'github',
  report: 'organisation-members',
  title: 'GitHub organisation member list',
  signature: [['login'], ['tfa_enabled', '2fa_enabled', 'two_factor_enabled'], ['is_public', 'permissions', 'role']],
  columns: {
    toolId: ['login'],
    name: ['name'],
    role: ['permissions', 'role'],
    lastVisitedAt: ['last_active'],
  },
}

const firstActivity = [
  ...['first activity', 'first activity date', 'first_activity_occurred_at', 'first activity at'],
  'first activity occurred at',
]
/** What lists of who was in a meeting say as well. */
const firstSeen = ['first seen', 'first seen at', 'first seen on']
const lastActivity = [
  ...['last activity', 'last activity date', 'last_activity_occurred_at', 'last activity at'],
  ...['last activity occurred at', 'last seen', 'last seen at', 'last seen on'],
]

/** Platforms that follow people over several places (Common Room, Orbit): since their first activity. */
export const trackedMembers: Source = {
  ...members,
  tool: 'community',
  report: 'tracked-members',
  title: 'list of community members by activity',
  signature: [
    [...firstActivity, ...firstSeen],
    lastActivity,
    ['full name', 'name', 'primary email', 'email', 'slug', 'member'],
  ],
  not: [
    ...['event', 'event title', 'attended', 'attendance', 'sessions attended', 'sessions joined', 'check-ins'],
    ...['url', 'repository'],
  ],
  columns: {
    toolId: ['id', 'member id', 'slug', 'github username'],
    email: ['primary email', 'email', 'email address'],
    name: ['full name', 'name', 'member'],
    memberSince: [...firstActivity, ...firstSeen],
    lastVisitedAt: lastActivity,
  },
  fieldsByCells: (fields, header, rows) => {
    const column = fields.indexOf('memberSince')
    const isKnown = !firstSeen.includes(normaliseLabel(header[column] ?? ''))
    return isKnown || areApartByWeeks(column, rows) ? [...fields] : null
  },
}
