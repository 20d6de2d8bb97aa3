import { agreement, ease, satisfaction, type WordScale } from './word-scale.ts'

const agrees = agreement(
  'strongly disagree|completely disagree',
  'disagree|moderately disagree|mostly disagree',
  'somewhat disagree|slightly disagree',
  'neither agree nor disagree|neutral|neither|undecided',
  'somewhat agree|slightly agree',
  'agree|moderately agree|mostly agree',
  'strongly agree|completely agree',
)
const satisfied = satisfaction(
  'extremely dissatisfied|very dissatisfied|completely dissatisfied',
  'dissatisfied|moderately dissatisfied|mostly dissatisfied',
  'somewhat dissatisfied|slightly dissatisfied',
  'neither satisfied nor dissatisfied|neutral|neither',
  'somewhat satisfied|slightly satisfied',
  'satisfied|moderately satisfied|mostly satisfied',
  'extremely satisfied|very satisfied|completely satisfied',
)
const isEasy = ease(
  'very difficult|extremely difficult',
  'difficult|moderately difficult',
  'somewhat difficult|slightly difficult',
  'neither easy nor difficult|neutral|neither',
  'somewhat easy|slightly easy',
  'easy|moderately easy',
  'very easy|extremely easy',
)
const stimmtZu = agreement(
  'stimme überhaupt nicht zu|stimme gar nicht zu',
  'stimme nicht zu',
  'stimme eher nicht zu',
  'neutral|weder noch|teils/teils|teils, teils',
  'stimme eher zu',
  'stimme zu',
  'stimme voll zu|stimme voll und ganz zu|stimme völlig zu',
)
const zufrieden = satisfaction(
  'sehr unzufrieden',
  'unzufrieden',
  'eher unzufrieden',
  'neutral|weder noch|weder zufrieden noch unzufrieden|teils/teils|teils, teils|teils teils',
  'eher zufrieden',
  'zufrieden',
  'sehr zufrieden',
)

/**
 * Seven answers each: where a word and its weaker form were both chosen, or a word that only such scales have. With five
 * answers, the two would be one.
 */
export const sevenAnswers: readonly WordScale[] = [
  ...where(agrees, ['agree', 'somewhat agree'], ['disagree', 'somewhat disagree']),
  // Nobody has a plain word on one side and a weak one on the other of five.
  ...where(agrees, ['agree', 'somewhat disagree'], ['disagree', 'somewhat agree']),
  ...where(agrees, ['slightly agree'], ['slightly disagree']),
  ...where(satisfied, ['satisfied', 'somewhat satisfied'], ['dissatisfied', 'somewhat dissatisfied']),
  ...where(satisfied, ['slightly dissatisfied']),
  ...where(isEasy, ['easy', 'somewhat easy'], ['difficult', 'somewhat difficult']),
  ...where(isEasy, ['slightly easy'], ['slightly difficult']),
  ...where(stimmtZu, ['stimme zu', 'stimme eher zu'], ['stimme nicht zu', 'stimme eher nicht zu']),
  ...where(zufrieden, ['zufrieden', 'eher zufrieden'], ['unzufrieden', 'eher unzufrieden']),
]

function where(scale: WordScale, ...words: readonly (readonly string[])[]): WordScale[] {
  return words.map(needs => ({ ...scale, needs }))
}
