import { listWabas } from '../domain/facebook-tokens.ts'
import type { ProjectOperation } from './project-operation.ts'

const createLongLivedAccessToken: ProjectOperation<'createLongLivedAccessToken'> = ({ body }, transaction) => {
  const { facebookToken = '' } = transaction.execute({ kind: 'facebook-token', type: 'exchange', body })
  return { status: 201, body: { longLivedAccessToken: facebookToken } }
}

const listWabaDetails: ProjectOperation<'listWabaDetails'> = ({ body }, { project }) => ({
  status: 200,
  body: { wabas: listWabas(project, body.facebookToken) },
})

export const facebookTokenOperations = { createLongLivedAccessToken, listWabaDetails }
