import { normaliseLabel } from '../reading/label.ts'
import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const days = ['time_iso8601', '_date', 'timestamp', 'date', 'day']
const views = ['views_total', 'total_views', 'views', 'view_count']
const clones = ['clones_total', 'total_clones', 'clones', 'clone_count']

const repositories = ['repository', 'repo', 'repository name', 'repo_name', 'repository_name', 'full_name']

/**
 * Traffic of a GitHub repository, which GitHub itself keeps for 14 days: 'views_clones_aggregate.csv' of the action
 * github-repo-stats, and what others write of the same numbers.
 */
export const githubTraffic: Source = {
  ...contentRows,
  tool: 'github-traffic',
  report: 'views_clones_aggregate',
  title: 'GitHub traffic',
  becomes: ['values'],
  signature: [days, views, clones],
  columns: {
    date: days,
    views,
    clones,
    readers: ['views_unique', 'unique_views', 'unique_visitors', 'uniques', 'unique visitors'],
    uniqueClones: ['clones_unique', 'unique_clones', 'unique_cloners', 'unique cloners'],
  },
  // Of several repositories none is the day.
  fieldsByCells: (fields, header, rows) => {
    const column = header.findIndex(label => repositories.includes(normaliseLabel(label)))
    const named = new Set(rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== ''))
    return column !== -1 && named.size > 1 ? null : [...fields]
  },
  content: {
    rowsAre: 'days',
    figures: [
      { name: 'views', label: 'Views', field: 'views', measure: null, total: 'sum' },
      { name: 'clones', label: 'Clones', field: 'clones', measure: null, total: 'sum' },
      { name: 'visitorDays', label: 'Visitor days', field: 'readers', measure: null, total: 'days' },
      { name: 'clonerDays', label: 'Cloner days', field: 'uniqueClones', measure: null, total: 'days' },
    ],
    kind: 'open-source',
    logsNew: false,
  },
}
