// Written by npm run generate. Do not edit.
import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { paths as ControlPaths } from './control.ts'
import type { paths as ProvisioningPaths } from './provisioning.ts'

/** The type without readonly: openapi-fetch 0.17 takes a readonly array for an object, and maps its methods away. */
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T

/** Calls the provider's API, typed by its contract. */
export type ProvisioningClient = Client<Writable<ProvisioningPaths>>
/** Calls the control plane, typed by its contract. */
export type ControlClient = Client<Writable<ControlPaths>>

/** `url` is the simulator's, such as `http://127.0.0.1:4010`; the rest goes with every call. */
export type ConnectOptions = Omit<ClientOptions, 'baseUrl'> & { readonly url: string }

/** A client of the provider's API. Its calls answer `{ data }` or `{ error }`, and reject when nothing answers. */
export const createProvisioningClient = ({ url, ...options }: ConnectOptions): ProvisioningClient =>
  createClient({ ...options, baseUrl: url })

/** A client of the control plane. Its calls answer `{ data }` or `{ error }`, and reject when nothing answers. */
export const createControlClient = ({ url, ...options }: ConnectOptions): ControlClient =>
  createClient({ ...options, baseUrl: `${url.replace(/\/+$/, '')}/__sim` })
