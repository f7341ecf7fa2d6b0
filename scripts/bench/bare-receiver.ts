// The least that receives webhooks: POST is counted and answered 200, GET answers the count.
import { createServer } from 'node:http'

const [port = ''] = process.argv.slice(2)
let count = 0

createServer((request, response) => {
  if (request.method === 'GET') return void response.end(String(count))
  request.resume().on('end', () => {
    count += 1
    response.end()
  })
}).listen(Number(port), '127.0.0.1')
