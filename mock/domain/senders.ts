import type { Ending, SenderCommand } from './command.ts'
import { timestamp } from './duration.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import type { Project, SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'
import { createSender } from './sender-creation.ts'
import { commentSender, meetIncident, SWITCH_OFF } from './sender-incidents.ts'
import { activateSender, failSender, processSender, rejectSender, requireStep } from './sender-processing.ts'
import {
  advanceSender,
  removalOwner,
  removeSender,
  requireSender,
  type SenderStep,
  senderOwner,
} from './sender-progress.ts'
import { applyChanges } from './sender-submission.ts'
import { deleteChanges, updateSender } from './sender-updates.ts'
import { noticeVerification, REMOVAL_TAKES, registerSender, verifyAtMeta, verifySender } from './sender-verification.ts'

export function sender(project: Project, command: SenderCommand, context: Context): Outcome {
  switch (command.type) {
    case 'create':
      return createSender(project, command.body, context)
    case 'update':
      return updateSender(project, command.senderId, command.body, context)
    case 'delete':
      return deleteSender(project, command.senderId, context)
    case 'delete-changes':
      return deleteChanges(project, command.senderId, context)
    case 'remove':
      return removeSender(project, command.senderId)
    case 'comment':
      return commentSender(project, command.senderId, command.comment, 'API user', context)
    case 'register':
      return registerSender(project, command.senderId, command.method, context)
    case 'verify':
      return verifySender(project, command.senderId, command.code, context)
    case 'verify-at-meta':
      return verifyAtMeta(project, command.senderId, context)
    case 'notice-verification':
      return noticeVerification(project, command.senderId, context)
    case 'process':
      return processSender(project, command.senderId, command.ending, context)
    case 'activate':
      return activateSender(project, command.senderId, command.ending, context)
    case 'apply':
      return endChanges(project, command.senderId, command.ending, context)
    case 'meet':
      return meetIncident(project, command.senderId, command.incident, context)
  }
}

// Provider: a live sender stays usable for 30 more days; one that never was goes at once (our choice).
function deleteSender(project: Project, senderId: string, context: Context): Outcome {
  const record = requireSender(project, senderId)
  if (record.goes !== undefined)
    throw new Refusal('sender_already_deleted', { message: `The sender goes at ${record.goes}.` })
  if (record.sender.state === undefined) return removeSender(project, senderId)
  const goes = timestamp(context.now + REMOVAL_TAKES)
  const timer = {
    after: REMOVAL_TAKES,
    owner: removalOwner(senderId),
    command: { kind: 'sender', type: 'remove', senderId } as const,
  }
  const isSwitchedOff = project.settings.inactiveAfterDelete && isLive(record)
  const step: SenderStep = isSwitchedOff ? SWITCH_OFF : {}
  const change = (same: SenderRecord): SenderRecord => ({ ...(step.change?.(same) ?? same), goes })
  return andThen(advanceSender(project, senderId, { ...step, change }, context), (state) =>
    outcome(state, { timers: [timer] }),
  )
}

const isLive = ({ sender: { state } }: SenderRecord): boolean => state === 'ACTIVE' || state === 'SUSPENDED'

function endChanges(project: Project, senderId: string, ending: Ending, context: Context): Outcome {
  const record = requireSender(project, senderId)
  // It may have been suspended or switched off meanwhile.
  requireStep(record, record.sender.state !== undefined && record.sender.changes?.status === 'IN_PROGRESS', 'updated')
  return andThen(outcome(project, { cancel: [senderOwner(senderId)] }), (state) => {
    if (ending.outcome === 'rejected') return rejectSender(state, senderId, ending, context)
    if (ending.outcome === 'error') return failSender(state, senderId, ending, context)
    return applyChanges(state, senderId, context)
  })
}
