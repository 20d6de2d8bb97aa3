import { noFacts, type Source } from './source.ts'

const ids = [
  'member id',
  'user id',
  "id de l'utilisateur",
  'identifiant du membre',
  'mitglieds-id',
  'mitglied-id',
  'id de miembro',
  'id do membro',
]
const joined = [
  'joined group on',
  'rejoindre le groupe le',
  'a rejoint le groupe le',
  'gruppe beigetreten am',
  'der gruppe beigetreten am',
  'se unió al grupo el',
  'entrou no grupo em',
]

/** Meetup: Group -> Members -> Download list. A snapshot of the group, without addresses; it names no event. */
export const meetupMembers: Source = {
  tool: 'meetup',
  report: 'members',
  title: 'Meetup member list',
  holds: 'members',
  signature: [ids, [...joined, 'all time rsvps', 'last visited group on', 'url of member profile']],
  not: ['rsvp', 'event host', 'rsvped on'],
  columns: {
    toolId: ids,
    name: ['name', 'nom', 'nombre', 'nome'],
    role: ['role', 'rôle', 'rolle', 'rol', 'função'],
    memberSince: joined,
    lastVisitedAt: [
      'last visited group on',
      'dernière visite du groupe le',
      'letzter besuch der gruppe am',
      'última visita al grupo el',
      'última visita ao grupo em',
    ],
    lastAttendedAt: ['last attended', 'dernière participation', 'zuletzt teilgenommen', 'última asistencia'],
    attendances: [
      'events attended',
      'meetups attended',
      'événements auxquels le membre a participé',
      'besuchte events',
      'eventos asistidos',
    ],
    profileUrl: [
      'url of member profile',
      'url du profil de membre',
      'url des mitgliederprofils',
      'url del perfil de miembro',
    ],
  },
  rowsAre: null,
  toolIdNames: 'person',
  readToolId: cell => cell.replace(/^\s*[a-z]+\s+/i, '').trim(),
  rowPer: 'person',
  minutesFrom: 'nothing',
  factsOf: (_, fileName) => {
    const group = /^(.{2,100}?)_[0-9a-f-]{8,}_group_members/i.exec(fileName)?.[1]
    return group === undefined ? noFacts : { ...noFacts, title: group }
  },
  asks: [],
}
