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
]
const values = ['value', 'wert', 'valor', 'valeur', 'valore', 'waarde', 'metric value']

/** Values of an agreed metric: a column of days or periods and a column of values, one row each. */
export const metricValues: Source = {
  tool: 'upshot',
  report: 'metric-values',
  title: 'metric values',
  holds: 'values',
  signature: [dates, values],
  not: ['email', 'e-mail', 'e-mail address', 'name'],
  columns: { date: dates, value: values, metric: ['metric', 'metrik', 'kennzahl', 'métrica', 'indicateur'] },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
}
