import type { Project } from '../domain/project.ts'

/** The project with each of its secrets changed: those of webhooks, and what it holds of Facebook's. */
export function mapSecrets(project: Project, change: (secret: string) => string): Project {
  const { webhooks, spentCodes, facebookToken } = project
  return {
    ...project,
    webhooks: webhooks.map((record) => ({ ...record, secret: change(record.secret) })),
    spentCodes: spentCodes.map(change),
    ...(facebookToken === undefined ? {} : { facebookToken: change(facebookToken) }),
  }
}
