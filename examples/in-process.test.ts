import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createProvisioningClient } from 'provisim/clients'
import { startSimulator } from 'provisim/simulator'

test('an account whose owner says no is shown as rejected', async () => {
  const simulator = await startSimulator() // On a free port; as many as you like.
  const project = simulator.project('test-1')
  await project.clock.set({ mode: 'manual' })
  await project.plan({ customer: { after: 'PT2H', decision: 'decline' } })

  // Your own code would be here; this is any client of the provider's API.
  const headers = { authorization: `Basic ${btoa('key:secret')}` }
  const client = createProvisioningClient({ url: simulator.url, headers })
  const params = { path: { projectId: 'test-1' } }
  const senderDetails = { displayName: 'Lindqvist', businessCategory: 'FOOD_AND_GROCERY' } as const
  const body = { wabaName: 'Lindqvist Bakery', clientBusinessManagerId: '73584377235956321', senderDetails }
  await client.POST('/v1/projects/{projectId}/whatsapp', { params, body })

  await project.advance('3h')
  const { data } = await client.GET('/v1/projects/{projectId}/whatsapp', { params })
  assert.equal(data?.state, 'REJECTED')
  await simulator.close()
})
