import { cameAs, dayAs, emailAs, firstAs, lastAs, minutesAs, nameAs, slashed, sparse, stateAs } from './columns.ts'
import type { Column, Crowd } from './crowd.ts'
import { absentFirst, byName, byState, crowdOf, registeredOn, withRepeats } from './person.ts'

const dotted = (label: string): Column => [label, person => registeredOn(person).split('-').toReversed().join('.')]
const slashedDay = (label: string): Column => [label, person => slashed(person, true)]
const few = { cancelled: 0.08, waitlisted: 0.05 }
const firma = sparse('Firma', 0.9, ['Kestrel', 'Umbra GmbH', 'Tidepool AG'])

/** Lists with columns in other languages, in which most of what counts stands far below. */
export const crowdsOfLanguages: readonly Crowd[] = [
  {
    what: 'German, by who came',
    people: absentFirst(crowdOf({ count: 340, seed: 101, states: few })),
    columns: [
      ...[firstAs('Vorname'), lastAs('Nachname'), emailAs('E-Mail'), firma, dotted('Anmeldedatum')],
      stateAs('Status', { registered: 'Angemeldet', cancelled: 'Storniert', waitlisted: 'Warteliste' }),
      cameAs('Teilgenommen', 'ja', '', ''),
      ...[sparse('Bemerkung', 0.05, ['kommt später']), sparse('Fotos erlaubt', 0.9, ['ja', 'nein'])],
    ],
    tells: ['states', 'presence'],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
  },
  {
    what: 'German, with who called off ticked below row 300',
    people: byState(crowdOf({ count: 420, seed: 102, states: { cancelled: 0.2 } })),
    columns: [
      ...[nameAs('Name'), emailAs('E-Mail-Adresse'), firma],
      stateAs('Status', { registered: 'Bestätigt', cancelled: 'Bestätigt' }),
      ['Storniert', ({ state }) => (state === 'cancelled' ? 'ja' : '')],
      cameAs('Anwesend', 'x'),
    ],
    tells: ['states', 'presence'],
    dialect: { delimiter: ';' },
  },
  {
    what: 'German, whoever did not turn up ticked below row 150',
    people: crowdOf({ count: 300, seed: 103, came: 0.7 }).toSorted((a, b) => Number(b.came) - Number(a.came)),
    columns: [nameAs('Name'), emailAs('E-Mail'), ['Nicht erschienen', ({ came }) => (came ? '' : 'x')], firma],
    tells: ['states', 'presence'],
  },
  {
    what: 'German, with sums and averages below',
    people: byName(crowdOf({ count: 220, seed: 104 })),
    columns: [
      nameAs('Name'),
      emailAs('E-Mail'),
      stateAs('Status', { registered: 'Angemeldet' }),
      minutesAs('Dauer (Minuten)'),
    ],
    tells: ['states', 'presence', 'minutes'],
    below: [
      ['Summe', '', '', '6214'],
      ['Durchschnitt', '', '', '46,2'],
    ],
    dialect: { delimiter: ';' },
  },
  {
    what: 'French, by state',
    people: byState(crowdOf({ count: 460, seed: 105, states: few })),
    columns: [
      ...[firstAs('Prénom'), lastAs('Nom'), emailAs('Adresse e-mail'), slashedDay("Date d'inscription")],
      stateAs('Statut', { registered: 'Inscrit', cancelled: 'Annulé', waitlisted: "Liste d'attente" }),
      cameAs('Présent', 'Oui', 'Non', 'Non'),
      ...[sparse('Société', 0.8, ['Kestrel', 'Umbra']), sparse('Remarques', 0.04, ['arrive tard'])],
    ],
    tells: ['states', 'presence'],
    dialect: { delimiter: ';' },
  },
  {
    what: 'French, with speakers ticked below row 100',
    people: crowdOf({ count: 300, seed: 106, staff: 0.06, staffFrom: 110 }),
    columns: [
      ...[nameAs('Nom complet'), emailAs('Courriel')],
      stateAs('Statut', { registered: 'Confirmé' }),
      cameAs('Présent', 'oui', 'non'),
      ['Rôle', ({ isStaff }) => (isStaff ? 'Intervenant' : 'Participant')],
    ],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'Spanish, twice on the list',
    people: withRepeats(crowdOf({ count: 380, seed: 107, states: few }), 0.05),
    columns: [
      ...[firstAs('Nombre'), lastAs('Apellidos'), emailAs('Correo electrónico'), slashedDay('Fecha de inscripción')],
      stateAs('Estado', { registered: 'Inscrito', cancelled: 'Cancelado', waitlisted: 'Lista de espera' }),
      cameAs('Asistió', 'Sí', 'No', 'No'),
      sparse('Empresa', 0.5, ['Kestrel', 'Umbra']),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'Spanish, with arrivals that begin below row 120',
    people: absentFirst(crowdOf({ count: 260, seed: 108 })),
    columns: [
      ...[nameAs('Nombre completo'), emailAs('Correo'), stateAs('Estado', { registered: 'Confirmado' })],
      ['Hora de llegada', ({ came, at }) => (came ? `2026-05-21 18:${String(at % 60).padStart(2, '0')}` : '')],
      sparse('Notas', 0.05, ['sin gluten']),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'Portuguese, whoever has no address far below',
    people: crowdOf({ count: 520, seed: 109, nameless: 0.2, namelessFrom: 400, states: few }),
    columns: [
      ...[nameAs('Nome'), emailAs('E-mail'), slashedDay('Data de inscrição')],
      stateAs('Situação', { registered: 'Inscrito', cancelled: 'Cancelado', waitlisted: 'Lista de espera' }),
      cameAs('Compareceu', 'Sim', 'Não', 'Não'),
      sparse('Empresa', 0.5, ['Kestrel', 'Umbra']),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'Japanese, with cancellations that begin in row 450',
    people: crowdOf({ count: 600, seed: 110, states: { cancelled: 0.2 }, statesFrom: 450 }),
    columns: [
      ...[
        nameAs('氏名'),
        emailAs('メールアドレス'),
        sparse('会社名', 0.7, ['ケストレル', 'アンブラ']),
        dayAs('申込日'),
      ],
      stateAs('ステータス', { registered: '参加', cancelled: 'キャンセル' }),
      sparse('備考', 0.05, ['遅れます']),
    ],
    tells: ['states'],
  },
  {
    what: 'Japanese, by who was there',
    people: absentFirst(crowdOf({ count: 240, seed: 111, came: 0.5 })),
    columns: [
      ...[nameAs('名前'), emailAs('メールアドレス'), stateAs('申込状況', { registered: '申込済み' })],
      cameAs('出席', '○', ''),
    ],
    tells: ['states', 'presence'],
  },
]
