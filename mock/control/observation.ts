import { Problem } from '../domain/problem.ts'
import type { DeskOperation } from './operations.ts'

const listDeliveries: DeskOperation<'listDeliveries'> = ({ path, query: { limit = 100 } }, { outbox }) => ({
  status: 200,
  body: { deliveries: outbox.list(path.projectId).slice(0, limit) },
})

const getDelivery: DeskOperation<'getDelivery'> = ({ path: { projectId, deliveryId } }, { outbox }) => {
  const delivery = outbox.list(projectId).find(({ id }) => id === deliveryId)
  if (delivery !== undefined) return { status: 200, body: delivery }
  throw new Problem({
    status: 404,
    code: 'delivery_not_found',
    title: `Delivery ${deliveryId} can't be shown`,
    detail: "It is not in this project's log.",
    resolution: 'List them with GET …/deliveries; the log is bounded, so an old one may have gone.',
  })
}

const listJournal: DeskOperation<'listJournal'> = ({ path, query: { limit = 100 } }, { journal }) => ({
  status: 200,
  body: { entries: journal.list(path.projectId, limit) },
})

export const observationOperations = { listDeliveries, getDelivery, listJournal }
