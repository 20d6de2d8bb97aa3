import type { StudyCrossCheck } from '@upshot/shared/impact/study-estimate'

/** What stands beside the headline of a lasting change, for whoever knows the name and whoever does not. */
export const crossCheckWords: Readonly<Record<StudyCrossCheck['method'], { name: string; meaning: string }>> = {
  ols: { name: 'Ordinary least squares', meaning: 'as if no period had anything to do with the one before' },
  'newey-west': {
    name: 'Newey-West',
    meaning: 'the same line, with an interval that allows for periods that hang together',
  },
  'reml-ar1': { name: 'AR(1) by REML', meaning: 'each period keeps a fixed share of the error of the one before' },
  poisson: { name: 'Poisson regression', meaning: 'the ratio of counts, allowing for more scatter than chance gives' },
}
