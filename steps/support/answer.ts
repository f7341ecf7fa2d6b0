/** What a call was answered. */
export type Answer = {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON of the body; undefined without one. */
  readonly body: unknown
}

/** What the typed clients return. */
export type Result<Data> = {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

export const toAnswer = ({ data, error, response }: Result<unknown>): Answer => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: data ?? error,
})

/** The body of a call that has to succeed. */
export async function succeed<Data>(call: Promise<Result<Data>>): Promise<Data> {
  const { data, error, response } = await call
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`)
  return data as Data // A success has the body that the contract declares, which may be none.
}
