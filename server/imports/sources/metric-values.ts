import type { Source } from './source.ts'

const dates = [
  'date',
  'day',
  'week',
  'month',
  'period',
  'datum',
  'tag',
  'monat',
  'zeitraum',
  'fecha',
  'mes',
  'jour',
  'mois',
  'data',
  'periode',
  'quarter',
  'quartal',
  'trimestre',
  'woche',
  'semaine',
  'semana',
  'from',
  'start',
  'start date',
  'time',
  'von',
  'timestamp',
  'miesiąc',
  'месяц',
  'неделя',
]
const values = ['value', 'wert', 'valor', 'valeur', 'valore', 'waarde', 'metric value']
const metrics = [
  ...['metric', 'metric name', 'metrics', 'kpi', 'kpi name', 'kpis', 'indicator', 'measure', 'series'],
  ...['metrik', 'kennzahl', 'messgröße', 'métrica', 'metrica', 'indicador', 'indicateur', 'métrique', 'indicatore'],
  ...['wskaźnik', 'показатель', 'метрика', '指標'],
]

/** Values of an agreed metric: a column of days or periods and a column of values, one row each. */
export const metricValues: Source = {
  tool: 'upshot',
  report: 'metric-values',
  title: 'metric values',
  holds: 'values',
  signature: [dates, values],
  not: ['email', 'e-mail', 'e-mail address', 'name'],
  columns: { date: dates, value: values, metric: metrics },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
}
