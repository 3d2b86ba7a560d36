import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const code = tracked.filter((name) => /^(src|test|bench|scripts)\/.*\.tsx?$/.test(name))
const texts = tracked.filter(
  (name) => /\.(tsx?|md|json|jsonl|txt|html|css|js|sql)$/.test(name) && name !== 'package-lock.json',
)

const ARABIC = /[\u0600-\u06FF]/
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g

describe('Arabic', () => {
  it('stands in no pattern with \\b, \\w or \\W', () => {
    const wrong = code.flatMap((name) =>
      (read(name).match(REGEX) ?? [])
        .filter((regex) => ARABIC.test(regex) && /\\[bwW]/.test(regex))
        .map((regex) => `${name}: ${regex}`),
    )
    expect(wrong).toEqual([])
  })

  it('is written without presentation forms', () => {
    const allowed = /fold|decode|tokens|samples\.test|property/
    const wrong = texts.filter((name) => !allowed.test(name) && /[\uFB50-\uFDFB\uFE70-\uFEFC]/.test(read(name)))
    expect(wrong).toEqual([])
  })
})

const LEFT = /^\s*(?:(?:it|test|describe)\.(?:only|todo|skip)|xit|xdescribe)\b/m

describe('the repository', () => {
  it('holds no machine paths and no package hosts', () => {
    const path = new RegExp(['/ro' + 'ot/', '/wo' + 'rk/', '/ho' + 'me/[a-z]'].join('|'))
    const host = new RegExp('registry\\.[a-z]+js\\.' + 'org|_auth' + 'Token')
    const wrong = tracked.filter(
      (name) => !/\.(png|woff2?|db)$/.test(name) && (path.test(read(name)) || host.test(read(name))),
    )
    expect(wrong).toEqual([])
  })

  it('has no test that is skipped for good, and none left alone', () => {
    const wrong = code.filter((name) => name.startsWith('test/') && LEFT.test(read(name)))
    expect(wrong).toEqual([])
  })
})

describe('tests', () => {
  it('assert results, never times: those are for the bench', () => {
    const clock = new RegExp(`performance${'\\.'}now|process${'\\.'}(cpuUsage|hrtime)`)
    expect(code.filter((name) => name.startsWith('test/') && clock.test(read(name)))).toEqual([])
  })
})

/** Lists of words, one a line. */
const LISTS = /\/words\/|^src\/claim\/(agencies|cities|organisations)\.ts$/

describe('files', () => {
  it('are short: the median below 120 lines, hardly one over 250', () => {
    const sizes = code
      .filter((name) => name.startsWith('src/') && !LISTS.test(name))
      .map((name) => ({ name, lines: read(name).split('\n').length }))
      .sort((a, b) => a.lines - b.lines)
    expect(sizes[Math.floor(sizes.length / 2)]!.lines).toBeLessThan(120)
    expect(sizes.filter(({ lines }) => lines > 300).map(({ name }) => name)).toEqual([])
  })
})
