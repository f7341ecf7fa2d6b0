import { listWabas } from '../domain/facebook-tokens.ts'
import type { ProjectOperation } from './operations.ts'

const createLongLivedAccessToken: ProjectOperation<'createLongLivedAccessToken'> = ({ body }, transaction) => {
  const { facebookToken = '' } = transaction.execute({ kind: 'facebook-token', type: 'exchange', body })
  return { status: 201, body: { longLivedAccessToken: facebookToken } }
}

const listWabaDetails: ProjectOperation<'listWabaDetails'> = (_, { project }) => ({
  status: 200,
  body: { wabas: listWabas(project) },
})

export const facebookTokenOperations = { createLongLivedAccessToken, listWabaDetails }
