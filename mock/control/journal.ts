import type { DeskOperation } from './operations.ts'

const listJournal: DeskOperation<'listJournal'> = ({ path, query: { limit = 100 } }, { journal }) => ({
  status: 200,
  body: { entries: journal.list(path.projectId, limit) },
})

export const journalOperations = { listJournal }
