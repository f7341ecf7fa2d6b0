import type { Happening } from './control/feed.ts'

/** What the feed of a project has told so far. */
export type Happenings = {
  readonly all: readonly Happening[]
  /** Resolves once what was told is enough. */
  readonly until: (isEnough: (all: readonly Happening[]) => boolean) => Promise<void>
  readonly stop: () => void
}

/** Listens to the feed of server-sent events at `url`. */
export async function listenTo(url: string): Promise<Happenings> {
  const ending = new AbortController()
  const response = await fetch(url, { signal: ending.signal })
  const all: Happening[] = []
  let wake: () => void = () => undefined
  const reading = read(response, (happening) => {
    all.push(happening)
    wake()
  })
  reading.catch((error: unknown) => {
    if (!ending.signal.aborted) throw error
  })
  return {
    all,
    until: async (isEnough) => {
      while (!isEnough(all))
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    },
    stop: () => ending.abort(),
  }
}

async function read(response: Response, tell: (happening: Happening) => void): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1]
      if (data !== undefined) tell(JSON.parse(data))
    }
  }
}
