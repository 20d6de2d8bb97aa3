/** What would help, for every reason of the engine and of the rules around it. */
const remedies: Readonly<Record<string, string>> = {
  PRE_TOO_SHORT: 'Ask again with a shorter window, or when there is more history; earlier values can be imported.',
  POST_TOO_SHORT: 'Choose a longer window: at least three points, and twelve for a lasting change.',
  NOT_OVER: 'Run it again when the window is over. The question is written down as it is now.',
  GAPS: 'Record the missing values on the page of the metric, then run it again.',
  CONSTANT: 'Choose a metric that moves, or a finer one.',
  TOO_FEW: 'Choose a longer window, or a metric that counts more.',
  DEFINITION_CHANGE: 'Choose a window after the change, or record earlier values by the new definition.',
  CONTROL_TOUCHED: 'Leave this control out, or choose one that the activity cannot have reached.',
  NOT_POSITIVE: 'Check the values: this metric should not be zero or below.',
  COLLINEAR: 'Leave out a control: it says nothing that the model does not know already.',
  NOT_FINITE: 'Check the values: some are out of any range.',
  INVALID_INPUT: 'Change the question: the window must lie within the data.',
  TOO_COARSE: 'Record the metric by the week or by the day, as its next version, and ask again.',
  TOO_FEW_EVENTS: 'Ask about one of the activities alone, or about a longer period with at least five.',
  TOO_FEW_DATES: 'Ask again when there is more history, or about fewer activities.',
  OUTSIDE_DATA: 'Leave out activities whose days before or after have no values yet.',
  OVERLAP: 'Choose the activities together, as one campaign, or read the result as company and not as cause.',
  UNDECLARED: 'Next time, write the question down before the activity: run the study while it is still planned.',
  TRIGGERED: 'Choose dates for reasons that have nothing to do with how the metric moved before.',
  PLACEBO_FAILED: 'Add a control series, or wait until the metric is calmer.',
  PLACEBO_TOO_FEW: 'More history would help: earlier values can be imported.',
}

export function remedyOf(code: string): string {
  return remedies[code] ?? 'Change the question and ask again.'
}

/** Words about points of a series, in what its points are. */
export function inSteps(words: string, step: string): string {
  return words.replaceAll(/\bpoints\b/g, `${step}s`).replaceAll(/\bpoint\b/g, step)
}
