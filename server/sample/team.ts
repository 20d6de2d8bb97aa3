import type { Role } from '@upshot/shared/people/role'

/** Everybody and everything here is invented; the domains are reserved for examples. */
export const sampleDomain = 'kestrel.example'

export interface SamplePerson {
  key: string
  name: string
  role: Role
  team: 'platform' | 'community' | null
}

export const samplePeople = [
  { key: 'ines', name: 'Ines Pellegrane', role: 'manager', team: 'platform' },
  { key: 'kofi', name: 'Kofi Delacroft', role: 'advocate', team: 'platform' },
  { key: 'yuki', name: 'Yuki Lorimund', role: 'advocate', team: 'platform' },
  { key: 'priya', name: 'Priya Kvistgren', role: 'advocate', team: 'community' },
  { key: 'oskar', name: 'Oskar Imberwood', role: 'viewer', team: null },
  { key: 'hanna', name: 'Hanna Ferreirinho', role: 'viewer', team: null },
] as const satisfies readonly SamplePerson[]

export type PersonKey = (typeof samplePeople)[number]['key']

export const sampleTeams = { platform: 'Platform advocacy', community: 'Community' } as const

export const sampleProgrammes = {
  firstCall: {
    title: 'First call in a day',
    aim: 'New developers make their first successful call on the day they sign up.',
    activity: 'Workshops and getting-started documentation',
    output: 'Developers who followed a tutorial to its end',
    outcome: 'More of those who sign up get to a working call',
  },
  guilds: {
    title: 'Internal guilds',
    aim: 'Teams inside the company learn from each other on the platform.',
    activity: 'Guild meetings and learning formats',
    output: 'People of other teams who took part',
    outcome: 'New engineers are productive sooner',
  },
} as const
export type ProgrammeKey = keyof typeof sampleProgrammes
