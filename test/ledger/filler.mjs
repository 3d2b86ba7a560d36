// Fills the disk that a ledger is on, makes room again and goes on: node filler.mjs DIST FOLDER
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const reader = {
  version: 'filler 1',
  read(label, text) {
    const report = { kind: 'report', id: `${label}#1`, source: label, published: null, outlet: null, title: null }
    return [{ report: { ...report, span: { start: 0, end: text.length }, removed: [] }, text, claims: [] }]
  },
}

const [dist, folder] = process.argv.slice(2)
const { openLedger } = await import(join(dist, 'ledger/open.js'))
const ballast = join(folder, 'ballast')
writeFileSync(ballast, Buffer.alloc(1_000_000))
const ledger = await openLedger(join(folder, 'record.db'))
const acknowledged = []
let error = null

async function add(i) {
  const { label } = await ledger.add({ name: `${i}.txt`, form: 'text', text: `${i} `.repeat(4000) }, reader)
  acknowledged.push(label)
}

for (let i = 0; i < 10_000 && !error; i++) {
  await add(i).catch((failed) => {
    error = failed.message
  })
}
const before = (await ledger.sources()).length
rmSync(ballast)
await add('after')
const kept = new Set((await ledger.sources()).map(({ label }) => label))
const { fault } = await ledger.verify()
await ledger.close()
const lost = acknowledged.filter((label) => !kept.has(label))
console.log(JSON.stringify({ error, before, acknowledged: acknowledged.length, kept: kept.size, lost, fault }))
