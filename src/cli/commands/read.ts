import { type Command, Option } from 'commander'
import { json } from '../../exports/json.js'
import { ndjson } from '../../exports/ndjson.js'
import { digest } from '../digest/digest.js'
import { explainWith } from '../digest/explain.js'
import { Paper } from '../digest/paper.js'
import { eachItem, type Work } from '../intake/all.js'
import type { Told } from '../intake/reading.js'
import type { Lang } from '../phrases/say.js'
import type { Run } from '../run.js'
import { type Asking, askAll, offsetOption, questionOf, wordOption } from './asking.js'
import { langOption, publishedOption } from './options.js'

interface Options extends Asking {
  published?: string
  format: 'text' | 'ndjson' | 'json'
  explain?: true
  lang: Lang
}

export function addRead(program: Command, run: Run): void {
  program
    .command('read')
    .summary('read reports and print what they say')
    .description('Reads reports and prints what they say, each claim on its words. Keeps nothing.')
    .argument('[files...]', 'files, folders, addresses, or - for standard input')
    .addOption(publishedOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'ndjson', 'json']).default('text'))
    .option('--explain', 'show under each claim the rules that made it')
    .addOption(wordOption())
    .addOption(offsetOption())
    .addOption(langOption())
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => {
      const question = questionOf(options)
      return question ? askAll(run, files, question, options) : readAll(run, files, options)
    })
}

const examples = `
Examples:
  tawatur read samples/
  tawatur read report.txt --published 2018-02-13 --explain
  tawatur read report.txt --explain --word الرياض
  tawatur read https://example.org/news/1 --format ndjson
  pdftotext report.pdf - | tawatur read`

async function readAll(run: Run, files: string[], options: Options): Promise<void> {
  const writer = writers[options.format](run, options)
  const writeOne: Work = async ({ content }, progress, bunch) => {
    const source = content.text ?? content.html ?? ''
    for (const told of bunch.readings(content)) progress.aside(() => writer.one(told, source))
  }
  await eachItem(run, files, options.published ?? null, writeOne, { trace: options.explain === true })
  writer.end()
}

interface Writer {
  one(told: Told, source: string): void
  end(): void
}

const writers: Record<Options['format'], (run: Run, options: Options) => Writer> = {
  text: (run, { lang, explain }) => {
    const paper = new Paper(run.world, lang)
    let first = true
    return {
      one({ report, claims, told }, source) {
        if (!first) run.world.stdout.write(`\n${'─'.repeat(60)}\n\n`)
        first = false
        run.world.stdout.write(digest({ report, claims, source }, paper, explain && explainWith(told, paper)))
      },
      end() {},
    }
  },
  ndjson: (run) => ({
    one: ({ report, claims }) => run.world.stdout.write(ndjson([report, ...claims])),
    end() {},
  }),
  json: (run) => {
    let before = '['
    return {
      one({ report, claims }) {
        run.world.stdout.write(`${before}\n${json({ report, claims }).trimEnd()}`)
        before = ','
      },
      end: () => run.world.stdout.write(before === '[' ? '[]\n' : '\n]\n'),
    }
  },
}
