import type { Route } from './http/route.ts'

/** Every word's routes, in the order of the architecture's words. */
export const routes: readonly Route[] = []
