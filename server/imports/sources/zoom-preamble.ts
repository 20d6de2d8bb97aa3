import { normaliseLabel } from '../reading/label.ts'
import { type Cells, noFacts, type RawFacts } from './source.ts'

const ids =
  /^(id|(webinar|meeting|ミーティング|ウェビナー|会议|会議|研讨会)[- ]?id|id (de |del |da |do |della |des )?.{0,12}(webinar|webinaire|seminario|réunion|reunión|reunião|riunione))$/
const topics = [
  'topic',
  'thema',
  'sujet',
  'tema',
  'tópico',
  'assunto',
  'argomento',
  'onderwerp',
  'temat',
  'トピック',
  '主题',
]
const starts = [
  'actual start time',
  'start time',
  'scheduled time',
  'tatsächliche startzeit',
  'startzeit',
  'heure de début réelle',
  'heure de début',
  'hora de inicio real',
  'hora de inicio',
  'hora de início real',
  'hora de início',
  'ora di inizio',
  'starttijd',
  '実際の開始時刻',
  '開始時刻',
  '開始時間',
]
const durations = [
  'actual duration (minutes)',
  'duration (minutes)',
  'tatsächliche dauer (minuten)',
  'dauer (minuten)',
  'durée (minutes)',
  'duración (minutos)',
  'duração (minutos)',
]

/** Zoom writes the event as a line of labels and a line of values above its tables. */
export function zoomFacts(rows: readonly Cells[]): RawFacts {
  for (const [index, row] of rows.entries()) {
    const labels = row.map(normaliseLabel)
    const id = labels.findIndex(label => ids.test(label))
    const values = rows[index + 1]
    if (id === -1 || values === undefined) continue
    const cellUnder = (names: readonly string[]) => {
      const at = labels.findIndex(label => names.includes(label))
      const value = at === -1 ? '' : (values[at] ?? '').trim()
      return value === '' ? null : value
    }
    return {
      title: cellUnder(topics),
      startsAt: cellUnder(starts),
      duration: cellUnder(durations),
      day: null,
      externalId: (values[id] ?? '').replace(/\D/g, '') || null,
      host: cellUnder(['user email', 'host email', 'benutzer-e-mail', "adresse e-mail de l'utilisateur"]),
    }
  }
  return noFacts
}
