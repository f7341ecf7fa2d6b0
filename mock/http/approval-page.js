// Runs in the customer's browser: sends the decision to the control plane, then shows what became of the request.
const form = document.querySelector('form')
const number = document.querySelector('#number')
const complaint = document.querySelector('[role=alert]')
// What comes behind the # of an address is never sent, so the token of a guarded control plane can stand there.
const token = new URLSearchParams(location.hash.slice(1)).get('token')
const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }

form?.addEventListener('change', showChoice)
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  decide(event.submitter.formAction)
})
if (form) showChoice()

/** The number's fields count only with an own number; disabled ones are neither checked nor sent. */
function showChoice() {
  const isOwnNumber = new FormData(form).get('sender') === 'phone'
  number.disabled = !isOwnNumber
  number.hidden = !isOwnNumber
}

async function decide(address) {
  complaint.textContent = ''
  const isApproval = address.endsWith('/approve')
  const body = isApproval ? JSON.stringify(Object.fromEntries(new FormData(form))) : undefined
  try {
    const answer = await fetch(address, { method: 'POST', headers, body })
    // 404 and 409: somebody was faster, and the page shows what came of it.
    if (answer.ok || answer.status === 404 || answer.status === 409) return location.reload()
    const { title, detail, resolution } = await answer.json()
    complaint.textContent = `${title}. ${detail} ${resolution}`
  } catch (error) {
    complaint.textContent = `The simulator does not answer: ${error.message}. Is it still running?`
  }
}
