import type { Field } from '@upshot/shared/imports/field'
import { looseLabel } from './label.ts'

/** Questions, consents and somebody else's details: the words of a field in them say nothing. */
export const aboutElse: RegExp =
  /opt (in|out)|consent|newsletter|marketing|subscri|verified|verifi|bounce|einwilligung|zustimmung|einverstanden|consentement|consentimiento|consenso|toestemming|zgoda|同意|emergency|notfall|host|organi[sz]er name|veranstalter|referr|invited by|paid by|speaker|size|größe|url|link|linkedin|twitter|consider|how did|\bcounts?\b|\brate\b|replay|on demand|archive|recording|\b(last|previous|earlier|prior|past) (years?|events?|time|editions?|meetups?|conferences?|workshops?|webinars?|trainings?|hackathons?|summits?|courses?)|\b(before|previously)\b|\b(letztes|voriges) (jahr|mal)\b|\bfruher\b|\b(dernier|derniere|precedente?)\b|\b(pasado|pasada|anterior|passado|passada|scorso|scorsa)\b|\bvorige?\b|\bfees?\b|\bpolicy\b|\breasons?\b|\bwould (you|u)\b|\bnext (year|time|event|edition|meetup|one|webinar|session|workshop|conference)\b|^poll\b|commut|\bhotels?\b|accommodation|unterkunft|hebergement|alojamiento|hospedagem|\balloggio|\bairport|\bflights?\b|\bparking\b|\bshuttle/

/** Somebody else's address, or one of several: taken only where there is none of the person's own. */
export const ofOthers: RegExp =
  /buyer|purchas|order|billing|paid by|payeur|\bpayer\b|pagador|zahler|besteller|rechnung|owner|host|organi|invited|referr|manager|acheteur|comprador/

/** The same of whoever orders for others or looks after them; an organisation, or whoever holds a ticket, is no such. */
export const ofWhoeverOrders: RegExp =
  /buyer|purchas|\border|billing|paid by|payeur|\bpayer\b|pagador|zahler|besteller|rechnung|\bhost\b|organi([sz]er|sator|sateur|zador)|invited by|(registered|booked|reserved|submitted|filled in) by|angemeldet (von|durch)|gebucht (von|durch)|inscrit par|inscrito por|iscritto da|ingeschreven door|referr|manager|acheteur|comprador/

/** Says that it is about who takes part, not about who ordered. A guest may be somebody whom they bring. */
export const ofPerson: RegExp =
  /^(attendees?|participants?|registrants?|ticket ?holders?|holders?|teilnehmer(in)?|teilnehmende|asistente|participante|partecipante|deelnemer|uczestnika?|deltagare|deltager) |.[ ](attendee|participant|registrant|holder|teilnehmer(in)?|asistente|participante|partecipante|deelnemer|uczestnika)$/

/** Of somebody whom a person brings, where another column is of the person. */
export const ofGuest: RegExp =
  /^(guest|plus one|companion|partner|spouse|begleitung|begleitperson|accompagnant|invite|acompanante|acompanhante|accompagnatore|introducee)( |$|s )| (of|de|der|des|del|van) (the |your |la )?(guest|plus one|companion|begleitung|begleitperson|accompagnant|acompanante|acompanhante|introducee)$/

/** The same where nobody else can be meant: partners are companies as well, and somebody is the guest of whoever invited them. */
export const ofCompanion: RegExp =
  /^(guest|plus one|companion|spouse|begleitung|begleitperson|accompagnant|invite|acompanante|acompanhante|accompagnatore|introducee)( s)?( e ?mail)?( address| adresse)?$| (of|de|der|des|del|van) (the |your |la )?(guest|plus one|companion|begleitung|begleitperson|accompagnant|acompanante|acompanhante|introducee)$/

/** How somebody comes: no answer to whether they come, unless its words are. */
export const asksHow: RegExp =
  /^(how|which|why|what|when|where|in what|wie|welche[rsnm]?|warum|was|wann|wo|comment|quel(le)?s?|pourquoi|como|cual(es)?|quais|qual|come|perche|hoe|welke|waarom)\b/

/** The way to come, whose no is another way: 'in person?', 'online or at the venue'. */
export const saysHow: RegExp =
  /\b(in person|on ?site|online|virtually|remotely|vor ort|en presentiel|en persona|presencialmente|in presenza)$|\b(in person|on ?site|online|virtual(ly)?|remote(ly)?|vor ort|presentiel|presencial|in presenza)\b.* (or|oder|ou|o|of) /

/** Whether somebody comes to a part of it. A workshop may be all of it. */
export const ofPart: RegExp =
  /\b(all|whole|every|full) day\b|both days|ganztag|cocktail|aperitif|\bapero|barbecue|\bbbq\b|\bgala\b|karaoke|pub quiz|city tour|懇親会|二次会|聚餐|晚宴|dinner|lunch|breakfast|brunch|reception|drinks|\b(draw|raffle|verlosung|tombola|tirage|sorteo|sorteio)\b|\bsocial|after ?party|excursion|abendessen|mittagessen|fruhstuck|empfang|ausflug|stadtfuhrung|\bdiner|dejeuner|soiree|\bcena\b|comida|almuerzo|almoco|jantar|pranzo|borrel|feest/

/** The state of something else: of a person in life, of where they work, or of what they need to travel. */
export const stateOfElse: RegExp =
  /\b(visas?|marital|civil|relationship|family|immigration|residen(ce|cy|t)|citizenship|vaccin(e|ation)|covid|employment|employee|job|career|work(ing)?|student|military|veteran|disability|health|legal|accounts?|memberships?|subscriptions?|profile|contract|startup|project|travel|letter|swag|sponsor(ship)?|nda|lead|crm|sync)\b( (?!regist|rsvp|attend|ticket|booking|order|particip|event|day|fair|check|sign|invit|meet|webinar|workshop|hackathon|conference|seminar|training|session|summit|weekend|expo|forum)\p{L}+)? (status|state)\b|\b(e ?mails?|delivery) (status|state)\b|\b(status|state) (of|in|at) (your|the|their|my) (company|organi[sz]ation|employer|business|startup|start up|project|product|team|visa|application for)|statut (professionnel|marital|social|juridique)|estado (laboral|profesional)|situacao profissional|status zawodowy|familienstand|beschaftigung|berufsstand|estado civil|etat civil|situation (familiale|professionnelle)|stato civile|burgerlijke staat/u

/** Whether somebody will come: asked before, so a yes is no trace of them. */
export const asksAhead: RegExp =
  /\b(will|would) (you|u|they)\b|\b(serez|seras|viendrez|viendras|comptez|estaras|estara usted|seras|sarai|sarete|estarei|wirst|werden sie|bist du|sind sie|zult|ben je|bent u)\b/

/** When and where people are let in, set before anybody comes. */
export const ofSchedule: RegExp =
  /\b(deadline|opens?|opening|closes?|closing|until|window|slot|scheduled|planned|assigned|expected|estimated|frist|einlassbeginn|ouverture|apertura|abertura|limite)\b/

/** What a label says of the letters below it: 'Attendance (P/A)', 'RSVP (Y/N)'. */
const legend =
  /\s*[([](?:[a-z0-9✓✗xX]|yes|no|ja|nein|oui|non|sí|si|sim|não)(?:\s?[/|,]\s?(?:[a-z0-9✓✗xX]|yes|no|maybe|ja|nein|oui|non|sí|si|sim|não)){1,2}[)\]]\s*[?:]?\s*$/i

/** A loose label without the letters of its answers. */
export function withoutLegend(label: string): string {
  return looseLabel(label.replace(legend, ''))
}

/** A nought for who was there: the label says so. */
export const noughtsArePresent: RegExp = /\b0 (is |means )?(present|attended|came|anwesend|da|presente?)\b/

/** When somebody came, whether or not anybody checked them in. */
export const arrivesAt: RegExp = /arriv|ankunft|llegada|chegada|aankomst|ankomst/

/** At which somebody was let in. */
export const atTheDoor: RegExp = /\bcheck(ed)? ?in\b|\bcheckin|\bscan|eincheck|einlass|\barriv|ankunft|ingecheckt/

/** One guest more. */
export const plusOne: RegExp = /^\+ ?1s?\??$/

/** Dates of a person or an event, not of their registration. */
export const notOfPeople: RegExp =
  /\b(compan(y|ies)|hired?|accounts?|since|seit|depuis|desde)\b|\b(last|latest|previous|letzte[rs]?|derni(er|ere)|ultim[ao]|laatste)\b|birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|生年|event|veranstaltung|session|start|end\b/

/** Words inside longer labels: 'Attendee e-mail address', 'Ihre Firma', 'Nome da sua empresa'. The first that fits counts. */
export const patterns: readonly (readonly [Field, RegExp])[] = [
  ['email', /\be ?mails?\b|\bcourriel|\bcorreo\b|メール|邮箱|이메일/],
  [
    'status',
    /\bwill (you|u)\b.*\b(attend|come|coming|join|be there|be present|make it)|\bare you (coming|attending|going|joining)|\bcan you (make|come|attend)|\b(kommst|kommen|nimmst|nehmen) (du|sie)\b|\b(viendr|participere)z?[- ]?(tu|vous)|\b(serez vous|seras tu) (present|des notres)|\bvai (participar|comparecer|vir)\b|\bvas a (asistir|venir|participar)\b|\b(asistiras|parteciperai|parteciperete)\b|\b(bist du|sind sie) dabei\b|\b(wirst du|werden sie) (kommen|teilnehmen|dabei)/,
  ],
  ['firstName', /\b(first|given) ?name\b|\bvorname|\bprenom|\bprimer nombre|\bprimeiro nome|\bvoornaam|\bimie\b/],
  [
    'lastName',
    /\b(last|family) ?name\b|\bsurname|\bnachname|\bfamilienname|\bapellido|\bsobrenome|\bapelido|\bcognome|\bachternaam|\bnazwisko/,
  ],
  [
    'checkedInAt',
    /\bcheck(ed)? ?in\b.*\b(at|on|time|date|datum|zeit|uhrzeit|heure|hora|data|ora|tijd)\b|チェックイン(日時|時刻)/,
  ],
  [
    'tickets',
    /\bhow many (tickets|seats|spots|places)\b|\bwie viele (tickets|karten|platze)\b|\bcombien de (billets|places)\b|\bcuantas (entradas|plazas)\b|\bquantos (ingressos|lugares|bilhetes)\b|\bquanti (biglietti|posti)\b|\bhoeveel (tickets|kaarten|plaatsen)\b|\bile (biletow|miejsc)\b/,
  ],
  [
    'noShow',
    /\b1 (is |means )?(absent|abwesend|ausente|assente)\b.*\b0\b|\b0\b.*\b1 (is |means )?(absent|abwesend|ausente|assente)\b|\bno ?shows?\b|\bdid(n t| not) (attend|show|come)\b|\bnicht (erschienen|teilgenommen)/,
  ],
  [
    'attended',
    /\bcheck(ed)? ?ins?\b|\bsessions joined\b|\battended\b|\bteilgenommen|\banwesend|\berschienen|\basistio|\bcompareceu|\baanwezig|\bobecn|出席|\bpresent\b/,
  ],
  [
    'registeredAt',
    /\bregist(ered|ration)\b.*\b(at|on|date|time)\b|\banmelde?(datum|zeit)|\b(date|data|fecha) (d|de|da|di) ?(inscri|regist|iscri)|\brejestracj|登録日|申込日/,
  ],
  ['joinedAt', /\bjoin(ed)? (time|at|date)\b|\bbeitritt|入室|参加時刻/],
  ['leftAt', /\b(leave|left|exit(ed)?) (time|at|date)\b|\bverlassens|退室|退出/],
  [
    'minutes',
    /\b(minutes|minuten|minutos|minuti|minuty)\b|\bduration\b|\btime in (session|event|meeting|call)\b|\bhours (attended|watched|present)\b|\bseconds (attended|watched|present)\b|\bdauer\b|\bduree\b|\bduracion\b|\bduracao\b|\bdurata\b|\bduur\b|滞在時間|視聴時間/,
  ],
  ['status', /\bstatus\b|\bstatut\b|\brsvp\b|ステータス/],
  [
    'company',
    /\bcompany\b|\borgani[sz]ation\b|\bemployer\b|\bunternehmen|\bfirma\b|\barbeitgeber|\bentreprise|\bempresa\b|\bazienda\b|\bbedrijf|会社/,
  ],
  ['country', /\bcountry\b|\bpays\b|\bpais\b|\bpaese\b/],
  [
    'name',
    /\b(full|attendee|participant|guest|display|complete) name\b|\bnome completo|\bnombre completo|\bnom complet|氏名|お名前/,
  ],
]

/** Of an event of several days, or of several ways to be there, the part that says which. */
const ofOneDay =
  /\b(\d{4} \d{1,2} \d{1,2}|\d{1,2}(st|nd|rd|th)?|one|two|three|eins|zwei|drei|first|second|third)\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|\b(morning|afternoon|evening|vormittags?|nachmittags?|abends?|matin|apres midi|soir|manana|tarde|manha|mattina|pomeriggio|ochtend|middag)\b|\b(in person|on ?site|online|virtual(ly)?|remote(ly)?|vor ort|en presentiel|en distanciel|presencial|en linea|in presenza|op locatie)\b/g

/** A label without the part that says which day or which way, null where it says none. */
export function withoutDay(label: string): string | null {
  const rest = label
    .replace(ofOneDay, '#')
    .replace(/#( #)+/g, '#')
    .trim()
  return rest.includes('#') ? rest : null
}

/** Labels that say themselves that a day or a time stands below them. */
export const daysByName: RegExp =
  /\b(date|time|timestamp|day|at|on|datum|zeit|uhrzeit|tag|am|um|fecha|hora|data|ora|dia|heure|jour|le|tijd|op|kiedy|godzina)\b|zeit\b|datum\b|日|時/

/** How often, or in how many parts of this event, somebody was there. */
export const countsPresence: RegExp =
  /\b(sessions?|talks|workshops) (attended|joined|visited)\b|\bcheck ?ins?( count)?$|\b(number|count) of (check ?ins?|scans)\b|\b(check ?in|scan) count\b|\bscans\b/
