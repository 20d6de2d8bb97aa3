import { describe, expect, it } from 'vitest'
import { atFirstSight } from './unseen/at-first-sight.ts'
import { otherContentFiles } from './unseen/content-files.ts'
import { expanded } from './unseen/expanded-files.ts'
import { ga4Files } from './unseen/ga4-files.ts'
import { leftOutFiles } from './unseen/left-out-files.ts'
import { memberFiles } from './unseen/member-files.ts'
import { metaFiles, umamiDayFiles, zoomPollFiles } from './unseen/poll-files.ts'
import { programmes } from './unseen/programme-files.ts'
import { seen, type Unseen } from './unseen/seen.ts'
import { sessionFiles } from './unseen/session-files.ts'
import { siteFiles } from './unseen/site-files.ts'
import { googleForms, surveyFiles } from './unseen/survey-files.ts'
import { undescribedTools } from './unseen/undescribed-tools.ts'
import { valueColumns } from './unseen/value-columns.ts'
import { valueFiles } from './unseen/value-files.ts'
import { youtubeFiles } from './unseen/youtube-files.ts'

const groups: Readonly<Record<string, readonly Unseen[]>> = {
  'YouTube Studio': youtubeFiles,
  'Google Analytics': ga4Files,
  'sites and packages': siteFiles,
  'other content': otherContentFiles,
  'metric values': valueFiles,
  'columns among metric values': valueColumns,
  'Google Forms': googleForms,
  surveys: surveyFiles,
  'SurveyMonkey, expanded': expanded,
  'Zoom polls': zoomPollFiles,
  'Umami by day': umamiDayFiles,
  Meta: metaFiles,
  sessions: sessionFiles,
  'programmes of any tool': programmes,
  members: memberFiles,
  'rows and answers of nobody': leftOutFiles,
  'what looks like something else': atFirstSight,
  'further tools': undescribedTools,
}

describe.each(Object.entries(groups))('files that nobody has shown before: %s', (_, files) => {
  it.each(files)('$name', async file => {
    expect(await seen(file)).toMatchObject(file.expected)
  })
})
