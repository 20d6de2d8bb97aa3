import { describe, expect, it } from 'vitest'
import { tenthLookForms } from './unseen/tenth-look-forms.ts'
import { tenthLookFurther } from './unseen/tenth-look-further.ts'
import { tenthLookLanguages } from './unseen/tenth-look-languages.ts'
import { tenthLookNearMisses } from './unseen/tenth-look-near-misses.ts'
import { tenthLookOthers } from './unseen/tenth-look-others.ts'
import { tenthLookShapes } from './unseen/tenth-look-shapes.ts'
import { tenthLookTooBroad } from './unseen/tenth-look-too-broad.ts'
import { tenthLookTools } from './unseen/tenth-look-tools.ts'
import { answerTo } from './unseen-table.ts'

/** Exports of event tools that nobody had described; what each must give was written down before it was read. */
const groups = {
  tenthLookLanguages,
  tenthLookForms,
  tenthLookTools,
  tenthLookOthers,
  tenthLookShapes,
  tenthLookFurther,
  tenthLookNearMisses,
  tenthLookTooBroad,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
