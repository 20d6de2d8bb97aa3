import type { EngineTask, runTask } from './engine-task.ts'

export interface ToEngine {
  readonly job: number
  readonly task: EngineTask
}

export type FromEngine =
  | { readonly job: number; readonly kind: 'done'; readonly answer: ReturnType<typeof runTask> }
  | { readonly job: number; readonly kind: 'failed'; readonly message: string }
