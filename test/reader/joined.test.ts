import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/arabic/tokens.js'
import { storiesOf } from '../../src/page/intake.js'
import { joined } from '../../src/reader/engine/joined.js'
import { read } from '../../src/reader/read.js'

/** The tokens of a text, as they stand in it. */
const parts = (text: string) => joined(tokenize(text)).map(({ start, end }) => text.slice(start, end))

/** Who takes part and who says what in a text, by name. */
function told(text: string) {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.flatMap((claim) => {
    if (claim.type === 'participation') return [claim.actor?.name]
    return claim.type === 'statement' ? [`${claim.speaker.name}: ${claim.act}`] : []
  })
}

describe('a conjunction that stands apart from its word', () => {
  it.each([
    ['قال الوزير و أضاف', ['قال', 'الوزير', 'و أضاف']],
    ['السويد و  فنلندا', ['السويد', 'و  فنلندا']],
    ['و قال', ['و قال']],
  ])('goes with it: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
    expect(joined(tokenize(text)).map(({ index }) => index)).toEqual(expected.map((_, i) => i))
  })

  it.each([
    ['3 و 4', ['3', 'و', '4']],
    ['السويد و "فنلندا"', ['السويد', 'و', '"', 'فنلندا', '"']],
    ['السويد و\nفنلندا', ['السويد', 'و', 'فنلندا']],
    ['قال و', ['قال', 'و']],
  ])('stays apart before what is no word of its line: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it('reads like one that is written together', () => {
    const text = 'حضر الاجتماع في أوسلو أمس السويد و فنلندا. و أكد الوزير كارل بيلت أهمية الحوار، و دعا إلى وقف القتال.'
    expect(told(text)).toEqual(told(text.replaceAll(' و ', ' و')))
    expect(told(text)).toHaveLength(4)
  })
})
