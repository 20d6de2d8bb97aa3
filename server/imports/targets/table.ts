import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice } from '@upshot/shared/imports/import'
import type { ImportTarget } from '@upshot/shared/imports/target'
import { answers } from './answers.ts'
import { attendance } from './attendance.ts'
import { contacts } from './contacts.ts'
import { readings } from './readings.ts'
import { sessions } from './sessions.ts'
import type { Target } from './target.ts'
import { values } from './values.ts'

/** One module for each thing that a file can become. */
const targets: Readonly<Record<ImportTarget, Target>> = { attendance, values, readings, answers, sessions, contacts }

export function targetNamed(name: ImportTarget): Target {
  return targets[name]
}

/** What a file becomes: what was chosen, else what is usual for it. */
export function chosenTarget(possible: readonly ImportTarget[], choice: Pick<ImportChoice, 'target'>): ImportTarget {
  const [usual] = possible
  if (usual === undefined) throw new Error('a file was read that can become nothing')
  if (choice.target === null) return usual
  if (possible.includes(choice.target)) return choice.target
  const known = possible.join(' or ')
  const message = `This file cannot become ${choice.target}. It can become ${known}.`
  throw new Problem('not-acceptable', message, [{ path: 'target', message }])
}
