import { describe, expect, it } from 'vitest'
import { absences } from './unseen/absence-files.ts'
import { epochs, registers } from './unseen/epoch-files.ts'
import { fifthLook } from './unseen/fifth-look.ts'
import { invitations } from './unseen/invitation-files.ts'
import { meetAndWebex } from './unseen/meeting-files.ts'
import { ninthLook } from './unseen/ninth-look.ts'
import { ninthLookFurther } from './unseen/ninth-look-further.ts'
import { orderLists } from './unseen/order-files.ts'
import { platforms } from './unseen/platform-files.ts'
import { serials } from './unseen/serial-files.ts'
import { seventhLook } from './unseen/seventh-look.ts'
import { silent } from './unseen/silent-files.ts'
import { sixthLook } from './unseen/sixth-look.ts'
import { teams } from './unseen/teams-files.ts'
import { thirdLook } from './unseen/third-look.ts'
import { tickets } from './unseen/ticket-files.ts'
import { zoom } from './unseen/zoom-files.ts'
import { answerTo } from './unseen-table.ts'

/**
 * Exports that are no fixtures: other languages, years and accounts of the tools that are known, and tools that nobody has
 * described. What each must give was written down by reading it as a person would, before it was run.
 */
const groups = {
  zoom,
  teams,
  meetAndWebex,
  tickets,
  platforms,
  invitations,
  silent,
  serials,
  epochs,
  registers,
  absences,
  orderLists,
  thirdLook,
  fifthLook,
  sixthLook,
  seventhLook,
  ninthLook,
  ninthLookFurther,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
