import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folder, lines, tawatur } from './world.js'

const page =
  '<html><head><title>وزراء النقل في مسقط</title></head><body><article><p>عقد وزراء النقل في خمس دول اجتماعا في مسقط يوم 12 مارس 2018، وبحثوا خط القطار بين البلدين وموعد تشغيله.</p></article></body></html>'

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/news/1' }).end()
    else if (request.url === '/news/1') response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

it('reads the page at an address, under its address, also behind a redirect', async () => {
  const ran = await tawatur(folder(), ['read', `${base}/news/1`, `${base}/moved`, '--format', 'ndjson'])
  expect(ran.err).toBe('')
  const things = lines(ran.out).map((line) => JSON.parse(line))
  expect(things.filter(({ kind }) => kind === 'report')).toMatchObject([
    { source: `${base}/news/1`, url: `${base}/news/1` },
    { source: `${base}/moved` },
  ])
  const meeting = things.find(({ type }) => type === 'meeting')
  expect(meeting.place.country).toBe('OM')
  for (const { start, end, quote } of meeting.evidence) expect(page.slice(start, end)).toBe(quote)
  expect(ran.status).toBe(0)
})

it('says in one line what an address answers that holds no page', async () => {
  const ran = await tawatur(folder(), ['read', `${base}/nowhere`])
  expect(lines(ran.err)).toEqual([
    `tawatur: ${base}/nowhere: the server answers 404; check the address, or save the page and give its file`,
  ])
  expect(ran.status).toBe(1)
})
