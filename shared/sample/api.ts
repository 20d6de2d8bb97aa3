import { z } from 'zod'
import { endpoint } from '../contract/endpoint.ts'

export const sample = {
  load: endpoint('POST /sample-team', {
    summary: 'Load the sample team, a year of invented work up to today, and go there',
    description: 'It is a workspace of its own beside yours. Loading it again goes to the one that is there.',
    allow: 'admin',
    scope: 'session',
    output: z.strictObject({ workspaceId: z.uuid() }),
    noAudit: 'The sample team writes its own audit rows, in its own workspace.',
  }),
  clear: endpoint('DELETE /sample-team', {
    summary: 'Remove the sample team with everything in it',
    description: 'Only from within it. Whoever is there goes back to a workspace of their own.',
    allow: 'admin',
    scope: 'session',
    noAudit: 'The audit log of the sample team is removed with it.',
  }),
}
