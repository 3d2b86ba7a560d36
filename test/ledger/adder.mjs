// Adds sources and decides, for ever, and tells each one after it was kept: node adder.mjs DIST LEDGER PREFIX
import { writeSync } from 'node:fs'
import { join } from 'node:path'

const [dist, place, prefix] = process.argv.slice(2)
const { openLedger } = await import(join(dist, 'ledger/open.js'))
const ledger = await openLedger(place)
const given = { kind: 'fact', verdict: 'accept', reason: null, words: null, value: null, about: null, person: 'سمير' }

for (let i = 0; ; i++) {
  const name = `${prefix}-${i}.txt`
  const text = `${name} `.repeat(200)
  const added = await ledger.add({ name, form: 'text', text }, { version: 'adder 1', read })
  writeSync(1, `${added.label}\n`)
  const subject = `decision ${prefix}-${i}`
  await ledger.decide({ ...given, subject })
  writeSync(1, `${subject}\n`)
}

function read(label, text) {
  const report = { kind: 'report', id: `${label}#1`, source: label, published: null, outlet: null, title: null }
  return [{ report: { ...report, span: { start: 0, end: text.length }, removed: [] }, text, claims: [] }]
}
