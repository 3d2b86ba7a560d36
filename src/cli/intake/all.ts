import { IntakeError } from '../../page/intakeerror.js'
import type { ReadOptions } from '../../reader/read.js'
import { Failure } from '../failure.js'
import { Progress } from '../progress.js'
import type { Run } from '../run.js'
import { type Finding, type Found, filesOf, standardInput } from './files.js'
import { type Item, itemsOf, reasonOf } from './items.js'
import { Bunch, MOST, ReadingFailure } from './reading.js'

/** What is done with one content; it can be read out of the bunch it came with. */
export type Work = (item: Item, progress: Progress, bunch: Bunch) => Promise<void>

/**
 * Goes through all contents behind paths, in order, with a progress bar where it takes long. What cannot be read is
 * named in one line each, and the rest goes on. Without paths it reads what is piped in.
 */
export async function eachItem(
  run: Run,
  paths: readonly string[],
  published: string | null,
  work: Work,
  options: ReadOptions = {},
): Promise<void> {
  const files = await findAll(run, paths)
  const progress = new Progress(run.world, files.length, sum(files))
  const waiting = new Waiting()
  const workOff = () => eachOf(run, waiting.taken(), work, options, progress)
  for (const file of files) {
    for await (const intake of itemsOf(file, run.world, published)) {
      if ('item' in intake) waiting.add(intake.item)
      if ('problem' in intake || 'note' in intake || waiting.isFull) await workOff()
      if ('problem' in intake) progress.aside(() => run.complain(intake.problem))
      else if ('note' in intake) progress.aside(() => run.note(intake.note))
    }
    progress.advance(file.bytes)
  }
  await workOff()
  progress.end()
}

/** Does the work on contents that are read together. */
export async function eachOf(
  run: Run,
  items: readonly Item[],
  work: Work,
  options?: ReadOptions,
  progress = new Progress(run.world, 0, 0),
): Promise<void> {
  const contents = items.map(({ content }) => content)
  const bunch = new Bunch(contents, options)
  for (const item of items) await tried(run, item, () => work(item, progress, bunch), progress)
}

/** So many characters of contents wait together at most. */
const LARGEST = 2_000_000

/** Contents that wait to be read together. */
class Waiting {
  private items: Item[] = []
  private size = 0

  add(item: Item): void {
    this.items.push(item)
    this.size += (item.content.text ?? item.content.html ?? '').length
  }

  get isFull(): boolean {
    return this.items.length >= MOST || this.size >= LARGEST
  }

  /** All of them; none waits any more. */
  taken(): Item[] {
    const { items } = this
    this.items = []
    this.size = 0
    return items
  }
}

/**
 * Does the work on one content. Where the content cannot be read it says so in one line and gives the reason; null where it
 * was done. Other errors go through.
 */
export async function tried(
  run: Run,
  item: Item,
  work: () => Promise<unknown>,
  progress?: Progress,
): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof IntakeError || error instanceof ReadingFailure)) throw error
    const reason = reasonOf(error, item.content.source)
    const complain = () => run.complain(`${item.shown}: ${reason}`)
    if (progress) progress.aside(complain)
    else complain()
    return reason
  }
}

async function findAll(run: Run, paths: readonly string[]): Promise<Found[]> {
  const given = paths.length > 0 ? paths : piped(run)
  const found: Found[] = []
  for await (const finding of filesOf(given, run.world.cwd)) {
    if (isProblem(finding)) run.complain(finding.problem)
    else found.push(finding)
  }
  return found
}

function piped(run: Run): string[] {
  if (!run.world.stdin.isTTY) return [standardInput]
  throw new Failure('nothing to read; give files or folders, or pipe a text in (see tawatur --help)', 2)
}

function isProblem(finding: Finding): finding is { problem: string } {
  return 'problem' in finding
}

function sum(files: Found[]): number {
  return files.reduce((total, file) => total + file.bytes, 0)
}
