import type { components as controlComponents } from '../../generated/control.ts'
import type { components } from '../../generated/provisioning.ts'

/** The type without readonly: openapi-fetch 0.17 takes a readonly array for an object, and maps its methods away. */
export type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T

/** A component of the provider's contract, by name. */
export type Schema<Name extends keyof components['schemas']> = Writable<components['schemas'][Name]>
/** A component of the control plane's contract, by name. */
export type ControlSchema<Name extends keyof controlComponents['schemas']> = Writable<
  controlComponents['schemas'][Name]
>
