import { sample } from '@upshot/shared/sample/api'
import { openBrowser } from '../../support/browser.ts'
import { type Example, example } from './example.ts'
import { type Member, makeMember, type World } from './world.ts'

const homes = new WeakMap<World, Promise<{ app: World['test']; caller: Member }>>()

/** A year of rows would slow down whoever counts rows afterwards: in a database of its own, made once. */
function adminElsewhere(world: World): Promise<{ app: World['test']; caller: Member }> {
  const known = homes.get(world)
  if (known !== undefined) return known
  const made = world.another().then(async app => ({
    app,
    caller: await makeMember(app, await app.makeWorkspace(), 'admin'),
  }))
  homes.set(world, made)
  return made
}

export const sampleExamples: readonly Example[] = [
  example(sample.load)(async world => ({ sent: {}, ...(await adminElsewhere(world)) }), {
    elsewhere: { notAsked: 'it names nothing of a workspace: whoever asks gets the sample team' },
  }),
  example(sample.clear)(
    async world => {
      const { app, caller } = await adminElsewhere(world)
      await openBrowser(app, { cookies: caller.cookies }).ask(sample.load, {})
      return { sent: {}, app, caller }
    },
    { elsewhere: { notAsked: 'it names nothing: only somebody who is in the sample team can remove it' } },
  ),
]
