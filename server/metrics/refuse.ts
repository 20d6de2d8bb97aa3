import { Problem, type ProblemCode } from '@upshot/shared/contract/problem'
import type { SignOff, SignOffRefusal } from '@upshot/shared/metrics/sign-off'

const codeOf: Readonly<Record<SignOffRefusal, ProblemCode>> = {
  'not-allowed': 'not-allowed',
  'not-named': 'not-allowed',
  'not-draft': 'conflict',
  'not-proposed': 'conflict',
  'not-agreed': 'conflict',
  'is-draft': 'conflict',
  'draft-exists': 'conflict',
  'already-decided': 'already-done',
  'comment-needed': 'invalid-input',
  incomplete: 'not-acceptable',
  'no-approver': 'invalid-input',
}

/** What the rule allowed, or its refusal as a Problem. */
export function allowed<Done extends object>(answer: SignOff<Done>): Done {
  if (answer.ok) return answer
  const path = answer.code === 'comment-needed' ? 'comment' : answer.code === 'no-approver' ? 'approverId' : null
  throw new Problem(codeOf[answer.code], answer.message, path === null ? [] : [{ path, message: answer.message }])
}

/** Between reading and writing somebody else changed it. */
export function raceLost(): Problem {
  return new Problem('conflict', 'Somebody changed this metric at the same moment. Reload it and look again.')
}

export function noSuchMetric(): Problem {
  return new Problem('not-found', 'There is no such metric in this workspace.')
}

export function noSuchVersion(number: number): Problem {
  return new Problem('not-found', `This metric has no version ${number}.`)
}
