import type { OpenApiDocument, OpenApiMessage } from './bundle.ts'

/** The first example of every event, by trigger. Throws when an event has none. */
export function collectSamples(document: OpenApiDocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([trigger, { post }]) => [
      trigger,
      firstExample(trigger, post.requestBody),
    ]),
  )
}

function firstExample(trigger: string, message: OpenApiMessage | undefined): unknown {
  const [example] = Object.values(message?.content?.['application/json']?.examples ?? {})
  if (example === undefined) throw new Error(`The event ${trigger} has no example. Add one under its requestBody.`)
  return example.value
}
