import { metricValues } from '../sources/metric-values.ts'
import { normaliseLabel } from './label.ts'

/** Columns that say something about values or metrics, and are neither. */
export function isRemarkLabel(label: string): boolean {
  return remarks.test(normaliseLabel(label))
}

const remarks =
  /^(notes?|comments?|remarks?|sources?|units?|bemerkung(en)?|kommentare?|anmerkung(en)?|quelle|einheit|notas?|fuente|unidad|comentarios?|remarques?|commentaires?|unité)$/

/** What the numbers of a row are counted in. */
export function isUnitLabel(label: string): boolean {
  return /^(units?|einheit|unidad|unité|unità|eenheid|jednostka)$/.test(normaliseLabel(label))
}

/** Which page or source was first on a day is no part of its figures. */
export function isForemostLabel(label: string): boolean {
  return /^top[ _](page|source|referrer|country|channel|post|path|query|keyword)$/.test(normaliseLabel(label))
}

/** Beside the first day of a period, its last. */
export function isEndLabel(label: string): boolean {
  return /^(to|end|end date|until|bis|ende|enddatum|au|fin|date de fin|hasta|fecha de fin|até|fim|al|fine|tot|einde)$/.test(
    normaliseLabel(label),
  )
}

/** Who answers for a metric is no part of its name. */
export function isOwnerLabel(label: string): boolean {
  return owners.test(label.trim())
}

const owners =
  /^((metric |kpi )?owner|responsible|responsible person|accountable|assignee|dri|lead|verantwortlich(e[rn]?)?|zuständig|responsable|propietari[oa]|eigenaar)$/i

/** What beside the periods of a metric says how it should be, how it changed, or how it does: no name, and no value of a period. */
export function isJudgementLabel(label: string): boolean {
  const bare = normaliseLabel(label).replace(/[%()[\]]/g, ' ')
  return judgements.test(bare.replace(/\s+/g, ' ').trim().replace(/[.:]$/, ''))
}

const judgements =
  /^((annual|yearly|quarterly|monthly|weekly) )?(targets?|goals?|baseline|benchmark|budget|plan|forecast|trends?|status|rag|health|progress|growth|changes?|delta|δ|diff|difference|variance|vs|mom|yoy|qoq|wow|m\/m|y\/y|q\/q|w\/w|ziel(e|wert)?|soll|prognose|tendenz|entwicklung|fortschritt|wachstum|veränderung|änderung|differenz|abweichung|vormonat|vorjahr|objectifs?|cible|prévision|tendance|statut|état|évolution|variation|croissance|écart|metas?|objetivos?|previsión|tendencia|estado|evolución|variación|cambio|crecimiento|diferencia|desviación)( (target|goal|change|growth|delta|mom|yoy|wow|qoq|vs target|to target|vs goal))?$|^(change|growth|delta|variance|diff(erence)?) (mom|yoy|qoq|wow|to target)$|^(vs|δ|to)\.? .{1,30}$/

/** Words of remarks and judgements that may name things as well: open and closed under 'Status', or what people pay for. */
export function mayNameAfterAll(label: string): boolean {
  return /^(plan|status|source|state|quelle|fuente|estado|statut|état)$/.test(normaliseLabel(label))
}

export function isPersonLabel(label: string): boolean {
  return people.test(label.trim())
}

const people =
  /^(name|full name|person|people|member|employee|first name|last name|nom|nombre|nome|mitarbeiter(in)?|attendee|participant|teilnehmer(in)?)$/i

export function isMetricLabel(label: string): boolean {
  const text = normaliseLabel(label)
  // A series is one of values where a column is called so, and of episodes elsewhere.
  return text !== 'series' && metricValues.columns.metric?.includes(text) === true
}

export function isDateLabel(label: string): boolean {
  return metricValues.columns.date?.includes(normaliseLabel(label)) === true
}

export function isValueLabel(label: string): boolean {
  return metricValues.columns.value?.includes(normaliseLabel(label)) === true
}

/** What metrics are told apart by besides their names. */
export function isGroupLabel(label: string): boolean {
  return groups.test(normaliseLabel(label))
}

const groups =
  /^(teams?|groups?|regions?|countr(y|ies)|markets?|areas?|territor(y|ies)|channels?|segments?|products?|chapters?|communit(y|ies)|cit(y|ies)|departments?|business units?|programm?e?s?|campaigns?|platforms?|gruppe|land|länder|region|markt|kanal|produkt|abteilung|standort|stadt|bereich|équipe|groupe|région|pays|marché|canal|produit|ville|service|equipo|grupo|región|país|mercado|producto|ciudad|departamento)$/

/** What visits of a site came from. */
export function isTrafficLabel(label: string): boolean {
  return traffic.test(normaliseLabel(label))
}

const traffic =
  /^((session |first user |traffic |utm[ _])?(source|medium|campaign|channel)( ?\/ ?medium)?|quelle|fuente|origen|origem|fonte|medio|kanal|canal|kampagne|campaña|campanha|campagne)$/

/** What things that were published are named by: one of them in a table with one row is no metric. */
export function isThingLabel(label: string): boolean {
  return /\b(title|titel|titre|título|titulo|titolo|subject|betreff|headline|permalink|url|link|story|post|episode|folge)\b/.test(
    normaliseLabel(label),
  )
}

/** When things were published: of those a row is one of them. */
export function isPublishedLabel(label: string): boolean {
  return /^(published|publish(ed)? (at|on|date)|date published|publication date|posted|posted (at|on)|post date|release date|send date|sent|sent (at|on)|veröffentlicht( am)?|publié le|publicado)$/.test(
    normaliseLabel(label).replaceAll('_', ' '),
  )
}

/** The name of a day beside its date. */
export function isWeekdayLabel(label: string): boolean {
  return /^(week ?day|day ?of ?(the )?week|day ?name|wochentag|jour de (la )?semaine|día de la semana|dia da semana|giorno della settimana|weekdag|dzień tygodnia|曜日)$/.test(
    normaliseLabel(label).replaceAll('_', ' '),
  )
}

/** What the numbers of a day are of, which may be written as a number itself. */
export function isCategoryLabel(label: string): boolean {
  return /^(category|kategorie|catégorie|categoría|categoria|bucket)$/.test(normaliseLabel(label))
}

/** Versions are written as numbers and name what was downloaded. */
export function isVersionLabel(label: string): boolean {
  return /^((package|python|node|app|release|os)[ _])?(version|release)$/.test(normaliseLabel(label))
}

/** What is written as a number and names something: 'Country code', 'HTTP status', 'Level'. */
export function isCodeLabel(label: string): boolean {
  return /\b(codes?|kennziffer|plz|postleitzahl|zip|código|codice|postcode|status|level|tier|grade|class|type|cohort|wave|batch|room|store|shop|branch|station|zone|district|gate|stage|filiale|raum|stufe|ebene|jahrgang)$|^(age|major|minor|port|hour|stunde)\b/.test(
    normaliseLabel(label).replaceAll('_', ' '),
  )
}

/** 'Campaign ID', 'repo_id', 'Invoice No.': a number that names something. */
export function isIdLabel(label: string): boolean {
  // 'Count of ID', 'Logins with Apple ID'
  if (countedIds.test(normaliseLabel(label))) return false
  return /(^|[ _-])(id|uuid|guid)$|^(invoice|order|ticket|case|issue|transaction)[ _-]?(no\.?|nr\.?|#)$|^(invoice|transaction)[ _-]?number$|^(rechnungs|auftrags|bestell)-?(nr\.?|nummer)$/.test(
    normaliseLabel(label.replace(/(?<=\p{Ll})(?=I[Dd]$)/u, ' ')),
  )
}

const countedIds =
  /^(distinct|unique|new|active|total|sum|count|cntd?|number|anzahl|summe|nombre|nb|recuento|cuenta|contagem|conteggio|aantal)\b|\b(with|without|via|by|per|using)\b/

/** What one person said, beside a score of theirs. */
export function isAnswer(labels: readonly string[]): boolean {
  const all = labels.map(normaliseLabel)
  return all.some(label => scoreLabels.test(label)) && all.some(label => saidLabels.test(label))
}

const scoreLabels =
  /^(nps |csat )?(score|rating|stars?|vote|note)$|^(nps|csat|ces|bewertung|punktzahl|puntuación|calificación|évaluation)$/
const saidLabels = /^(comments?|feedback|reviews?|text|kommentare?|commentaires?|comentarios?|comentários?|commenti)$/

/** '#', 'No.': numbers of rows, which name nothing. */
export function isRunningLabel(label: string): boolean {
  return /^(#|no\.?|nr\.?|n[°º]|num\.?|row|rank|lfd\.? ?nr\.?|zeile)$/.test(normaliseLabel(label))
}

/** Where a footer begins, below the last period. */
export function isFooter(cell: string): boolean {
  return /^\*|^\(\d+ rows?( affected)?\)$|^(sources?|notes?|applied filters|no filters applied|as of|last updated?|updated|exported|generated|quelle|hinweis|anmerkung|stand|fuente|fonte|bron|nota|remarque)\b/i.test(
    cell.trim(),
  )
}
