import { MOST_ENTRIES } from '../http/journal.ts'
import type { DeskOperation } from './desk.ts'
import { toHttpArchive } from './har.ts'

const listJournal: DeskOperation<'listJournal'> = ({ path, query }, { journal }) => {
  const { limit = 100, operation, status, violations } = query
  const entries = journal
    .list(path.projectId, MOST_ENTRIES)
    .filter((entry) => operation === undefined || entry.operationId === operation)
    .filter((entry) => status === undefined || entry.status === status)
    .filter((entry) => violations === undefined || entry.violations.length > 0 === (violations === 'some'))
  return { status: 200, body: { entries: entries.slice(0, limit) } }
}

const exportJournal: DeskOperation<'exportJournal'> = ({ path }, { journal, version, origin }) => {
  const entries = [...journal.list(path.projectId, MOST_ENTRIES)].reverse()
  return { status: 200, body: toHttpArchive(entries, origin(), version) }
}

export const journalOperations = { listJournal, exportJournal }
