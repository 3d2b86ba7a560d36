import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { decode } from '../../page/decode.js'
import { momentOf } from '../../reader/rules/values/moment.js'
import { type Value, type ValueTree, values } from '../../reader/values.js'
import type { Run } from '../run.js'

interface Options {
  at?: string
  prefer: 'past' | 'future'
  explain?: true
}

export function addValues(program: Command, run: Run): void {
  program
    .command('values')
    .summary('print the numbers, sums of money and times in a text')
    .description('Prints the numbers, sums of money and times in texts, one JSON value a line. Keeps nothing.')
    .argument('[texts...]', 'texts, or files that hold one each; without any, standard input, one text a line')
    .addOption(
      new Option('--at <moment>', 'what today, last week … start from, like 2018-02-13T09:00').argParser(asMoment),
    )
    .addOption(
      new Option('--prefer <way>', 'where a bare weekday, day or month lies if nothing in the text tells')
        .choices(['past', 'future'])
        .default('past'),
    )
    .option('--explain', 'print under each value the rules that made it')
    .addHelpText('after', examples)
    .action((texts: string[], options: Options) => printAll(run, texts, options))
}

const examples = `
Examples:
  tawatur values 'تعهدت بتقديم 5ر1 مليار دولار'
  tawatur values --at 2018-02-13T09:00 --prefer future 'بعد غد الساعة 5 مساء'
  tawatur values --explain < lines.txt`

function asMoment(text: string): string {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text) || !momentOf(text)) {
    throw new InvalidArgumentError('Give a moment like 2018-02-13 or 2018-02-13T09:00.')
  }
  return text
}

async function printAll(run: Run, texts: readonly string[], options: Options): Promise<void> {
  for (const text of texts.filter((one) => one !== '-')) print(run, values(await textOf(run, text), options), {})
  if (texts.length > 0 && !texts.includes('-')) return
  let line = 0
  for await (const text of linesOf(run.world.stdin)) {
    line++
    print(run, values(text, options), { line })
  }
}

/** What a file of that name holds; without one, the argument itself. */
async function textOf(run: Run, argument: string): Promise<string> {
  try {
    return decode(await readFile(join(run.world.cwd, argument))).text
  } catch {
    return argument
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of stream) {
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    rest.push(first!)
    for (const other of others) {
      yield rest.join('').replace(/\r$/, '')
      rest = [other]
    }
  }
  rest.push(decoder.decode())
  const last = rest.join('')
  if (last !== '') yield last
}

function print(run: Run, all: readonly Value[], more: { line?: number }): void {
  for (const { tree, ...value } of all) {
    run.print(JSON.stringify({ ...value, ...more }))
    if (tree) for (const line of told(tree, 1)) run.print(line)
  }
}

/** The tree of a value, one rule a line, what it was made of set further in. */
function told({ rule, quote, parts }: ValueTree, depth: number): string[] {
  return [`${'  '.repeat(depth)}${rule} «${quote}»`, ...parts.flatMap((part) => told(part, depth + 1))]
}
