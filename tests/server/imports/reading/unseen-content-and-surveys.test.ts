import { describe, expect, it } from 'vitest'
import { otherContentFiles } from './unseen/content-files.ts'
import { ga4Files } from './unseen/ga4-files.ts'
import { memberFiles } from './unseen/member-files.ts'
import { secondLook } from './unseen/second-look.ts'
import { seen, type Unseen } from './unseen/seen.ts'
import { sessionFiles } from './unseen/session-files.ts'
import { siteFiles } from './unseen/site-files.ts'
import { googleForms, surveyFiles } from './unseen/survey-files.ts'
import { valueFiles } from './unseen/value-files.ts'
import { youtubeFiles } from './unseen/youtube-files.ts'

const groups: Readonly<Record<string, readonly Unseen[]>> = {
  'YouTube Studio': youtubeFiles,
  'Google Analytics': ga4Files,
  'sites and packages': siteFiles,
  'other content': otherContentFiles,
  'metric values': valueFiles,
  'Google Forms': googleForms,
  surveys: surveyFiles,
  sessions: sessionFiles,
  members: memberFiles,
  'a second look': secondLook,
}

describe.each(Object.entries(groups))('files that nobody has shown before: %s', (_, files) => {
  it.each(files)('$name', async file => {
    expect(await seen(file)).toMatchObject(file.expected)
  })
})
