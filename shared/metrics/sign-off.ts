import type { Role } from '../people/role.ts'
import { atLeast } from '../people/role.ts'
import type { Approval, MetricDefinition, MetricVersion } from './metric.ts'
import { hasOpenNumber, openNumber } from './open-number.ts'
import type { Decision } from './vocabulary.ts'

/** Who acts. What a role may do in a team is the verb's question; what a named person may do is this file's. */
export interface SignOffActor {
  readonly personId: string
  readonly role: Role
}

export type SignOffRefusal =
  | 'not-allowed'
  | 'not-draft'
  | 'not-proposed'
  | 'not-agreed'
  | 'is-draft'
  | 'draft-exists'
  | 'not-named'
  | 'already-decided'
  | 'comment-needed'
  | 'incomplete'
  | 'no-approver'

export type SignOff<Done extends object> = ({ ok: true } & Done) | { ok: false; code: SignOffRefusal; message: string }

/**
 * Draft to proposed: from here on the version is immutable. An earlier version that is still proposed (declined, or not yet
 * answered) gives way and is superseded. One approver today; several are allowed for.
 */
export function propose(
  version: MetricVersion,
  approverIds: readonly string[],
  stillProposed: MetricVersion | null,
  actor: SignOffActor,
  now: string,
  newId: () => string,
): SignOff<{ version: MetricVersion; approvals: Approval[]; superseded: MetricVersion | null }> {
  if (!atLeast(actor.role, 'manager')) return refuse('not-allowed', 'A manager proposes a metric.')
  if (version.status !== 'draft') {
    return refuse(
      'not-draft',
      `Version ${version.number} is ${version.status}. Start a new version to propose a change.`,
    )
  }
  const people = [...new Set(approverIds)]
  if (people.length === 0) return refuse('no-approver', 'Name the stakeholder who is to agree.')
  const missing = missingParts(version)
  if (missing.length > 0) return refuse('incomplete', `Fill in ${missing.join(' and ')} before you propose the metric.`)
  return {
    ok: true,
    version: { ...version, status: 'proposed', proposedAt: now },
    approvals: people.map(approverId => ({
      id: newId(),
      versionId: version.id,
      approverId,
      requestedAt: now,
      requestedBy: actor.personId,
      decision: null,
      comment: null,
      decidedAt: null,
    })),
    superseded: stillProposed === null ? null : ended(stillProposed, 'superseded', now),
  }
}

/**
 * A named stakeholder agrees. The version is agreed once all of its approvals are; it then takes the place of the version
 * agreed before.
 */
export function agree(
  version: MetricVersion,
  approvals: readonly Approval[],
  agreedBefore: MetricVersion | null,
  actor: SignOffActor,
  comment: string | null,
  now: string,
): SignOff<{ version: MetricVersion; approval: Approval; superseded: MetricVersion | null }> {
  const decided = decide(version, approvals, actor, 'agreed', comment, now)
  if (!decided.ok) return decided
  const { approval } = decided
  const isComplete = approvals.every(other => other.id === approval.id || other.decision === 'agreed')
  if (!isComplete) return { ok: true, version, approval, superseded: null }
  return {
    ok: true,
    version: { ...version, status: 'agreed', agreedAt: now },
    approval,
    superseded: agreedBefore === null || agreedBefore.id === version.id ? null : ended(agreedBefore, 'superseded', now),
  }
}

/**
 * A named stakeholder declines, and says why. The version stays proposed, with the decline to be read, until its owner
 * withdraws it or proposes a newer one: a decline is an answer, not an end.
 */
export function decline(
  version: MetricVersion,
  approvals: readonly Approval[],
  actor: SignOffActor,
  comment: string | null,
  now: string,
): SignOff<{ version: MetricVersion; approval: Approval }> {
  const decided = decide(version, approvals, actor, 'declined', comment, now)
  return decided.ok ? { ok: true, version, approval: decided.approval } : decided
}

/** Takes a proposal back. It was never agreed, so it ends as retired. */
export function withdraw(
  version: MetricVersion,
  actor: SignOffActor,
  now: string,
): SignOff<{ version: MetricVersion }> {
  if (!mayLead(version, actor))
    return refuse('not-allowed', 'The owner of the metric or a manager withdraws a proposal.')
  if (version.status !== 'proposed') {
    return refuse(
      'not-proposed',
      `Version ${version.number} is ${version.status}, so there is no proposal to withdraw.`,
    )
  }
  return { ok: true, version: ended(version, 'retired', now) }
}

/** Ends an agreed version without a successor. Its values and reports stay as they were. */
export function retire(version: MetricVersion, actor: SignOffActor, now: string): SignOff<{ version: MetricVersion }> {
  if (!mayLead(version, actor)) return refuse('not-allowed', 'The owner of the metric or a manager retires a metric.')
  if (version.status !== 'agreed') {
    return refuse('not-agreed', `Version ${version.number} is ${version.status}. Only an agreed version is retired.`)
  }
  return { ok: true, version: ended(version, 'retired', now) }
}

/** A draft that begins as a copy of a version. `versions` are all of the metric: numbers are never used twice. */
export function newVersion(
  from: MetricVersion,
  versions: readonly MetricVersion[],
  actor: SignOffActor,
  now: string,
  newId: () => string,
): SignOff<{ version: MetricVersion }> {
  if (!atLeast(actor.role, 'manager')) return refuse('not-allowed', 'A manager starts a new version of a metric.')
  if (from.status === 'draft') return refuse('is-draft', `Version ${from.number} is a draft. Edit it instead.`)
  const draft = versions.find(version => version.status === 'draft')
  if (draft !== undefined) return refuse('draft-exists', `Version ${draft.number} is a draft already. Edit it instead.`)
  const number = Math.max(from.number, ...versions.map(version => version.number)) + 1
  const fresh = { status: 'draft', createdAt: now, proposedAt: null, agreedAt: null, endedAt: null } as const
  return { ok: true, version: { ...from, id: newId(), number, ...fresh } }
}

/** Changes a draft. Every other status is what people were asked about, and stays as it is. */
export function editDraft(
  version: MetricVersion,
  change: { [Field in keyof MetricDefinition]?: MetricDefinition[Field] | undefined },
): SignOff<{ version: MetricVersion }> {
  if (version.status !== 'draft') {
    return refuse(
      'not-draft',
      `Version ${version.number} is ${version.status} and cannot be edited. Start a new version.`,
    )
  }
  return { ok: true, version: { ...version, ...given(change) } }
}

/** Whether somebody declined: the version still reads `proposed`. */
export function isDeclined(approvals: readonly Pick<Approval, 'decision'>[]): boolean {
  return approvals.some(approval => approval.decision === 'declined')
}

/** What a stakeholder cannot do without. Formula and owner are asked for too late when they are asked for later. */
export function missingParts(version: Pick<MetricVersion, 'definition' | 'formula' | 'source' | 'ownerId'>): string[] {
  const missing: string[] = []
  if (version.definition.trim() === '') missing.push('the definition')
  // Nobody can count by it, and a stakeholder might agree without seeing it.
  if (hasOpenNumber(version.definition) || hasOpenNumber(version.formula)) missing.push(openNumber)
  if (version.source.trim() === '') missing.push('the source')
  if (version.ownerId === null) missing.push('the owner')
  return missing
}

function decide(
  version: MetricVersion,
  approvals: readonly Approval[],
  actor: SignOffActor,
  decision: Decision,
  comment: string | null,
  now: string,
): SignOff<{ approval: Approval }> {
  if (version.status !== 'proposed') {
    return refuse(
      'not-proposed',
      `Version ${version.number} is ${version.status}. Only a proposed version can be ${decision}.`,
    )
  }
  const approval = approvals.find(asked => asked.versionId === version.id && asked.approverId === actor.personId)
  if (approval === undefined)
    return refuse('not-named', 'Only the named stakeholder can agree or decline this version.')
  if (approval.decision !== null && !(approval.decision === 'declined' && decision === 'agreed')) {
    return refuse('already-decided', `You ${approval.decision} on ${(approval.decidedAt ?? '').slice(0, 10)}.`)
  }
  const words = comment?.trim() ?? ''
  if (decision === 'declined' && words === '')
    return refuse('comment-needed', 'Say what would have to change for you to agree.')
  return { ok: true, approval: { ...approval, decision, comment: words === '' ? null : words, decidedAt: now } }
}

function mayLead(version: MetricVersion, actor: SignOffActor): boolean {
  return atLeast(actor.role, 'manager') || (version.ownerId !== null && version.ownerId === actor.personId)
}

function ended(version: MetricVersion, status: 'superseded' | 'retired', now: string): MetricVersion {
  return { ...version, status, endedAt: now }
}

/** Without the fields that are left out: spreading `undefined` would overwrite. The type of the rest is that of its fields. */
function given(
  change: { [Field in keyof MetricDefinition]?: MetricDefinition[Field] | undefined },
): Partial<MetricDefinition> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<MetricDefinition>
}

function refuse(code: SignOffRefusal, message: string): { ok: false; code: SignOffRefusal; message: string } {
  return { ok: false, code, message }
}
