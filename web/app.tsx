import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { createQueryClient } from './api/query-client.ts'
import { toSignIn } from './frame/to-sign-in.ts'
import { router } from './routes.tsx'
import { mantineTheme, mantineVariables } from './theme/mantine-theme.ts'

const queryClient = createQueryClient({ onSignedOut: () => toSignIn(router.history) })

export function App(): ReactNode {
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
