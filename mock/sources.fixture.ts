import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** What the rules of the architecture look at in one file. */
export type Source = {
  /** From the top of the repository, such as `mock/http/app.ts`. */
  readonly path: string
  readonly isTest: boolean
  /** Files of ours by their path from the top, packages and Node's own modules by their name. */
  readonly imports: readonly string[]
  /** Mentions of what is not everyone's to use, such as `Date.now` or `new Date()`. */
  readonly mentions: readonly string[]
  readonly hasDefaultExport: boolean
  readonly lineCount: number
}

export function readSources(folders: readonly string[]): readonly Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parseSource(path, readFileSync(path, 'utf8')))
}

/** Reads the syntax, so that comments and texts do not count. */
export function parseSource(path: string, text: string): Source {
  const mentions: string[] = []
  let hasDefaultExport = false
  const visit = (node: ts.Node): void => {
    const mention = mentionOf(node)
    if (mention !== undefined) mentions.push(mention)
    if (isDefaultExport(node)) hasDefaultExport = true
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023))
  return {
    path,
    isTest: /\.(?:test|fixture)\.ts$/.test(path),
    imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => resolve(path, fileName)),
    mentions,
    hasDefaultExport,
    lineCount: text.trimEnd().split('\n').length,
  }
}

const resolve = (path: string, name: string): string => (name.startsWith('.') ? join(dirname(path), name) : name)

const OBJECTS = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'])
const FUNCTIONS = new Set(['setTimeout', 'setInterval', 'randomUUID'])

function mentionOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()'
  if (ts.isIdentifier(node) && FUNCTIONS.has(node.text)) return node.text
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  if (isNamed(node.expression, 'process')) return 'process.*'
  const name = `${node.expression.text}.${node.name.text}`
  return OBJECTS.has(name) ? name : undefined
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true
  return node.kind === ts.SyntaxKind.DefaultKeyword || (ts.isExportSpecifier(node) && node.name.text === 'default')
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name
