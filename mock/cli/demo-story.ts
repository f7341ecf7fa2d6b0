import type { ProjectClient } from '../client/project-client.ts'
import { type ProvisioningClient, requireAnswer } from '../client/provider.ts'
import type { Company } from './demo-company.ts'

export type Stage = {
  readonly project: ProjectClient
  readonly provider: ProvisioningClient
  readonly company: Company
  /** Where the webhooks are to go, and what they are signed with. */
  readonly target: string
  readonly secret: string
  /** Says who does what, at the time that the project's clock shows. */
  readonly tell: (who: Actor, what: string) => Promise<void>
  /** Moves the project's clock on. */
  readonly pass: (duration: string) => Promise<void>
}

export type Actor = 'Partner' | 'Provider' | 'Customer' | 'Meta' | 'Phone' | 'Webhook'

/** Plays an onboarding, from nothing to a sender that is ACTIVE. */
export async function playStory(stage: Stage): Promise<void> {
  await openProject(stage)
  await createAccount(stage)
  await getApproved(stage)
  const senderId = await createSender(stage)
  await verifyNumber(stage, senderId)
  await stage.pass('7d')
  await stage.tell('Meta', 'raises the messaging limit, since all goes well')
  await stage.project.trigger('account-daily-limit-changed', { dailyLimit: 'TIER_2K' })
  await stage.pass('PT0S')
}

async function openProject({ project, provider, target, secret, tell }: Stage): Promise<void> {
  const body = { target, secret, triggers: ['ALL' as const] }
  const params = { path: { projectId: project.id } }
  await requireAnswer('The webhook', provider.POST('/v1/projects/{projectId}/webhooks', { params, body }))
  await tell('Partner', 'registers a webhook for every event')
}

async function createAccount({ project, provider, company, tell, pass }: Stage): Promise<void> {
  const { name, displayName, portfolioId, category } = company
  const body = {
    wabaName: name,
    clientBusinessManagerId: portfolioId,
    senderDetails: { displayName, businessCategory: category },
  }
  const params = { path: { projectId: project.id } }
  const account = await requireAnswer(
    'The account',
    provider.POST('/v1/projects/{projectId}/whatsapp', { params, body }),
  )
  await tell('Partner', `creates the account for portfolio ${portfolioId}: ${account.changes?.status}`)
  await pass('1h')
  await tell('Provider', 'has filed the request at Meta')
}

async function getApproved({ project, company, tell, pass }: Stage): Promise<void> {
  const [request] = await project.requests()
  await tell('Partner', `sends ${company.owner} the link …${request?.approvalPath}`)
  await pass('1d')
  await tell('Customer', `${company.owner} opens it and approves, without a sender yet`)
  await project.approve({ sender: 'none' })
  await pass('1h')
  const { account } = await project.describe()
  await tell('Meta', `approves the WABA ${account?.wabaId}: ${account?.state}`)
}

async function createSender({ project, provider, company, tell, pass }: Stage): Promise<string> {
  const { displayName, category, email, countryCode, phoneNumber } = company
  const body = {
    phoneNumberProvider: 'CUSTOMER' as const,
    status: 'SUBMIT' as const,
    saveDraftOnFailure: false,
    details: { displayName, vertical: category, email, countryCode, phoneNumber },
  }
  const params = { path: { projectId: project.id } }
  const sender = await requireAnswer(
    'The sender',
    provider.POST('/v1/projects/{projectId}/whatsapp/senders', { params, body }),
  )
  await tell('Partner', `creates the sender "${displayName}" with +${countryCode} ${phoneNumber}`)
  await pass('1h')
  return sender.id
}

async function verifyNumber({ project, provider, company, tell, pass }: Stage, senderId: string): Promise<void> {
  const params = { path: { projectId: project.id, senderId } }
  await tell('Partner', 'asks for a one-time password by SMS')
  const register = '/v1/projects/{projectId}/whatsapp/senders/{senderId}/register'
  await requireAnswer('The registration', provider.POST(register, { params, body: { method: 'SMS' } }))
  const { text, code } = await project.messages.waitFor({ to: `${company.countryCode}${company.phoneNumber}` })
  await tell('Phone', `"${text}"`)
  const verify = '/v1/projects/{projectId}/whatsapp/senders/{senderId}/verify'
  await requireAnswer('The verification', provider.POST(verify, { params, body: { code } }))
  await tell('Partner', `hands in ${code}`)
  await pass('1h')
}
