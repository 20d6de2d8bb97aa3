import type {
  AnyEndpoint,
  Endpoint,
  EndpointSpec,
  Method,
  RawEndpoint,
  RawSpec,
  Sent,
} from '@upshot/shared/contract/endpoint'
import type { TestApp } from '../../support/test-app.ts'
import type { AnySent, Caller } from './caller.ts'
import type { World } from './world.ts'

/** One request that succeeds, made in a world: what is sent, and by whom when the least role is not the whole answer. */
export interface Given<S = AnySent> {
  readonly sent: S
  readonly caller?: Caller
  readonly bytes?: Uint8Array | string
  readonly app?: TestApp
}

/** What an admin of another workspace gets for the same request, where it is not 404 for an id and success without one. */
export type Elsewhere = { readonly status: number; readonly because: string } | { readonly notAsked: string }

export interface Options {
  /** Success, where the contract cannot say it: redirects. */
  readonly status?: number
  /** Why this GET leaves rows. */
  readonly writes?: string
  readonly elsewhere?: Elsewhere
  /** People of the same workspace who may not do this, and what they are answered. */
  readonly refused?: (world: World) => readonly (readonly [who: string, Caller, status: number])[]
}

export interface Example extends Options {
  readonly endpoint: AnyEndpoint
  readonly make: (world: World) => Promise<Given>
}

type Make<Spec extends EndpointSpec | RawSpec> = (world: World) => Given<Sent<Spec>> | Promise<Given<Sent<Spec>>>

/** An example of an endpoint, held to what its contract says may be sent: `example(endpoint)(world => …)`. */
export function example<Spec extends EndpointSpec, M extends Method>(
  endpoint: Endpoint<Spec, M>,
): (make: Make<Spec>, options?: Options) => Example {
  return (make, options = {}) => erased(endpoint, make, options)
}

/** The same for uploads, downloads and redirects. */
export function rawExample<Spec extends RawSpec, M extends Method>(
  endpoint: RawEndpoint<Spec, M>,
): (make: Make<Spec>, options?: Options) => Example {
  return (make, options = {}) => erased(endpoint, make, options)
}

function erased(endpoint: unknown, make: (world: World) => unknown, options: Options): Example {
  return { endpoint: forgetTypes(endpoint), make: async world => untyped(await make(world)), ...options }
}

/** An endpoint of any contract is one of these; its contract is looked at as data from here on. */
function forgetTypes(endpoint: unknown): AnyEndpoint {
  return endpoint as AnyEndpoint
}

/** Checked where the example is written; sent as data from here on. */
function untyped(given: unknown): Given {
  return given as Given
}
