import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import type { Store } from '../store/store.ts'
import { type ApprovalAssets, type FoundRequest, renderApprovalPage, renderNoSuchRequest } from './approval-html.ts'

/** Where the customer decides: the path and the query names of the page at Meta. */
export const APPROVAL_PATH = '/latest/settings/requests'

/** The customer's page: one request, and the decision on it. It is a client of the control plane like any other. */
export function createApprovalPage(store: Store): RequestHandler {
  const assets: ApprovalAssets = { style: readAsset('approval-page.css'), script: readAsset('approval-page.js') }
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyFor(assets),
  }
  return async (request, response) => {
    const { business_id: businessId, selected_request_id: requestId } = request.query
    const found = await findRequest(store, businessId, requestId)
    const page = found === undefined ? renderNoSuchRequest(assets) : renderApprovalPage(found, assets)
    response.writeHead(found === undefined ? 404 : 200, headers)
    response.end(page.markup)
  }
}

// The page knows the two ids alone, as at Meta, so every project is asked. Both must fit: one id never shows a request.
async function findRequest(store: Store, businessId: unknown, requestId: unknown): Promise<FoundRequest | undefined> {
  for (const projectId of await store.list()) {
    const { requests } = await store.read(projectId)
    const request = requests.find((entry) => entry.id === requestId && entry.businessId === businessId)
    if (request !== undefined) return { projectId, request }
  }
  return undefined
}

// Browsers hash what they parsed, and they parse every line end as a line feed.
const readAsset = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n')

function policyFor({ style, script }: ApprovalAssets): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
