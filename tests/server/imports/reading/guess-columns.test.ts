import { guessColumns } from '@upshot/server/imports/reading/guess-columns'
import { looseLabel } from '@upshot/server/imports/reading/label'
import type { Field } from '@upshot/shared/imports/field'
import { describe, expect, it } from 'vitest'

/** Labels with what each means; null: is not to be taken for anything. */
type Header = Readonly<Record<string, Field | null>>

interface Case {
  what: string
  header: Header
  rows: readonly (readonly string[])[]
}

const english: Case = {
  what: 'English',
  header: {
    'First Name': 'firstName',
    'Last Name': 'lastName',
    'Email Address (required)': 'email',
    'Company / Organization': 'company',
    Country: 'country',
    'Ticket number': 'toolId',
    'Registered at': 'registeredAt',
    'Registration status': 'status',
    'Checked in?': 'attended',
    'Minutes attended': 'minutes',
    'Newsletter opt-in': null,
  },
  rows: [
    ['Ada', 'Lind', 'ada@example.org', 'Kestrel', 'NL', 'T-1', '2026-09-01 10:00', 'Confirmed', 'Yes', '41', 'Yes'],
    ['Bo', 'Varga', 'bo@example.org', 'Merlin', 'HU', 'T-2', '2026-09-02 11:00', 'Cancelled', 'No', '', 'No'],
    ['Cy', 'Oduya', 'cy@example.org', '', 'KE', 'T-3', '2026-09-03 12:00', 'Confirmed', 'Yes', '60', 'Yes'],
  ],
}

const cases: readonly Case[] = [
  english,
  {
    what: 'German',
    header: {
      Vorname: 'firstName',
      Nachname: 'lastName',
      'E-Mail-Adresse': 'email',
      'Firma / Organisation': 'company',
      Land: 'country',
      Ticketnummer: 'toolId',
      'Angemeldet am': 'registeredAt',
      Anmeldestatus: 'status',
      Teilgenommen: 'attended',
      'Dauer (Minuten)': 'minutes',
      Beitrittszeit: 'joinedAt',
      'Verlassen um': 'leftAt',
      Telefon: null,
    },
    rows: [
      [
        'Jörg',
        'Weiß',
        'j@example.org',
        'Falke',
        'DE',
        'A1',
        '01.09.2026 10:00',
        'Bestätigt',
        'ja',
        '41',
        '17:00',
        '17:41',
        '030 1',
      ],
      [
        'Anke',
        'Kühn',
        'a@example.org',
        'Milan',
        'AT',
        'A2',
        '13.09.2026 10:05',
        'Storniert',
        'nein',
        '',
        '',
        '',
        '030 2',
      ],
    ],
  },
  {
    what: 'French',
    header: {
      Nom: 'lastName',
      Prénom: 'firstName',
      'Adresse e-mail': 'email',
      Entreprise: 'company',
      Pays: 'country',
      "Date d'inscription": 'registeredAt',
      "Statut de l'inscription": 'status',
      'A participé': 'attended',
      'Durée de présence': 'minutes',
      "Heure d'entrée": 'joinedAt',
      'Heure de sortie': 'leftAt',
    },
    rows: [
      [
        'Dubois',
        'Chloé',
        'c@example.org',
        'Faucon',
        'France',
        '13/09/2026 10:00',
        'Confirmé',
        'Oui',
        '41 min',
        '17:00',
        '17:41',
      ],
      ['Petit', 'Léo', 'l@example.org', 'Aigle', 'Belgique', '14/09/2026 10:00', 'Annulé', 'Non', '', '', ''],
    ],
  },
  {
    what: 'Spanish',
    header: {
      Nombre: 'firstName',
      Apellidos: 'lastName',
      'Correo electrónico': 'email',
      Empresa: 'company',
      País: 'country',
      'Número de pedido': 'toolId',
      'Fecha de inscripción': 'registeredAt',
      Estado: 'status',
      Asistió: 'attended',
      'Hora de entrada': 'joinedAt',
      'Hora de salida': 'leftAt',
      'Duración (minutos)': 'minutes',
    },
    rows: [
      [
        'Inés',
        'Vega',
        'i@example.org',
        'Halcón',
        'ES',
        '9001',
        '13/09/2026 10:00',
        'Confirmado',
        'Sí',
        '17:00',
        '17:41',
        '41',
      ],
      ['Raúl', 'Sanz', 'r@example.org', 'Águila', 'MX', '9002', '14/09/2026 10:00', 'Cancelado', 'No', '', '', ''],
    ],
  },
  {
    what: 'Portuguese',
    header: {
      'Nome completo': 'name',
      'Endereço de e-mail': 'email',
      'Nome da empresa': 'company',
      País: 'country',
      'Data de inscrição': 'registeredAt',
      'Status da inscrição': 'status',
      Compareceu: 'attended',
      'Duração em minutos': 'minutes',
    },
    rows: [
      ['Inês Prado', 'i@example.org', 'Falcão', 'BR', '13/09/2026 10:00', 'Confirmado', 'Sim', '41'],
      ['Rui Sá', 'r@example.org', 'Águia', 'PT', '14/09/2026 10:00', 'Cancelado', 'Não', ''],
    ],
  },
  {
    what: 'Italian',
    header: {
      Nome: 'firstName',
      Cognome: 'lastName',
      'Indirizzo e-mail': 'email',
      Azienda: 'company',
      Paese: 'country',
      'Data di iscrizione': 'registeredAt',
      'Stato iscrizione': 'status',
      'Ha partecipato': 'attended',
      'Ora di ingresso': 'joinedAt',
      'Ora di uscita': 'leftAt',
    },
    rows: [
      ['Lia', 'Conti', 'l@example.org', 'Falco', 'IT', '13/09/2026 10:00', 'Confermato', 'Sì', '17:00', '17:41'],
      ['Ugo', 'Riva', 'u@example.org', 'Aquila', 'CH', '14/09/2026 10:00', 'Annullato', 'No', '', ''],
    ],
  },
  {
    what: 'Dutch',
    header: {
      Voornaam: 'firstName',
      Achternaam: 'lastName',
      'E-mailadres': 'email',
      Bedrijf: 'company',
      Land: 'country',
      Bestelnummer: 'toolId',
      Inschrijfdatum: 'registeredAt',
      Status: 'status',
      Aanwezig: 'attended',
      'Duur (minuten)': 'minutes',
    },
    rows: [
      ['Sanne', 'Bos', 's@example.org', 'Valk', 'NL', '1', '13-09-2026 10:00', 'Bevestigd', 'ja', '41'],
      ['Daan', 'Smit', 'd@example.org', 'Uil', 'BE', '2', '14-09-2026 10:00', 'Geannuleerd', 'nee', ''],
    ],
  },
  {
    what: 'Polish',
    header: {
      Imię: 'firstName',
      Nazwisko: 'lastName',
      'Adres e-mail': 'email',
      'Nazwa firmy': 'company',
      Kraj: 'country',
      'Data rejestracji': 'registeredAt',
      'Status rejestracji': 'status',
      Obecność: 'attended',
      'Czas trwania (minuty)': 'minutes',
    },
    rows: [
      ['Zofia', 'Król', 'z@example.org', 'Sokół', 'PL', '13.09.2026 10:00', 'Potwierdzona', 'Tak', '41'],
      ['Jan', 'Lis', 'j@example.org', 'Orzeł', 'PL', '14.09.2026 10:00', 'Anulowana', 'Nie', ''],
    ],
  },
  {
    what: 'Japanese',
    header: {
      氏名: 'name',
      メールアドレス: 'email',
      会社名: 'company',
      国: 'country',
      申込日時: 'registeredAt',
      ステータス: 'status',
      出席: 'attended',
      入室時刻: 'joinedAt',
      退室時刻: 'leftAt',
      '滞在時間(分)': 'minutes',
      電話番号: null,
    },
    rows: [
      [
        '山田 花子',
        'h@example.org',
        'ハヤブサ',
        '日本',
        '2026/09/13 10:00',
        '確定',
        'はい',
        '17:00',
        '17:41',
        '41',
        '03-1',
      ],
      ['佐藤 太郎', 't@example.org', 'ワシ', '日本', '2026/09/14 10:00', 'キャンセル', 'いいえ', '', '', '', '03-2'],
    ],
  },
]

describe('the columns of a tool that nobody described', () => {
  it.each(cases)('are understood by their labels: $what', ({ header, rows }) => {
    const labels = Object.keys(header)
    expect(Object.fromEntries(zip(labels, guessColumns(labels, rows)))).toEqual(header)
  })

  it('do not depend on their order', () => {
    const labels = Object.keys(english.header)
    const turned = labels.toReversed()
    const rows = english.rows.map(row => row.toReversed())
    expect(Object.fromEntries(zip(turned, guessColumns(turned, rows)))).toEqual(english.header)
  })

  it('are understood by their cells where the label says nothing', () => {
    const rows = [
      ['ann@example.org', '2026-09-13', '58 min'],
      ['bob@example.org', '2026-09-14', '1h 02m'],
      ['cat@example.org', '2026-09-15', '44 min'],
    ]
    expect(guessColumns(['Who', 'When', 'How long'], rows)).toEqual(['email', 'registeredAt', 'minutes'])
  })

  it('are not taken for what their cells deny', () => {
    const rows = [
      ['Yes', 'ann@example.org', '2026-09-13 10:00'],
      ['No', 'bob@example.org', '2026-09-14 10:00'],
    ]
    expect(guessColumns(['E-mail', 'Contact', 'Checked in'], rows)).toEqual([null, 'email', 'checkedInAt'])
  })

  it('give the address of the person before that of who paid', () => {
    const rows = [
      ['pay@example.org', 'ann@example.org'],
      ['pay@example.org', 'bob@example.org'],
    ]
    expect(guessColumns(['Buyer email', 'E-mail'], rows)[1]).toBe('email')
  })

  it('keep a name that holds the first name whole', () => {
    const rows = [
      ['Ann', 'Ann Lee'],
      ['Bob', 'Bob Ray'],
    ]
    expect(guessColumns(['First name', 'Name'], rows)).toEqual(['firstName', 'name'])
    expect(
      guessColumns(
        ['Vorname', 'Name'],
        rows.map(([first = '', whole = '']) => [first, whole.slice(4)]),
      ),
    ).toEqual(['firstName', 'lastName'])
  })

  it('compare labels without case, accents, punctuation and marks of forms', () => {
    expect(looseLabel('* E-MAIL  (required):')).toBe('e mail')
    expect(looseLabel('Prénom')).toBe('prenom')
  })
})

function zip(labels: readonly string[], fields: readonly (Field | null)[]): [string, Field | null][] {
  return labels.map((label, index) => [label, fields[index] ?? null])
}
