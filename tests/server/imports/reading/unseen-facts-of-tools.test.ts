import { describe, expect, it } from 'vitest'
import { contentOfPlatforms } from './unseen/content-of-platforms.ts'
import { countsOfCodeAndCommunities } from './unseen/counts-of-code-and-communities.ts'
import { furtherFacts } from './unseen/further-facts.ts'
import { metricDates } from './unseen/metric-dates.ts'
import { metricLayouts } from './unseen/metric-layouts.ts'
import { metricNumbers } from './unseen/metric-numbers.ts'
import { metricsOfTools } from './unseen/metrics-of-tools.ts'
import { nearMissesOfFacts } from './unseen/near-misses-of-facts.ts'
import { programmesAndMembersOfTools } from './unseen/programmes-and-members-of-tools.ts'
import { seenInLines } from './unseen/seen.ts'
import { silentFigures } from './unseen/silent-figures.ts'
import { silentValues } from './unseen/silent-values.ts'
import { surveysOfTools } from './unseen/surveys-of-tools.ts'

describe.each([
  { part: 'values of tools', files: metricsOfTools },
  { part: 'values laid out by hand', files: metricLayouts },
  { part: 'numbers', files: metricNumbers },
  { part: 'periods', files: metricDates },
  { part: 'content', files: contentOfPlatforms },
  { part: 'code and communities', files: countsOfCodeAndCommunities },
  { part: 'surveys', files: surveysOfTools },
  { part: 'programmes and members', files: programmesAndMembersOfTools },
  { part: 'near misses', files: nearMissesOfFacts },
  { part: 'what other people keep', files: furtherFacts },
  { part: 'figures that would be wrong without a word', files: silentFigures },
  { part: 'values that would be wrong without a word', files: silentValues },
])('$part that nobody has shown before', ({ files }) => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
