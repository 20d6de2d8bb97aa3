import { useMediaQuery } from '@mantine/hooks'

/** Narrower than this, a list has room for two columns. The same width as in the style sheets. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false })
}
