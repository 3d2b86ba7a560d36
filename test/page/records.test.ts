import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/page/kind.js'
import { parseRecords } from '../../src/page/records.js'
import { headline, modernPage } from './pages.js'

const all = (text: string, name: string) => [...parseRecords(text, name)]
const record = { source: 'a.txt', published: '2018-03-15', text: headline }

describe('records', () => {
  it.each([
    ['one object', JSON.stringify(record), 'r.json'],
    ['an array', JSON.stringify([record]), 'r.json'],
    ['a list of records', JSON.stringify({ records: [record] }, null, 2), 'r.json'],
    ['one line', `\uFEFF${JSON.stringify(record)}\n`, 'r.jsonl'],
    ['standard input', `${JSON.stringify(record)}\n`, '-'],
  ])('reads %s', (_, text, name) => {
    expect(all(text, name)).toEqual([{ line: 1, item: { ...record, publishedFrom: 'record' } }])
  })

  it('names a broken line and goes on', () => {
    const text = `${JSON.stringify(record)}\n{"source": "b.txt", "text": \n\n${JSON.stringify({ text: headline })}\n`
    const [first, second, third] = all(text, 'r.jsonl')
    expect(first).toMatchObject({ item: { source: 'a.txt' } })
    expect(second).toMatchObject({
      line: 2,
      error: { code: 'bad-record', message: expect.stringContaining('r.jsonl, line 2') },
    })
    expect(third).toMatchObject({ line: 4, item: { source: 'r.jsonl#4', text: headline, publishedFrom: null } })
  })

  it('goes on after a broken first line of standard input', () => {
    const [first, second] = all(`{"source": \n${JSON.stringify(record)}`, '-')
    expect(first).toMatchObject({ line: 1, error: { code: 'bad-record' } })
    expect(second).toMatchObject({ line: 2, item: { source: 'a.txt' } })
  })

  it.each([
    ['no content', { source: 'a' }, /text or html/],
    ['a date that is none', { text: 'x', published: '2018-02-30' }, /published.*date/],
    ['words for a date', { text: 'x', published: 'أمس' }, /published.*date/],
    ['a number for text', { text: 5 }, /text/],
    ['no object', 7, /line 1/],
  ])('refuses a record with %s', (_, value, message) => {
    expect(all(JSON.stringify(value), 'r.jsonl')).toMatchObject([
      { line: 1, error: { message: expect.stringMatching(message) } },
    ])
  })

  it('takes the day of a moment', () => {
    const [first] = all(JSON.stringify({ text: 'x', published: '2018-03-15T23:30:00+03:00' }), 'r.json')
    expect(first).toMatchObject({ item: { published: '2018-03-15' } })
  })

  it('says one thing of a broken text and of an empty one', () => {
    expect(all('{\n"source": "a",\n"text": \n}', 'r.json')).toMatchObject([{ error: { code: 'bad-record' } }])
    expect(all('[]', 'r.json')).toMatchObject([{ error: { code: 'no-records' } }])
    expect(all('\n', 'r.jsonl')).toMatchObject([{ error: { code: 'no-records' } }])
  })
})

describe('the kind of a content', () => {
  it.each<[string, string, string]>([
    ['a.txt', headline, 'text'],
    ['a.txt', modernPage, 'html'],
    ['a.html', headline, 'html'],
    ['a.jsonl', headline, 'records'],
    ['-', headline, 'text'],
    ['-', '[عاجل] وصل الوفد', 'text'],
    ['-', `\n${modernPage}`, 'html'],
    ['-', `<p>${headline}</p>`, 'html'],
    ['-', JSON.stringify(record), 'records'],
    ['-', JSON.stringify([record], null, 1), 'records'],
    ['https://example.org/news?id=3', modernPage, 'html'],
  ])('%s', (name, content, kind) => {
    expect(kindOf(name, content)).toBe(kind)
    expect(kindOf(name, Buffer.from(content))).toBe(kind)
    expect(kindOf(name, Buffer.from(content, 'utf16le'))).toBe(kind)
  })
})
