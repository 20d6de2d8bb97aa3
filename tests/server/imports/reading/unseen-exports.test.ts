import { describe, expect, it } from 'vitest'
import { listShapes } from './unseen/list-shapes.ts'
import { lookalikeLists } from './unseen/lookalike-lists.ts'
import { nearMisses } from './unseen/near-misses.ts'
import { overreadForms } from './unseen/overread-forms.ts'
import { registrationForms } from './unseen/registration-forms.ts'
import { statesOfTheirOwn } from './unseen/states-of-their-own.ts'
import { toolLanguages } from './unseen/tool-languages.ts'
import { toolVersions } from './unseen/tool-versions.ts'
import { answerTo } from './unseen-table.ts'

/** Exports of event tools that nobody had described; what each must give was written down before it was read. */
const groups = {
  toolLanguages,
  registrationForms,
  toolVersions,
  lookalikeLists,
  listShapes,
  statesOfTheirOwn,
  nearMisses,
  overreadForms,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
