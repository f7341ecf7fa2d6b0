import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import { type ApprovalAssets, type ApprovalRequest, renderApprovalPage, renderNoSuchRequest } from './approval-html.ts'
import { SECURITY_HEADERS } from './respond.ts'

/** The request that fits both ids of an address. What is no id fits none. */
export type FindRequest = (ids: {
  readonly businessId: unknown
  readonly requestId: unknown
}) => Promise<ApprovalRequest | undefined>

/** The customer's page: one request, and the decision on it. It is a client of the control plane like any other. */
export function createApprovalPage(findRequest: FindRequest): RequestHandler {
  const assets: ApprovalAssets = { style: readAsset('approval-page.css'), script: readAsset('approval-page.js') }
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...SECURITY_HEADERS,
    'content-security-policy': policyFor(assets),
  }
  return async (request, response) => {
    const { business_id: businessId, selected_request_id: requestId } = request.query
    const found = await findRequest({ businessId, requestId })
    const page = found === undefined ? renderNoSuchRequest(assets) : renderApprovalPage(found, assets)
    response.writeHead(found === undefined ? 404 : 200, headers)
    response.end(page.markup)
  }
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
