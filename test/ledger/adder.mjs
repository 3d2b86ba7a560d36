// Adds sources for ever and tells each one after it was added: node adder.mjs DIST LEDGER PREFIX
import { writeSync } from 'node:fs'
import { join } from 'node:path'

const [dist, file, prefix] = process.argv.slice(2)
const { openLedger } = await import(join(dist, 'ledger/open.js'))
const ledger = await openLedger(file)

for (let i = 0; ; i++) {
  const name = `${prefix}-${i}.txt`
  const text = `${name} `.repeat(200)
  const added = await ledger.add({ name, form: 'text', text }, { version: 'adder 1', read })
  writeSync(1, `${added.label}\n`)
}

function read(label, text) {
  const report = { kind: 'report', id: `${label}#1`, source: label, published: null, outlet: null, title: null }
  return [{ report: { ...report, span: { start: 0, end: text.length }, removed: [] }, text, claims: [] }]
}
