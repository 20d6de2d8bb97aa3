/** 'metric.propose-version' reads "Metric: propose version"; the log keeps the action itself. */
export function actionText(action: string): string {
  const [subject = '', ...rest] = action.split('.')
  const done = rest.join(' ').replaceAll('-', ' ')
  const name = subject.replaceAll('-', ' ')
  const head = name.charAt(0).toUpperCase() + name.slice(1)
  return done === '' ? head : `${head}: ${done}`
}

/** What the entry says besides, in one line: "role: viewer to manager; team: Advocacy". `names` are of known ids. */
export function detailText(
  detail: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  return Object.entries(detail)
    .map(([name, value]) => `${wordsOf(name)}: ${valueText(value, names)}`)
    .join('; ')
}

function valueText(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(one => valueText(one, names)).join(', ')
  if (typeof value !== 'object') return names.get(String(value)) ?? String(value)
  if ('from' in value && 'to' in value) return `${valueText(value.from, names)} to ${valueText(value.to, names)}`
  return Object.entries(value)
    .map(([name, inner]) => `${wordsOf(name)} ${valueText(inner, names)}`)
    .join(' ')
}

/** 'teamId' is "team" to a reader. */
function wordsOf(name: string): string {
  return name.replace(/Ids?$/, '').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}
