import { InvalidArgumentError, Option } from 'commander'
import { PublishedDate } from '../../page/records.js'
import { isDay } from '../../reconcile/known.js'
import { modes } from '../../review/publish.js'

/** The date of what does not date itself. */
export function publishedOption(): Option {
  return new Option('--published <date>', 'publication date of texts that give none, like 2018-02-13').argParser(asDate)
}

function asDate(text: string): string {
  const date = PublishedDate.safeParse(text)
  if (!date.success) throw new InvalidArgumentError('Give a date like 2018-02-13.')
  return date.data
}

/** The day whose record is asked for. */
export function asKnownOption(): Option {
  return new Option(
    '--as-known-on <date>',
    'only what had been published by the end of a day, like 2016-03-01',
  ).argParser(asDay)
}

function asDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day like 2016-03-01.')
  return text
}

export function langOption(): Option {
  return new Option('--lang <language>', 'language of headings and plain words').choices(['en', 'ar']).default('en')
}

/** Which record is shown. */
export function recordOption(): Option {
  const about = 'with decisions marked, what people accepted or corrected alone, or as the machine read it'
  return new Option('--record <which>', about).choices(modes).default('marked')
}

export function hostOption(): Option {
  return new Option('--host <address>', 'address to listen on').default('127.0.0.1')
}

export function publicOption(): Option {
  return new Option('--public', 'let anybody read; without it, a site with accounts asks for sign-in')
}

export function asPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return port
}

/** A file, or a PostgreSQL database; DATABASE_URL names the one to take where the line names none. */
export function ledgerOption(env: Record<string, string | undefined>): Option {
  const about = 'what keeps the record: a file, or postgres://… for a server'
  const usual = 'data/record.db'
  return new Option('--ledger <place>', about).default(env.DATABASE_URL || usual, `DATABASE_URL, or ${usual}`)
}

/** What `--ledger` says, wherever on the line it stands. */
export interface Globals {
  ledger: string
}
