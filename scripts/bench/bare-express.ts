// The least that answers the benchmark's call with Express 5: no credentials, no validation, no state.
import express from 'express'

const [port = '', json = ''] = process.argv.slice(2)
const account = JSON.parse(json)

express()
  .get('/v1/projects/:projectId/whatsapp', (_request, response) => {
    response.json(account)
  })
  .listen(Number(port), '127.0.0.1')
