import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** Who speaks in a text, in its order. */
function speakers(text: string) {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.flatMap((claim) => (claim.type === 'statement' ? [claim.speaker.name] : []))
}

const TWO =
  'شدد وزير الداخلية السويدي كارل بيلت على أهمية التعاون. وقال وزير المالية الفنلندي ماتي نيمي إن الأمر عاجل. '

describe('an official of a state', () => {
  it('is the one of that state who spoke before', () => {
    expect(speakers(`${TWO}وأعلن المسؤول السويدي في لقاء صحفي أن اللقاء قريب.`)).toEqual([
      'كارل بيلت',
      'ماتي نيمي',
      'كارل بيلت',
    ])
  })

  it('is nobody who was named, where none of his state was', () => {
    expect(speakers(`${TWO}وأعلن المسؤول النرويجي في لقاء صحفي أن اللقاء قريب.`).at(-1)).toBe('المسؤول النرويجي')
  })
})

it('sentences of old wires end with the digit that looks like a full stop', () => {
  const text =
    'شارك في اللقاء وزراء السويد والنرويج0 وقد حدد الإعلان سبل التعاون بين هذه الدول0 وفي الختام شدد وزير الداخلية السويدي كارل بيلت على أهمية التعاون0 // انتهى //'
  expect(speakers(text)).toEqual(['كارل بيلت'])
})
