import type { Source } from './source.ts'

const titles = [
  'proposal title',
  'session title',
  'titel der einreichung',
  'titel des vortrags',
  'vorschlagstitel',
  'titre de la proposition',
  'título de la propuesta',
  'título da proposta',
  'titolo della proposta',
  'titel van voorstel',
]
const states = [
  'proposal state',
  'session state',
  'status der einreichung',
  'status des vortrags',
  'vorschlagsstatus',
  'état de la proposition',
  'statut de la proposition',
  'estado de la propuesta',
  'estado da proposta',
  'stato della proposta',
  'status van voorstel',
]
const speakerNames = [
  'speaker names',
  'namen der vortragenden',
  'vortragende',
  'namen der referierenden',
  'noms des intervenants',
  'nombres de ponentes',
  'nomes dos palestrantes',
  'nomi dei relatori',
  'namen van sprekers',
]

/**
 * pretalx: Organise -> Schedule -> Import/Export -> Sessions as CSV. Which columns there are is what the organiser ticked, in
 * their language; several speakers stand in one cell.
 */
export const pretalx: Source = {
  tool: 'pretalx',
  report: 'sessions',
  title: 'pretalx session list',
  holds: 'sessions',
  signature: [['id'], titles],
  columns: {
    sessionId: ['id'],
    sessionTitle: titles,
    sessionState: states,
    sessionType: [
      'session type',
      'vortragsart',
      'vortragstyp',
      'art',
      'type de session',
      'tipo de sesión',
      'tipo de sessão',
      'sessietype',
    ],
    track: ['track', 'themenbereich', 'parcours', 'tema', 'thema'],
    language: ['language', 'sprache', 'langue', 'idioma', 'lingua', 'taal'],
    minutes: ['duration', 'dauer', 'durée', 'duración', 'duração', 'durata', 'duur'],
    room: ['room', 'raum', 'salle', 'sala', 'zaal'],
    startsAt: ['start', 'beginn', 'anfang', 'début', 'inicio', 'início', 'inizio', 'begin'],
    endsAt: ['end', 'ende', 'fin', 'fim', 'fine', 'einde'],
    speakerId: [
      'speaker ids',
      'ids der vortragenden',
      'vortragenden-ids',
      'identifiants des intervenants',
      'ids van sprekers',
    ],
    speakers: speakerNames,
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
