import { inBackground } from '../background-context.ts'
import { enterScope } from '../db/scope.ts'
import type { Installation } from '../installation.ts'
import { makeSample } from './make-sample.ts'

/** UPSHOT_DEMO=1: the sample team is there before anybody signs in; whoever looks around in it enters it at once. */
export async function loadSampleAtStart(installation: Installation): Promise<void> {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  await inBackground(installation, async ctx => {
    await makeSample(ctx, { timeZone, locale: 'en-GB', currency: 'EUR', weekStartsOn: 1 })
    await enterScope(ctx.client, { workspaceId: null, personId: null })
  })
}
