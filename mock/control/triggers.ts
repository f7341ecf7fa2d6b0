import type { ControlSchema, WebhookEvent } from '../contract.ts'
import type { Command } from '../domain/command.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { checkInput, requireTrigger, triggers } from '../domain/triggers.ts'
import type { Desk, DeskOperation } from './desk.ts'

const listTriggers: DeskOperation<'listTriggers'> = () => ({
  status: 200,
  body: { triggers: triggers.map(({ command: _, outcomes: __, ...trigger }) => trigger) },
})

const pullTrigger: DeskOperation<'pullTrigger'> = async ({ path: { projectId, trigger: name }, body = {} }, desk) => {
  const trigger = requireTrigger(name)
  checkInput(trigger, body)
  const events = await fire(desk, projectId, (project) => trigger.command(body, () => senderIdOf(project, body)))
  return { status: 200, body: { trigger: name, events } }
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
  if (only === undefined)
    throw new Problem({
      status: 409,
      code: 'no_sender',
      title: "That can't happen to a sender",
      detail: 'The project has no sender.',
      resolution: 'Create one, or have the customer add one while approving the request.',
    })
  throw new Problem({
    status: 409,
    code: 'sender_not_named',
    title: 'It is not clear which sender is meant',
    detail: `The project has ${senders.length} senders.`,
    resolution: 'Name one in senderId.',
  })
}

export const triggerOperations = { listTriggers, pullTrigger }
