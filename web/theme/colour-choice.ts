import { useMantineColorScheme } from '@mantine/core'

export const colourChoices = ['system', 'light', 'dark'] as const
export type ColourChoice = (typeof colourChoices)[number]

export interface ColourChoiceControl {
  choice: ColourChoice
  choose: (choice: ColourChoice) => void
}

/** The person's choice of colours, kept in this browser. */
export function useColourChoice(): ColourChoiceControl {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return {
    choice: colorScheme === 'auto' ? 'system' : colorScheme,
    choose: choice => setColorScheme(choice === 'system' ? 'auto' : choice),
  }
}
