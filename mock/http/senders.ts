import { timestamp } from '../domain/duration.ts'
import { lastSenderId } from '../domain/sender-birth.ts'
import { listSenders as list, suggestUsernames } from '../domain/sender-list.ts'
import { requireSender } from '../domain/sender-progress.ts'
import { wasPasswordSent } from '../domain/sender-verification.ts'
import { paginate } from './paging.ts'
import type { ProjectOperation } from './project-operation.ts'

const listSenders: ProjectOperation<'listSenders'> = ({ query }, { project }) => {
  const { pageToken, pageSize = 50, ...filter } = query
  const { items, fields } = paginate(list(project, filter), { list: 'senders', filter, pageToken, pageSize })
  return { status: 200, body: { ...fields, senders: items } }
}

const createSender: ProjectOperation<'createSender'> = ({ body }, transaction) => {
  const project = transaction.execute({ kind: 'sender', type: 'create', body })
  return { status: 201, body: requireSender(project, lastSenderId(project)).sender }
}

const getSender: ProjectOperation<'getSender'> = ({ path }, { project }) => ({
  status: 200,
  body: requireSender(project, path.senderId).sender,
})

const updateSender: ProjectOperation<'updateSender'> = ({ path: { senderId }, body }, transaction) => {
  const project = transaction.execute({ kind: 'sender', type: 'update', senderId, body })
  return { status: 200, body: requireSender(project, senderId).sender }
}

const deleteSender: ProjectOperation<'deleteSender'> = ({ path: { senderId } }, transaction) => {
  transaction.execute({ kind: 'sender', type: 'delete', senderId })
  return { status: 204 }
}

const deleteSenderChanges: ProjectOperation<'deleteSenderChanges'> = ({ path: { senderId } }, transaction) => {
  transaction.execute({ kind: 'sender', type: 'delete-changes', senderId })
  return { status: 204 }
}

const listSenderActivities: ProjectOperation<'listSenderActivities'> = ({ path: { senderId }, query }, { project }) => {
  const { pageToken, pageSize = 50 } = query
  const { activities } = requireSender(project, senderId)
  const { items, fields } = paginate(activities, { list: `activities of ${senderId}`, pageToken, pageSize })
  return { status: 200, body: { ...fields, notifications: items } }
}

const createSenderComment: ProjectOperation<'createSenderComment'> = ({ path: { senderId }, body }, transaction) => {
  const { comment } = body
  transaction.execute({ kind: 'sender', type: 'comment', senderId, comment })
  return { status: 201, body: { type: 'CREATED', comment, created: timestamp(transaction.now) } }
}

// What `id` means is unexplained; that it is the sender's is our choice.
const registerSender: ProjectOperation<'registerSender'> = ({ path: { senderId }, body: { method } }, transaction) => {
  const project = transaction.execute({ kind: 'sender', type: 'register', senderId, method })
  return {
    status: 200,
    body: {
      id: senderId,
      method,
      accepted: timestamp(transaction.now),
      verificationCodeSent: wasPasswordSent(project, senderId),
    },
  }
}

const verifySender: ProjectOperation<'verifySender'> = ({ path: { senderId }, body: { code } }, transaction) => {
  transaction.execute({ kind: 'sender', type: 'verify', senderId, code })
  return { status: 204 }
}

const getVerificationStatus: ProjectOperation<'getVerificationStatus'> = ({ path }, { project }) => ({
  status: 200,
  body: { status: requireSender(project, path.senderId).verification },
})

const listSuggestedUsernames: ProjectOperation<'listSuggestedUsernames'> = ({ path }, { project }) => ({
  status: 200,
  body: { usernames: suggestUsernames(requireSender(project, path.senderId).sender) },
})

export const senderOperations = {
  listSenders,
  createSender,
  getSender,
  updateSender,
  deleteSender,
  deleteSenderChanges,
  listSenderActivities,
  createSenderComment,
  registerSender,
  verifySender,
  getVerificationStatus,
  listSuggestedUsernames,
}
