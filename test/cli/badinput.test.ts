import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { MOST } from '../../src/cli/intake/reading.js'
import { unprivileged } from '../unprivileged.js'
import { folder, lines, piped, type Ran, tawatur } from './world.js'

const good = 'عقد وزراء النقل اجتماعا في مسقط أمس، وبحثوا خط القطار بين البلدين.\n'

let cwd: string
beforeEach(() => {
  cwd = folder()
  chmodSync(cwd, 0o755)
})

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(cwd, name), content)
  return name
}

function reportsOf({ out }: Ran): string[] {
  const things = lines(out).map((line) => JSON.parse(line) as { kind: string; id: string })
  return things.filter(({ kind }) => kind === 'report').map(({ id }) => id)
}

async function readWithGood(...names: string[]): Promise<Ran> {
  return await tawatur(cwd, ['read', ...names, put('good.txt', good), '--format', 'ndjson'])
}

describe('an input that cannot be read gives one line, and the rest goes on', () => {
  const cases: [string, string, string | Uint8Array, RegExp][] = [
    ['an empty file', 'empty.txt', '', /^tawatur: empty\.txt: .*; .+$/],
    ['only blanks', 'blank.txt', ' \n\t\n', /^tawatur: blank\.txt: .*; .+$/],
    [
      'a picture',
      'picture.txt',
      Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex'),
      /^tawatur: picture\.txt: .*; .+$/,
    ],
    [
      'a page without an article',
      'page.html',
      '<html><body><nav>الرئيسية</nav></body></html>',
      /^tawatur: page\.html: .*; .+$/,
    ],
    ['a broken list of records', 'list.json', '[{"text": "نص"', /^tawatur: list\.json: .*; .+$/],
  ]
  it.each(cases)('%s', async (_, name, content, line) => {
    const ran = await readWithGood(put(name, content))
    expect(lines(ran.err)).toHaveLength(1)
    expect(lines(ran.err)[0]).toMatch(line)
    expect(ran.status).toBe(1)
    expect(reportsOf(ran)).toStrictEqual(['good.txt#1'])
  })

  it('a broken line among records', async () => {
    const record = (source: string) => JSON.stringify({ source, text: good })
    const ran = await readWithGood(put('r.jsonl', `${record('a')}\n{"source": "b", \n${record('c')}\n`))
    expect(ran.err).toMatch(/^tawatur: r\.jsonl: .*line 2.*; .+\n$/)
    expect(ran.status).toBe(1)
    expect(reportsOf(ran)).toStrictEqual(['a#1', 'c#1', 'good.txt#1'])
  })

  it('a name without a file', async () => {
    const ran = await readWithGood('none.txt')
    expect(ran.err).toBe('tawatur: none.txt: there is no such file; check its name\n')
    expect(ran.status).toBe(1)
    expect(reportsOf(ran)).toStrictEqual(['good.txt#1'])
  })

  it('a file that vanishes between listing and reading', async () => {
    // The first are read together before the last is opened.
    for (let n = 0; n < MOST; n++) put(`a${n}.txt`, good)
    put('b.txt', good)
    const removing = { write: () => rmSync(join(cwd, 'b.txt'), { force: true }) }
    const ran = await tawatur(cwd, ['read', '.', '--format', 'ndjson'], { stdout: removing })
    expect(ran.err).toBe('tawatur: ./b.txt: it is not there any more; give it again when it is back\n')
    expect(ran.status).toBe(1)
  })

  it('a folder and a file without permission', async () => {
    mkdirSync(join(cwd, 'closed'))
    put('secret.txt', good)
    put('good.txt', good)
    chmodSync(join(cwd, 'closed'), 0)
    chmodSync(join(cwd, 'secret.txt'), 0)
    const ran = await unprivileged(() =>
      tawatur(cwd, ['read', 'closed', 'secret.txt', 'good.txt', '--format', 'ndjson']),
    )
    expect(lines(ran.err)).toStrictEqual([
      'tawatur: closed: no permission to read this folder; change its rights or leave it out',
      'tawatur: secret.txt: no permission to read this file; change its rights or leave it out',
    ])
    expect(ran.status).toBe(1)
    expect(reportsOf(ran)).toStrictEqual(['good.txt#1'])
  })

  it('a folder without texts, and an address that answers nothing', async () => {
    mkdtempSync(join(cwd, 'empty-'))
    const ran = await tawatur(cwd, ['read', '.', 'http://127.0.0.1:9/news'])
    expect(lines(ran.err)).toStrictEqual([
      'tawatur: .: no texts in this folder; it should hold .txt, .html, .json or .jsonl files',
      'tawatur: http://127.0.0.1:9/news: it cannot be reached; check the address and the connection, or save the page and give its file',
    ])
    expect(ran.status).toBe(1)
  })
})

describe('an unusual input is read', () => {
  const windows1256 = Uint8Array.from([...good].map((letter) => inWindows1256(letter)))
  const utf16 = Buffer.from(`\ufeff${good}`, 'utf16le')
  it.each([
    ['windows-1256', windows1256],
    ['utf-16le', utf16],
  ])('in %s, with a word about it', async (charset, bytes) => {
    const ran = await readWithGood(put('old.txt', bytes))
    expect(ran.err).toBe(`tawatur: old.txt: read as ${charset}; if letters look wrong, save it as UTF-8\n`)
    expect(ran.status).toBe(0)
    expect(reportsOf(ran)).toStrictEqual(['old.txt#1', 'good.txt#1'])
  })

  it('of one long line, with a word about it', async () => {
    const ran = await readWithGood(put('long.txt', good.trim().concat(' ').repeat(30_000)))
    expect(ran.err).toMatch(/^tawatur: long\.txt: one line of 2 million characters; .+\n$/)
    expect(ran.status).toBe(0)
    expect(reportsOf(ran)).toStrictEqual(['long.txt#1', 'good.txt#1'])
  })

  it('from standard input, named or piped', async () => {
    const stdin = () => piped(Buffer.from(good).subarray(0, 11), Buffer.from(good).subarray(11))
    for (const argv of [['read', '-'], ['read']]) {
      const ran = await tawatur(cwd, [...argv, '--format', 'ndjson'], { stdin: stdin() })
      expect(ran).toMatchObject({ status: 0, err: '' })
      expect(reportsOf(ran)).toStrictEqual(['stdin#1'])
    }
  })

  it('in folders below folders, sorted, with links that lead back', async () => {
    mkdirSync(join(cwd, 'all/b/c'), { recursive: true })
    put('all/z.txt', good)
    put('all/b/c/a.txt', good)
    put('all/b/notes.md', good)
    put('all/.hidden.txt', good)
    symlinkSync('..', join(cwd, 'all/b/up'))
    symlinkSync('loop', join(cwd, 'all/loop'))
    const ran = await tawatur(cwd, ['read', 'all', '--format', 'ndjson'])
    expect(reportsOf(ran)).toStrictEqual(['b/c/a.txt#1', 'z.txt#1'])
    expect(ran.err).toBe('tawatur: all/loop: this link leads to itself; leave it out\n')
  })
})

describe('asked wrongly', () => {
  it.each([
    ['an unknown command', ['reed', 'x'], /unknown command 'reed'/],
    ['an unknown option', ['read', '--color'], /unknown option '--color'/],
    ['an unknown format', ['read', '--format', 'xml'], /'xml' is invalid. Allowed choices are text, ndjson, json;/],
    ['a bad date', ['read', 'x', '--published', '13/2/2018'], /'13\/2\/2018' is invalid. Give a date like 2018-02-13;/],
    ['nothing to read', ['read'], /nothing to read; give files or folders/],
    ['nothing to show', ['show'], /missing required argument 'what'/],
    ['something unknown to show', ['show', 'rumours'], /value 'rumours' is invalid .*Allowed choices are meetings/],
    ['a meeting without its id', ['show', 'meeting'], /needs an id; tawatur show meetings prints them/],
    ['a list with an id', ['show', 'pledges', 'p1'], /show pledges takes no id; leave out p1/],
    ['a bad port', ['serve', '--port', '99999'], /'99999' is invalid. Give a number from 0 to 65535;/],
  ])('%s gives one line and the code 2', async (_, argv, line) => {
    const ran = await tawatur(cwd, argv)
    expect(lines(ran.err)).toHaveLength(1)
    expect(ran.err).toMatch(line)
    expect(ran.err).toMatch(/^tawatur: /)
    expect(ran).toMatchObject({ status: 2, out: '' })
  })

  it('with no command prints the help and the code 2', async () => {
    const ran = await tawatur(cwd, [])
    expect(ran.status).toBe(2)
    expect(ran.err).toContain('Usage: tawatur')
  })

  it.each([
    [['--version'], '1.2.3'],
    [['--help'], 'Examples:'],
    [['read', '--help'], 'tawatur read samples/'],
  ])('%j is no error', async (argv, text) => {
    const ran = await tawatur(cwd, argv)
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain(text)
  })
})

function inWindows1256(letter: string): number {
  for (let byte = 0; byte < 256; byte++) {
    if (new TextDecoder('windows-1256').decode(Uint8Array.of(byte)) === letter) return byte
  }
  throw new Error(`${letter} is not in windows-1256`)
}
