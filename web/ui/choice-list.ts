import css from './choice-list.module.css'

/**
 * For Mantine's lists of choices: the list itself scrolls, since Mantine's own scroll area around it is something that a
 * keyboard could never reach and that checkers rightly report.
 */
export const scrollingList: { withScrollArea: false; classNames: { options: string } } = {
  withScrollArea: false,
  classNames: { options: css.options ?? '' },
}
