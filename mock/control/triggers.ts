import type { ControlSchema, WebhookEvent } from '../contract.ts'
import type { Command } from '../domain/command.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { requireTrigger, triggers } from '../domain/triggers.ts'
import type { Desk, DeskOperation } from './desk.ts'

const listTriggers: DeskOperation<'listTriggers'> = () => ({
  status: 200,
  body: { triggers: triggers.map(({ command: _, ...trigger }) => trigger) },
})

const pullTrigger: DeskOperation<'pullTrigger'> = async ({ path: { projectId, trigger: name }, body = {} }, desk) => {
  const trigger = requireTrigger(name)
  refuseMissing(name, trigger.parameters, body)
  const events = await fire(desk, projectId, (project) => trigger.command(body, () => senderIdOf(project, body)))
  return { status: 200, body: { trigger: name, events } }
}

function refuseMissing(name: string, parameters: readonly string[], body: object): void {
  const missing = parameters.filter((parameter) => !parameter.endsWith('?') && !(parameter in body))
  const unknown = Object.keys(body).filter((field) => !parameters.includes(field) && !parameters.includes(`${field}?`))
  if (missing.length === 0 && unknown.length === 0) return
  throw new Problem({
    status: 400,
    code: 'trigger_parameters',
    title: `The trigger ${name} can't be pulled`,
    detail: [
      ...missing.map((field) => `${field} is missing`),
      ...unknown.map((field) => `${field} is not one of its parameters`),
    ].join('; '),
    resolution: parameters.length === 0 ? 'Send no body.' : `Its parameters are ${parameters.join(', ')}.`,
  })
}

async function fire(
  { engine }: Desk,
  projectId: string,
  commandFor: (project: Project) => Command,
): Promise<readonly WebhookEvent['type'][]> {
  return engine.transact(projectId, (transaction) => {
    transaction.execute(commandFor(transaction.project))
    return transaction.effects.flatMap(({ events }) => events.map(({ type }) => type))
  })
}

/** The sender that is named, or the only one there is. */
function senderIdOf({ senders }: Project, { senderId }: ControlSchema<'TriggerInput'>): string {
  if (senderId !== undefined) return senderId
  const [only] = senders
  if (only !== undefined && senders.length === 1) return only.sender.id
  throw new Problem({
    status: 409,
    code: 'sender_not_named',
    title: 'It is not clear which sender is meant',
    detail: `The project has ${senders.length} senders.`,
    resolution: 'Name one in senderId.',
  })
}

export const triggerOperations = { listTriggers, pullTrigger }
