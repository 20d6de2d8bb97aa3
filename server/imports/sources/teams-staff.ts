/** Who runs a meeting, by stem: the same word with and without what says 'together with others'. */
const organisers: readonly string[] = [
  ...['organizer', 'organiser', 'organisator', 'organisatorin', 'organisateur', 'organisatrice', 'organizador'],
  ...[
    'organizadora',
    'organizzatore',
    'organizzatrice',
    'organizator',
    'organizatorka',
    'organizátor',
    'organizátorka',
  ],
  ...['organisatör', 'arrangör', 'arrangør', 'organisatør', 'järjestäjä', 'διοργανωτής', 'организатор', 'організатор'],
  ...['szervező', 'mødeleder', 'møteleder', 'mötesorganisatör', 'düzenleyici', 'toplantı düzenleyicisi'],
]
const together: readonly string[] = [
  ...['co-', 'co', 'co ', 'mit', 'mede', 'mede-', 'współ', 'spolu', 'med', 'med-', 'со', 'со-', 'спів', 'συν', 'συν-'],
  ...['kanssa', 'társ'],
]

/** Roles of those who run a meeting in Teams, in the languages seen. Presenters are most people in most meetings. */
export const teamsStaff: ReadonlySet<string> = new Set([
  ...organisers,
  ...organisers.flatMap(word => together.map(prefix => `${prefix}${word}`)),
  ...['coordinatore riunione', 'συνδιοργανωτής', 'ortak düzenleyici', 'anfitrião da reunião'],
  ...[
    '開催者',
    '共同開催者',
    '组织者',
    '召集人',
    '共同组织者',
    '召集者',
    '共同召集人',
    '이끌이',
    '주최자',
    '공동 주최자',
  ],
])

/** What everybody else is in Teams: a role that is neither is told. */
export const teamsOthers: ReadonlySet<string> = new Set([
  ...['presenter', 'attendee', 'participant', 'guest', 'producer', 'external presenter', 'in-tenant user'],
  ...['teilnehmer', 'teilnehmerin', 'teilnehmer:in', 'teilnehmende', 'teilnehmende person', 'referent', 'referentin'],
  ...['referent:in', 'moderator', 'moderatorin', 'vortragender', 'vortragende', 'vortragende person', 'gast'],
  ...['présentateur', 'présentatrice', 'participante', 'intervenant', 'intervenante', 'invité', 'conférencier'],
  ...['moderador', 'moderadora', 'presentador', 'presentadora', 'asistente', 'apresentador', 'apresentadora'],
  ...['ponente', 'expositor', 'invitado', 'convidado', 'relatore', 'relatrice', 'partecipante', 'presentatore'],
  ...['presentator', 'deelnemer', 'spreker', 'genodigde', 'prezenter', 'osoba prowadząca', 'uczestnik', 'prelegent'],
  ...['presentatör', 'deltagare', 'föredragshållare', 'oplægsholder', 'præsentatør', 'deltager', 'foredragsholder'],
  ...['presentatør', 'esittäjä', 'osallistuja', 'prezentující', 'přednášející', 'účastník', 'prezentujúci'],
  ...['előadó', 'résztvevő', 'παρουσιαστής', 'συμμετέχων', 'докладчик', 'выступающий', 'участник', 'доповідач'],
  ...[
    'учасник',
    'sunucu',
    'katılımcı',
    '発表者',
    '出席者',
    '参加者',
    '演示者',
    '与会者',
    '參加者',
    '簡報者',
    '발표자',
    '참석자',
  ],
  ...['참가자'],
])
