import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import { mayHandleImport } from '@upshot/shared/imports/may-handle-import'
import type { ProgressEvent } from '@upshot/shared/imports/progress'
import type { Ctx } from '../context.ts'
import { requireHandling } from './staged.ts'
import { findImport } from './store.ts'
import { findWork, type Work } from './work.ts'

/** Often enough to look alive. */
const EVERY_MS = 200
/** Proxies close what is silent for longer. */
const SIGN_OF_LIFE_MS = 15_000

/**
 * Says how far the work on an import is until it ends. An import that is being uploaded is not in the database yet, so that
 * nothing being done for it, nobody knowing it, and another instance doing it are told alike: `idle`.
 */
export async function followImport(ctx: Ctx, { params }: Received<typeof imports.progress.spec>): Promise<Response> {
  const work = findWork(ctx.workspace.id, params.id)
  if (work !== null && !mayHandleImport(ctx.actor, work.personId)) {
    throw new Problem('not-allowed', 'Somebody else works on this import. They, a manager or an admin can follow it.')
  }
  if (work === null) {
    const found = await findImport(ctx.db, ctx.workspace.id, params.id)
    if (found !== null) requireHandling(ctx, found)
  }
  return new Response(work === null ? eventText('idle', null) : streamOf(work), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would collect events before it passes them on.
      'x-accel-buffering': 'no',
    },
  })
}

function streamOf(work: Work): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const tell = () => send(eventText('progress', work.progress))
      let timer: NodeJS.Timeout | null = null
      const alive = setInterval(() => send(': still here\n\n'), SIGN_OF_LIFE_MS)
      tell()
      const leave = work.listen(event => {
        if (event === 'ended') {
          stop()
          send(eventText('ended', null))
          controller.close()
        } else {
          timer ??= setTimeout(() => {
            timer = null
            tell()
          }, EVERY_MS)
        }
      })
      stop = () => {
        leave()
        clearInterval(alive)
        if (timer !== null) clearTimeout(timer)
      }
    },
    cancel: () => stop(),
  })
}

/** Whoever listens and is cut off asks again after a second. */
function eventText(event: ProgressEvent, data: unknown): string {
  return `event: ${event}\nretry: 1000\ndata: ${JSON.stringify(data)}\n\n`
}
