import fc from 'fast-check'
import { at, type Invented, lake, reading } from './invent.js'

const state = (name: string, id: string) => ({ name, kind: 'state', id })
const donors = fc.constantFrom(null, state('اليابان', 'JP'), state('السويد', 'SE'), {
  name: 'المانحون',
  kind: 'group',
  id: 'donors',
})
const count = fc.record({
  value: fc.constantFrom(20, 21, 12, 1000, 20000),
  precision: fc.constantFrom('exact', 'about', 'more_than'),
  unit: fc.constantFrom('state', 'member', 'organisation'),
})
const money = fc.record({
  amount: fc.constantFrom(5e7, 5e10, 3e7, 2e7),
  currency: fc.constantFrom('USD', 'EUR'),
  precision: fc.constantFrom('exact', 'about'),
})

/** Claims of every type that fills slots, about few enough things to meet one another. */
const claim: fc.Arbitrary<Invented> = fc.oneof(
  fc.record({
    type: fc.constant('meeting' as const),
    forum: fc.constantFrom(null, lake),
    format: fc.constantFrom('meeting', 'conference', 'summit'),
    place: fc.constantFrom(null, at('NE', 'نيامي')),
    when: fc.constantFrom(null, '2017-05-01', '2017-05'),
    ordinal: fc.constantFrom(null, 3, 4),
    meeting: fc.constantFrom('m-1', 'm-2'),
  }),
  fc.record({ type: fc.constant('participation' as const), meeting: fc.constantFrom(null, 'm-1'), count }),
  fc.record({ type: fc.constant('membership' as const), forum: fc.constant(lake), count }),
  fc.record({
    type: fc.constant('pledge' as const),
    donor: donors,
    beneficiary: fc.constantFrom(null, state('النيجر', 'NE')),
    money,
    stage: fc.constantFrom('pledged', 'disbursed'),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    measure: fc.constantFrom('refugees', 'killed'),
    quantity: count,
    place: fc.constantFrom(null, at('NE'), at('NE TD')),
  }),
  fc.record({
    type: fc.constant('statement' as const),
    speaker: fc.record({
      name: fc.constantFrom('ريكس تيلرسون', 'ريكس تلرسون', 'تيلرسون'),
      kind: fc.constant('person'),
      country: fc.constantFrom('US', 'CA', undefined),
      post: fc.constantFrom('وزير الخارجية', 'الوزير', undefined),
    }),
    text: fc.constantFrom('إن مياه البحيرة تراجعت كثيرا', 'إن القوارب قليلة جدا'),
  }),
)

/** Sets of invented readings that speak of the same few things. */
export const readings = fc
  .array(fc.tuple(fc.array(claim, { maxLength: 4 }), fc.constantFrom('2017-05-02', '2017-05-20', '2018-05-20', null)), {
    maxLength: 7,
  })
  .map((reports) =>
    reports.map(([claims, published], i) =>
      reading(`r${i}#1`, published, i % 3 === 0 ? `تصحيح: خبر عن لقاء ${i}` : `خبر عن لقاء ${i}`, claims, {
        outlet: ['الشاطئ', 'المرفأ'][i % 2]!,
      }),
    ),
  )

const meeting = fc.record({
  level: fc.constantFrom(null, 'ministerial', 'foreign_ministers', 'defence_ministers', 'leaders', 'donors', 'experts'),
  when: fc.constantFrom(null, '2017-05-01', '2017-05-02', '2017-05-09', '2017-05', '2017-05-01/2017-05-03', '2017-06'),
  place: fc.constantFrom(null, at('NE'), at('NE', 'نيامي'), at('NE', 'زيندر'), at('TD', 'نجامينا')),
  ordinal: fc.constantFrom(null, 3, 4),
  format: fc.constantFrom('meeting', 'conference', 'summit'),
  forum: fc.constantFrom(null, lake),
  purpose: fc.constantFrom(null, 'تقاسم مياه البحيرة'),
})

/** Many copies of few words, so that chains are long: what speaks for joining is strong, whatever stands between. */
export const chains = fc
  .array(fc.array(meeting, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 16 })
  .map((reports) =>
    reports.map((claims, i) =>
      reading(
        `r${i}#1`,
        ['2017-05-02', '2017-05-04', null][i % 3]!,
        `اجتمع أعضاء المجموعة لبحث تقاسم مياه البحيرة واتفقوا على موعد آخر ${i % 4}`,
        claims.map((values, k): Invented => ({ type: 'meeting', ...values, meeting: `m-${k}` })),
      ),
    ),
  )
