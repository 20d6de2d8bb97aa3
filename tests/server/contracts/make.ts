import type { ActivityRow, ActivityWritten, ProgrammeRow } from '@upshot/shared/activities/api'
import { activities } from '@upshot/shared/activities/api'
import { type EventRow, events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { SavedMapping } from '@upshot/shared/imports/saved-mapping'
import { people } from '@upshot/shared/people/api'
import { openBrowser } from '../../support/browser.ts'
import { upload } from '../imports/importing.ts'
import type { World } from './world.ts'

/** What examples begin with, made over the API by whoever has the least role for it. */

export async function makeEvent({ test, home, next }: World): Promise<EventRow> {
  return test.ask(home.advocate.person, events.create, {
    body: { title: `Meetup ${next()}`, day: '2026-05-20', teamId: home.teamId },
  })
}

export async function logTalk({ test, home, next }: World): Promise<ActivityWritten> {
  return test.ask(home.advocate.person, activities.create, {
    body: {
      kind: 'talk',
      title: `Talk ${next()}`,
      date: '2026-05-20',
      teamId: home.teamId,
      topics: ['graphql'],
      url: `https://kestrel.example/talks/${next()}`,
    },
  })
}

export async function makeTalk(world: World): Promise<ActivityRow> {
  return (await logTalk(world)).activity
}

export async function makeReading(world: World): Promise<{ id: string; readingId: string }> {
  const { id } = await makeTalk(world)
  const reading = await world.test.ask(world.home.advocate.person, activities.addReading, {
    params: { id },
    body: { measure: 'attended_in_person', value: 40, grade: 'counted' },
  })
  return { id, readingId: reading.id }
}

export async function makeProgramme({ test, home, next }: World): Promise<ProgrammeRow> {
  return test.ask(home.manager.person, activities.createProgramme, {
    body: { title: `Programme ${next()}`, teamId: home.teamId },
  })
}

export async function makeInvitation(
  world: World,
  email = `guest-${world.next()}@kestrel.example`,
): Promise<{ id: string; token: string; email: string }> {
  const { test, home } = world
  const { invitation, link } = await openBrowser(test, { cookies: home.manager.cookies }).ask(people.invite, {
    body: { email, role: 'advocate', teamId: home.teamId },
  })
  return { id: invitation.id, token: link.split('/').at(-1) ?? '', email }
}

/** A guest list of Luma with one row that cannot be imported, so small that reading it costs next to nothing. */
export function guestList(number: number): string {
  const row = (name: string, email: string) =>
    `gst-${number}${name},${name},,,${email},,2026-05-01T16:30:00.372Z,approved,,,https://lu.ma/check-in/evt-1?pk=g-${number}${name}`
  return [
    'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url',
    row('Ida', `ida.${number}@osprey.example`),
    row('Jon', `jon.${number}@heron.example`),
    row('Kim', 'no address at all'),
  ].join('\n')
}

export async function stageFile(world: World): Promise<ImportDetail> {
  const number = world.next()
  return upload(world.test, world.home.advocate.person, `guests-${number}.csv`, guestList(number))
}

export async function reviewedFile(world: World): Promise<ImportDetail> {
  const { id } = await stageFile(world)
  return world.test.ask(world.home.advocate.person, imports.change, {
    params: { id },
    body: { newEvent: { title: `Evening ${world.next()}`, day: '2026-05-20' } },
  })
}

export async function importedFile(world: World): Promise<ImportDetail> {
  const { id, fingerprint } = await reviewedFile(world)
  return world.test.ask(world.home.advocate.person, imports.commit, {
    params: { id },
    body: { fingerprint: fingerprint ?? '', acceptRejectedRows: true },
  })
}

/** A guest list of another shape, confirmed: what was answered for it is saved by itself. */
export async function importedOtherShape(world: World): Promise<void> {
  const number = world.next()
  const { person } = world.home.advocate
  const bytes = guestList(number).replace('last_name', 'table')
  const { id } = await upload(world.test, person, `others-${number}.csv`, bytes)
  const { fingerprint } = await world.test.ask(person, imports.change, {
    params: { id },
    body: { newEvent: { title: `Evening ${number}`, day: '2026-05-20' } },
  })
  await world.test.ask(person, imports.commit, {
    params: { id },
    body: { fingerprint: fingerprint ?? '', acceptRejectedRows: true },
  })
}

/** What confirming a guest list leaves for the next of its shape. */
export async function savedMapping(world: World): Promise<SavedMapping> {
  await importedFile(world)
  const { items } = await world.test.ask(world.home.advocate.person, imports.savedMappings, { query: {} })
  const [found] = items
  if (found === undefined) throw new Error('nothing was saved')
  return found
}
