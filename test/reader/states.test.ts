import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claim/claim.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { STATES } from './states.js'

const rows = STATES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string])

const claimsOf = (text: string): Claim[] =>
  storiesOf({ source: 'test', published: '2019-05-06', text }).flatMap((story) => read(story).claims)

const takingPart = (name: string) =>
  claimsOf(`عقدت القمة أمس، وشاركت فيها السويد و${name} والنرويج.`).flatMap((claim) =>
    claim.type === 'participation' && claim.actor ? [claim.actor.id] : [],
  )

const meetsIn = (city: string) =>
  claimsOf(`عقد وزراء الخارجية اجتماعا في مدينة ${city} أمس.`).flatMap((claim) =>
    claim.type === 'meeting' ? [claim.place?.country] : [],
  )

const serves = (minister: string) =>
  claimsOf(`قال ${minister} خلال القمة إن الأمر عاجل.`).flatMap((claim) =>
    claim.type === 'statement' ? [claim.speaker.country] : [],
  )

const spokenBy = (people: string) => serves(`مسؤولون ${people}`)

/** `الكوري الجنوبي`, feminine: `الكورية الجنوبية`. */
const inflect = (adjective: string, ending: string) =>
  adjective
    .split(' ')
    .map((word) => (word.endsWith('ي') ? word + ending : word))
    .join(' ')

/** Adjectives that are other words too, or of two states: a post must stand before them. */
const AMBIGUOUS = new Set(['CD', 'FJ', 'KM', 'ML'])

describe('the states of the world', () => {
  it('are 193 members of the United Nations and two observers', () => {
    expect(rows).toHaveLength(195)
    expect(new Set(rows.map(([iso]) => iso)).size).toBe(195)
  })

  describe.each(rows)('%s %s', (iso, name, formal, capital, adjective) => {
    const beside = [...new Set(['SE', iso, 'NO'])]
    it('is known by its name', () => expect([...new Set(takingPart(name))]).toEqual(beside))
    it('is known by its formal name', () => expect([...new Set(takingPart(formal))]).toEqual(beside))
    it('is known by its capital', () => expect(meetsIn(capital)).toEqual([iso]))
    if (adjective === '-') return
    it('is known by its adjective, masculine', () =>
      expect(serves(`وزير الخارجية ${adjective} كارل بيلت`)).toEqual([iso]))
    // `وزيرة الخارجية المالية` is of finance.
    if (iso === 'ML') return
    it('is known by its adjective, feminine', () =>
      expect(serves(`وزيرة الخارجية ${inflect(adjective, 'ة')} آنا ليند`)).toEqual([iso]))
    if (AMBIGUOUS.has(iso)) return
    it('is known by its adjective, plural', () =>
      expect(spokenBy(inflect(adjective.replace(/(^| )ال/g, '$1'), 'ون'))).toEqual([iso]))
  })
})
