import {
  columnCount,
  countField,
  dayField,
  idField,
  idLength,
  instantField,
  no,
  nothing,
  textField,
  yes,
} from './copy-writer.ts'
import type { DomainPlace } from './domain-places.ts'
import type { PackScope } from './pack-attendance.ts'

/** What follows from the domain of an address. */
export interface PlaceFields {
  /** Null: nobody can tell. */
  isStaff: boolean | null
  /** The columns that follow from a domain. */
  incoming: Buffer
  contact: Buffer
}

export function placeFields({ isStaff, organisation }: DomainPlace, domain: string): PlaceFields {
  const staff = isStaff ? yes : no
  const organisationId = organisation === null ? nothing : idField(organisation.id)
  return {
    isStaff,
    incoming: Buffer.concat([textField(domain), textField(organisation?.domain ?? null), staff]),
    contact: Buffer.concat([textField(domain), organisationId, staff]),
  }
}

export const incomingStart = Buffer.concat([columnCount(13), idLength])
export const concernedStart = Buffer.concat([columnCount(2), idLength])
const unknown = Buffer.concat([nothing, nothing, nothing])
export const nowhere: PlaceFields = { isStaff: null, incoming: unknown, contact: unknown }

export type Common = 'contactStart' | 'contactEnd' | 'dayStart' | 'dayEnd' | 'start' | 'source' | 'end'

/** What all rows of a table have in common, before and after what differs. */
export function commonFields({ workspaceId, eventId, source, straight }: PackScope): Record<Common, Buffer> {
  if (straight === null) {
    const none = { contactStart: nothing, contactEnd: nothing, dayStart: nothing, dayEnd: nothing }
    return { ...none, start: nothing, source: nothing, end: nothing }
  }
  const [workspace, imported] = [idField(workspaceId), idField(straight.importId)]
  return {
    contactStart: Buffer.concat([columnCount(8), workspace, idLength]),
    contactEnd: instantField(straight.at),
    dayStart: Buffer.concat([columnCount(5), workspace, idLength]),
    // No earlier day, and one event.
    dayEnd: Buffer.concat([dayField(straight.day), nothing, countField(1)]),
    start: Buffer.concat([columnCount(13), workspace, idField(eventId), idLength]),
    source: textField(source),
    end: Buffer.concat([imported, imported]),
  }
}
