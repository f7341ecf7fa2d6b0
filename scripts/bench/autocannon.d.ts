// autocannon brings no types; these are of what the benchmark uses.
declare module 'autocannon' {
  type Options = {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    readonly headers: Readonly<Record<string, string>>
  }
  type Result = {
    readonly requests: { readonly total: number }
    /** Seconds. */
    readonly duration: number
    readonly errors: number
    readonly non2xx: number
  }
  function autocannon(options: Options): Promise<Result>
  export = autocannon
}
