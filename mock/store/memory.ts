import type { Project } from '../domain/project.ts'
import type { Store } from './store.ts'

/** Keeps projects in memory: gone when the process ends. */
export function createMemoryStore(untouched: Project): Store {
  const projects = new Map<string, Project>()
  const read = (projectId: string): Project => projects.get(projectId) ?? untouched
  return {
    read: async (projectId) => read(projectId),
    update: async (projectId, change) => {
      const before = read(projectId)
      const { project, result } = change(before)
      if (project !== before) projects.set(projectId, project)
      return result
    },
    list: async () => [...projects.keys()].reverse(),
    remove: async (projectId) => {
      projects.delete(projectId)
    },
  }
}
