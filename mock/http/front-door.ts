import type { Answer } from './exchange.ts'

/** What a person sees who opens the address of the simulator; no operation is there. */
export const answerFrontDoor = (): Answer => ({
  status: 200,
  body: {
    name: 'provisim',
    description: 'A simulator of the Sinch Provisioning API for WhatsApp onboarding. It is not made by Sinch or Meta.',
    api: '/v1/projects/{projectId}/whatsapp',
    health: '/__sim/health',
    projects: '/__sim/projects',
    documentation: 'README.md, docs/control-plane.md, openapi/provisioning.yaml and openapi/control.yaml',
  },
})
