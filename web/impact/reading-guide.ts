export interface GuideSection {
  heading: string
  text: string
}

/** "How to read this", for a manager: at most 300 words. The same text is in docs/how-to-read-impact.md; a test compares them. */
export const readingGuide: readonly GuideSection[] = [
  {
    heading: 'The question',
    text: 'A study asks one thing: was an agreed metric different after an activity from what it would have been without it? Nobody can see the second course. It is estimated from the history of the metric: its trend, its weekly pattern and its usual noise.',
  },
  {
    heading: 'The sentence and its label',
    text: 'Read the sentence first; it is written by rules, not by the team. The label says how far to trust it. Estimated: written down beforehand, every check passed, the interval leaves zero out. Inconclusive: every check passed, but nothing can be told from normal variation. Correlated: a check stands against reading it as cause and effect. Refused: the data cannot carry an answer.',
  },
  {
    heading: 'The interval',
    text: '“15 a day (7.7 to 22)” means: 15 is the best single guess, and values from 7.7 to 22 fit the data. Quote both. If the interval holds zero, more and less are both possible.',
  },
  {
    heading: 'Not detectable is an answer',
    text: 'It does not say that nothing happened. It says how large a lift would have had to be to be seen. Below that size, the study is silent.',
  },
  {
    heading: 'Placebos',
    text: 'The same calculation is made for dates on which nothing of the kind happened. If they show differences as large as the real one, do not believe the real one.',
  },
  {
    heading: 'What not to do',
    text: 'Do not add up studies: their effects may overlap. Do not repeat a question with other windows until one looks good. Do not read a good result of one activity as a promise for the next. And ask what else happened in those days: the list of overlaps is short only if everything was logged.',
  },
]
