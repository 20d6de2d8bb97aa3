import { attributionCommands } from './commands/attribution-commands.ts'
import { eventLiftCommands } from './commands/event-lift-commands.ts'
import { eventStudyCommands } from './commands/event-study-commands.ts'
import { evidenceCommands } from './commands/evidence-commands.ts'
import { itsCommands } from './commands/its-commands.ts'
import { leadLagCommands } from './commands/lead-lag-commands.ts'
import { programmeCommands } from './commands/programme-commands.ts'
import { simulationCommands } from './commands/simulation-commands.ts'
import { stateSpaceCommands } from './commands/state-space-commands.ts'
import { surveyCommands } from './commands/survey-commands.ts'
import type { MethodInput } from './read-input.ts'

/**
 * A method as other tools call it: a JSON object in, a JSON value out, with the names that the published cases use.
 * Input that cannot be read throws InputFault; everything else is an estimate or refusals.
 */
export type Method = (input: MethodInput) => unknown

/** Every method by its name, for the command `method <name>`. */
export const methods: Readonly<Record<string, Method>> = {
  ...eventLiftCommands,
  ...itsCommands,
  ...eventStudyCommands,
  ...stateSpaceCommands,
  ...simulationCommands,
  ...attributionCommands,
  ...surveyCommands,
  ...evidenceCommands,
  ...leadLagCommands,
  ...programmeCommands,
}
