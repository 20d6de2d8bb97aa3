import type { VersionDetail } from '@upshot/shared/metrics/metric-detail'
import { aggregationWords, cadenceWords, directionWords, gradeWords, natureWords, stageWords } from './metric-words.ts'

export interface ChangedFact {
  name: string
  now: string
  /** What the agreed version says; null where there is none to compare with. */
  before: string | null
}

/** What a stakeholder has to read: all of the first version, of later ones what is not as agreed. */
export function changedFacts(version: VersionDetail, agreed: VersionDetail | null): ChangedFact[] {
  const before = agreed === null ? null : facts(agreed)
  return [...facts(version)].flatMap(([name, now]): ChangedFact[] => {
    if (before === null) return now === '' ? [] : [{ name, now, before: null }]
    const was = before.get(name) ?? ''
    return was === now ? [] : [{ name, now: now === '' ? 'nothing' : now, before: was === '' ? 'nothing' : was }]
  })
}

function facts(version: VersionDetail): Map<string, string> {
  return new Map([
    ['Name', version.name],
    ['In words', version.definition],
    ['Formula', version.formula],
    ['Unit', version.unit],
    ['Direction', directionWords[version.direction]],
    ['How often', cadenceWords[version.cadence]],
    ['Kind of figure', natureWords[version.nature]],
    ['Several periods', aggregationWords[version.aggregation]],
    ['Source', version.source],
    ['Grade', gradeWords[version.grade]],
    ['Owner', version.owner?.name ?? ''],
    ['Stage', stageWords[version.stage]],
    ['Counter-metric', version.counterMetric?.name ?? ''],
    ['Targets', targetsText(version)],
  ])
}

function targetsText({ targets }: VersionDetail): string {
  return targets
    .filter(target => target.removedAt === null)
    .map(
      ({ from, to, target, baseline }) => `${from} to ${to}: ${target}${baseline === null ? '' : ` from ${baseline}`}`,
    )
    .join('\n')
}
