import { yesOrNo } from '../reading/yes-or-no.ts'
import { markedOnly } from './marked-only.ts'
import { presenceBesideUnused } from './presence-beside.ts'
import type { Source } from './source.ts'

const ids = [
  ...['user id', "id de l'utilisateur", 'id utilisateur', 'identifiant utilisateur', "identifiant de l'utilisateur"],
  ...['benutzer-id', 'nutzer-id', 'id de usuario', 'id del usuario', 'id do usuário', 'id utente', 'gebruikers-id'],
]
const hosts = [
  ...['event host', "organisateur de l'événement", "hôte de l'événement", 'event-gastgeber', 'veranstalter'],
  ...['anfitrión del evento', 'organizador del evento', 'anfitrião do evento', "organizzatore dell'evento"],
]
const rsvpedOn = [
  ...['rsvped on', "rsvp'ed on", "rsvp'd on", 'rsvp’ed on', 'rsvp’d on', 'rsvp effectué le', 'rsvp le', 'rsvp am'],
  ...['rsvp el', 'rsvp em'],
]
const profiles = [
  'url of member profile',
  'url du profil de membre',
  'url des mitgliederprofils',
  'url del perfil de miembro',
]

const ownMarks = markedOnly(['attended'], cell => yesOrNo(cell) !== null)

/**
 * Meetup: event -> Manage -> Attendees -> Download. Tab-separated text called .xls; no addresses; RSVPs, and who came only
 * where the organiser marked it.
 */
export const meetupRsvps: Source = {
  tool: 'meetup',
  report: 'event-rsvps',
  title: 'Meetup RSVP list',
  holds: 'people',
  signature: [ids, ['rsvp'], [...hosts, ...rsvpedOn, ...profiles]],
  not: ['join time', 'checked_in_at', 'joined at'],
  columns: {
    toolId: ids,
    name: ['name', 'nom', 'nombre', 'nome', 'naam', '名前'],
    status: ['rsvp'],
    attended: ['attendance'],
    guests: ['guests', 'invités', 'gäste', 'invitados', 'convidados', 'ospiti', 'gasten'],
    registeredAt: rsvpedOn,
  },
  statusWords: new Map([
    ['yes', 'registered'],
    ['oui', 'registered'],
    ['ja', 'registered'],
    ['sí', 'registered'],
    ['sim', 'registered'],
    ['no', 'declined'],
    ['non', 'declined'],
    ['nein', 'declined'],
    ['não', 'declined'],
    ['nee', 'declined'],
    ['waitlist', 'waitlisted'],
    ['waiting list', 'waitlisted'],
    ['waitlisted', 'waitlisted'],
    ["liste d'attente", 'waitlisted'],
    ['warteliste', 'waitlisted'],
  ]),
  fieldsByCells: (fields, header, rows) => presenceBesideUnused(ownMarks(fields, header, rows) ?? fields, header, rows),
  marksMayBeMissing: true,
  rowsAre: null,
  toolIdNames: 'person',
  readToolId: cell => cell.replace(/^\s*[a-z]+\s+/i, '').trim(),
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
