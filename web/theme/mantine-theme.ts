import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core'

const listInPlace = { withinPortal: false, floatingStrategy: 'fixed', shadow: 'md', transitionProps: { duration: 0 } }

/**
 * Mantine draws the harder fields (numbers, lists to choose from). It gets our names for colours and sizes, so that nothing
 * can tell its parts from ours. Mantine wants ten shades of a colour; ours are one, chosen for contrast in `theme.css`.
 */
export const mantineTheme: MantineThemeOverride = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 'var(--radius)',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: {
    xs: 'var(--size-12)',
    sm: 'var(--size-14)',
    md: 'var(--size-16)',
    lg: 'var(--size-20)',
    xl: 'var(--size-28)',
  },
  // By name and not by `Combobox.extend(…)`, which would pull every such part into the first page.
  components: {
    Input: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { size: 'sm' } },
    // Lists stay inside the dialog that holds their field: a modal <dialog> is above, and makes inert, everything outside it.
    // `fixed` keeps them from being cut off by whatever scrolls.
    Combobox: { defaultProps: listInPlace },
    Select: { defaultProps: { comboboxProps: listInPlace } },
    MultiSelect: { defaultProps: { comboboxProps: listInPlace } },
    TagsInput: { defaultProps: { comboboxProps: listInPlace } },
    Autocomplete: { defaultProps: { comboboxProps: listInPlace } },
  },
})

const colours = {
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-error': 'var(--off)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-disabled': 'var(--hover)',
  '--mantine-color-disabled-color': 'var(--ink-2)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-wash)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-shadow-md': 'var(--shadow)',
}

export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: colours, dark: colours })
