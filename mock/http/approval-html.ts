import type { MetaRequest, Project, Review } from '../domain/project.ts'
import { reviewOfRequest } from '../domain/review-records.ts'
import { type Html, html, trusted } from './html.ts'

/** A request, and the project that it concerns. */
export type ApprovalRequest = { readonly projectId: string; readonly project: Project; readonly request: MetaRequest }

/** What the page carries inline. */
export type ApprovalAssets = { readonly style: string; readonly script: string }

export function renderNoSuchRequest(assets: ApprovalAssets): Html {
  return renderDocument(
    'No such request',
    html`<h1>No such request</h1>
      <p>No request fits this address. It needs the <code>business_id</code> of the portfolio that was asked and, as
        <code>selected_request_id</code>, the account’s <code>partnerInitiatedRequestId</code>.</p>`,
    assets,
  )
}

export function renderApprovalPage({ projectId, project, request }: ApprovalRequest, assets: ApprovalAssets): Html {
  const review = reviewOfRequest(project, request.id)
  return renderDocument(
    `${request.wabaName}: request for a WhatsApp Business Account`,
    html`<h1>Request for a WhatsApp Business Account</h1>
      <p>Your partner asks to create this account in your business portfolio and to share it with them.</p>
      ${renderFacts(request, review)}
      ${request.status === 'PENDING' ? renderDecision(projectId, request) : html`<p role="status">${describeOutcome(request.status, review)}</p>`}`,
    assets,
  )
}

type Closed = Exclude<MetaRequest['status'], 'PENDING'>

function describeOutcome(status: Closed, review: Review | undefined): string {
  if (status !== 'APPROVED') return OUTCOMES[status]
  return `You approved this request. ${REVIEWS[review?.status ?? 'PENDING']}`
}

const OUTCOMES: Readonly<Record<Exclude<Closed, 'APPROVED'>, string>> = {
  SUBMITTED: 'The provider has not filed this request yet. There is nothing to decide so far.',
  DECLINED: 'You declined this request. Nothing was created.',
  CANCELLED: 'The partner cancelled this request. Nothing was created.',
  EXPIRED: 'Nobody answered this request in time. Nothing was created.',
  FAILED: 'The provider could not file this request. Nothing was created.',
}

const REVIEWS: Readonly<Record<Review['status'], string>> = {
  PENDING: 'The account goes live once Meta’s review lets it.',
  APPROVED: 'Meta’s review let the account go live.',
  REJECTED: 'Meta’s review rejected the account, so it did not go live.',
  CANCELLED: 'Meta’s review ended undecided, since the partner deleted the account.',
}

function renderFacts(request: MetaRequest, review: Review | undefined): Html {
  const { wabaName, businessId, displayName, id, status, expires } = request
  const number = describeNumber(request)
  const facts: readonly (readonly [string, string | Html | undefined])[] = [
    ['Account name', wabaName],
    ['Proposed display name', displayName],
    ['Phone number', number],
    ['Business portfolio', businessId],
    ['Request', id],
    ['Status', html`<strong class="${status.toLowerCase()}">${status}</strong>`],
    ['Meta’s review', review && html`<strong class="${review.status.toLowerCase()}">${review.status}</strong>`],
    ['Meta’s reason', review?.reason],
    ['Answer by', status === 'PENDING' && expires !== undefined ? renderTime(expires) : undefined],
  ]
  return html`<dl>${facts.flatMap(([term, value]) =>
    value === undefined ? [] : [html`<div><dt>${term}</dt><dd>${value}</dd></div>`],
  )}</dl>`
}

function describeNumber({ sender, countryCode, phoneNumber }: MetaRequest): string | undefined {
  if (sender === undefined) return undefined
  if (sender === 'none') return 'none yet'
  if (sender === 'display-name-only') return 'a virtual one, supplied by Meta'
  return countryCode === undefined || phoneNumber === undefined ? 'your own' : `+${countryCode} ${phoneNumber}`
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

const renderTime = (timestamp: string): Html =>
  html`<time datetime="${timestamp}">${LONG_DATE.format(Date.parse(timestamp))} UTC</time>, on the project’s clock`

function renderDecision(projectId: string, { id }: MetaRequest): Html {
  const path = `/__sim/projects/${encodeURIComponent(projectId)}/requests/${encodeURIComponent(id)}`
  return html`<form>
        <fieldset>
          <legend>A phone number for the account</legend>
          <label><input type="radio" name="sender" value="phone" checked>
            <span>Use our own number<small>It counts as verified here, so nobody asks for a code later.</small></span></label>
          <fieldset id="number">
            <label>Country code <input name="countryCode" inputmode="numeric" required size="3"
              pattern="[1-9][0-9]{0,2}" title="1 to 3 digits, without +" placeholder="48"></label>
            <label>Phone number <input name="phoneNumber" inputmode="numeric" required size="14"
              pattern="[0-9]{4,14}" title="4 to 14 digits" placeholder="777777777"></label>
          </fieldset>
          <label><input type="radio" name="sender" value="display-name-only">
            <span>Use a display name only<small>Meta supplies a virtual number.</small></span></label>
          <label><input type="radio" name="sender" value="none">
            <span>Add a number later<small>The account starts without a sender.</small></span></label>
        </fieldset>
        <p role="alert"></p>
        <p class="actions"><button formaction="${path}/approve">Approve</button>
          <button formaction="${path}/decline" formnovalidate>Decline</button></p>
        <noscript><p>This page needs JavaScript to send your decision.</p></noscript>
      </form>`
}

function renderDocument(title: string, main: Html, { style, script }: ApprovalAssets): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>${trusted(style)}</style>
  </head>
  <body>
    <header>Simulated by provisim, in place of the page that your customer sees at Meta</header>
    <main>
      ${main}
    </main>
    <script type="module">${trusted(script)}</script>
  </body>
</html>
`
}
