import type {
  Answer,
  AnyEndpoint,
  Endpoint,
  EndpointSpec,
  Method,
  RawEndpoint,
  RawSpec,
  Received,
} from '@upshot/shared/contract/endpoint'
import type { z } from 'zod'
import type { Ctx, PersonCtx, PublicCtx } from '../context.ts'

/** What a verb is given depends on who may call its endpoint. */
export type CtxFor<Spec> = Spec extends { allow: 'anyone' }
  ? PublicCtx
  : Spec extends { allow: 'signed-in' }
    ? PersonCtx
    : Ctx

/** The body of a raw request, to be read once. */
export interface Upload {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly contentType: string
}

/** What a verb answers: nothing where the contract has no output. */
type Answered<Spec extends EndpointSpec | RawSpec> = Spec extends { output: z.ZodType } ? Answer<Spec> : undefined

/** Any endpoint with its verb, types forgotten: what the app is made of. */
export interface Route {
  readonly endpoint: AnyEndpoint
  readonly run: (ctx: never, received: never, upload: Upload) => Promise<unknown>
}

/** Binds a contract to the verb that fulfils it. */
export function route<Spec extends EndpointSpec, M extends Method>(
  endpoint: Endpoint<Spec, M>,
  verb: (ctx: CtxFor<Spec>, received: Received<Spec>) => Promise<Answered<Spec>>,
): Route {
  return { endpoint: endpoint as unknown as AnyEndpoint, run: verb }
}

/** The same for uploads, downloads and progress: the verb may answer with a `Response` of its own. */
export function rawRoute<Spec extends RawSpec, M extends Method>(
  endpoint: RawEndpoint<Spec, M>,
  verb: (ctx: CtxFor<Spec>, received: Received<Spec>, upload: Upload) => Promise<Answered<Spec> | Response>,
): Route {
  return { endpoint: endpoint as unknown as AnyEndpoint, run: verb }
}
