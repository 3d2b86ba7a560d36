import { parentPort, workerData } from 'node:worker_threads'
import { openLedger } from '../../ledger/open.js'
import { Desk } from '../../review/desk.js'
import { bringing, StoredRecord } from '../stored.js'

/** The recorder's thread: at each message it stores the record that the ledger gives by now, and answers with what failed. */
const { place, version, day } = workerData as { place: string; version: string; day: string }
const ledger = await openLedger(place, { create: false })
const desk = Desk.open(ledger, new StoredRecord(ledger, version, bringing(ledger, day), day))
desk.catch(() => undefined)

parentPort!.on('message', async () => {
  try {
    await (await desk).refresh()
    parentPort!.postMessage(null)
  } catch (error) {
    parentPort!.postMessage(error instanceof Error ? error.message : String(error))
  }
})
