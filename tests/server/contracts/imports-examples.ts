import { imports } from '@upshot/shared/imports/api'
import { type Example, example, rawExample } from './example.ts'
import { guestList, importedFile, importedOtherShape, reviewedFile, savedMapping, stageFile } from './make.ts'
import type { World } from './world.ts'

const quotesNames = (world: World) =>
  [['another advocate, who may not see what is staged,', world.home.otherAdvocate, 403]] as const

export const importsExamples: readonly Example[] = [
  example(imports.list)(async world => {
    await stageFile(world)
    await importedFile(world)
    return { sent: { query: { status: 'staged,committed', target: 'attendance', from: '2026-01-01' } } }
  }),
  rawExample(imports.upload)(world => {
    const number = world.next()
    return { sent: { query: { fileName: `guests-${number}.csv` } }, bytes: guestList(number) }
  }),
  example(imports.get)(async world => ({ sent: { params: { id: (await reviewedFile(world)).id } } })),
  example(imports.change)(
    async world => ({
      sent: {
        params: { id: (await stageFile(world)).id },
        body: {
          newEvent: {
            title: `Evening ${world.next()}`,
            day: '2026-05-20',
            startsAt: '2026-05-20T18:30',
            timeZone: 'Europe/Berlin',
            format: 'in-person',
            place: 'Berlin',
          },
          timeZone: 'Europe/Berlin',
          dateOrder: 'day-first',
          statusWords: { maybe: 'pending' },
          identity: 'email',
          repairs: {
            cells: [{ line: 2, column: 1, from: 'Ana', to: 'Anna' }],
            values: [{ column: 3, from: 'apprvd', to: 'approved' }],
            rows: [{ line: 3, from: ['a', 'b'], to: ['a, b'] }],
          },
        },
      },
    }),
    { refused: quotesNames },
  ),
  example(imports.commit)(
    async world => {
      const { id, fingerprint } = await reviewedFile(world)
      return { sent: { params: { id }, body: { fingerprint: fingerprint ?? '', acceptRejectedRows: true } } }
    },
    { refused: quotesNames },
  ),
  example(imports.undo)(async world => ({ sent: { params: { id: (await importedFile(world)).id } } }), {
    refused: world => [['another advocate', world.home.otherAdvocate, 403]],
  }),
  example(imports.cancel)(async world => ({ sent: { params: { id: (await stageFile(world)).id } } }), {
    refused: quotesNames,
  }),
  rawExample(imports.progress)(async world => ({ sent: { params: { id: (await stageFile(world)).id } } }), {
    refused: quotesNames,
    elsewhere: {
      status: 200,
      because: 'nothing is being done for an import that is not theirs, as for one that is not there',
    },
  }),
  example(imports.rows)(
    async world => ({
      sent: {
        params: { id: (await stageFile(world)).id },
        body: { lines: [2, 3], same: { column: 3, value: 'approved' } },
      },
    }),
    { refused: quotesNames },
  ),
  example(imports.check)(
    async world => ({
      sent: {
        params: { id: (await stageFile(world)).id },
        body: { line: 2, cells: ['gst-1', 'Ana', 'not an address', 'approved', null] },
      },
    }),
    { refused: quotesNames },
  ),
  rawExample(imports.rejected)(async world => ({ sent: { params: { id: (await stageFile(world)).id } } }), {
    refused: quotesNames,
  }),
  example(imports.savedMappings)(async world => {
    await savedMapping(world)
    await importedOtherShape(world)
    return { sent: { query: { q: 'guest' } } }
  }),
  example(imports.changeSavedMapping)(
    async world => ({
      sent: { params: { id: (await savedMapping(world)).id }, body: { name: 'Our guests', sharedWith: 'workspace' } },
    }),
    { refused: world => [['another advocate, with whom it is not shared,', world.home.otherAdvocate, 404]] },
  ),
  example(imports.forgetSavedMapping)(async world => ({ sent: { params: { id: (await savedMapping(world)).id } } }), {
    refused: world => [['another advocate, with whom it is not shared,', world.home.otherAdvocate, 404]],
  }),
]
