import { describe, expect, it } from 'vitest'
import { alikeNames } from '../../src/reconcile/people/spelling.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { type Invented, reading } from './invent.js'

const alike = (a: string, b: string) => alikeNames(a.split(' '), b.split(' '))

describe('spellings of one name', () => {
  it.each([
    ['ريكس تيلرسون', 'ريكس تلرسون'],
    ['بريت ماكغورك', 'بريت مكجورك'],
    ['انطونيو غوتيريش', 'انطونيو غوتيريس'],
    ['ينس ستولتنبرغ', 'ينس شتولتنبرغ'],
    ['فيديريكا موغيريني', 'فيدريكا موجيريني'],
  ])('%s and %s', (a, b) => expect(alike(a, b)).toBe(true))

  it.each([
    ['محمد علي', 'محمود علي'],
    ['حسن كامل', 'حسين كامل'],
    ['سعد العامري', 'سعد العمري'],
    ['جون كيري', 'جون كيلي'],
    ['سالم راشد', 'سليم راشد'],
    ['ريكس تيلرسون', 'تيلرسون'],
  ])('%s and %s are two names', (a, b) => expect(alike(a, b)).toBe(false))
})

interface Speaker {
  name: string
  post?: string
  country?: string
}

const speech = (speaker: Speaker, i: number): Invented => ({
  type: 'statement',
  speaker: { kind: 'person', ...speaker },
  text: `قول عن موضوع رقم ${i} من جدول الأعمال`,
})

/** A report a speaker, a month between them. */
const record = (...speakers: Speaker[]) =>
  reconcile(speakers.map((one, i) => reading(`r${i}#1`, `2017-0${i + 1}-10`, `نص ${i}`, [speech(one, i)])))

const names = ({ people }: ReturnType<typeof record>) =>
  people
    .map((one) =>
      one.names
        .map(({ name }) => name)
        .sort()
        .join(' = '),
    )
    .sort()

describe('people', () => {
  it('are one under several spellings where their state is one, and say why', () => {
    const found = record(
      { name: 'ريكس تيلرسون', country: 'US', post: 'وزير الخارجية' },
      { name: 'ريكس تلرسون', country: 'US' },
      { name: 'تيلرسون' },
    )
    expect(names(found)).toEqual(['تيلرسون = ريكس تلرسون = ريكس تيلرسون'])
    expect(found.people[0]).toMatchObject({ country: 'US', reports: 3, name: { ar: 'ريكس تيلرسون' } })
    expect(found.people[0]!.because.map(({ because }) => because.en)).toEqual(
      expect.arrayContaining([
        'Two spellings of one name: ريكس تيلرسون and ريكس تلرسون',
        'The same state: United States',
      ]),
    )
  })

  it('are two where their states are two, and a doubt where nothing but the spelling speaks', () => {
    expect(
      names(record({ name: 'ريكس تيلرسون', country: 'US' }, { name: 'ريكس تيلرسون', country: 'CA' })),
    ).toHaveLength(2)
    const doubt = record({ name: 'ريكس تيلرسون' }, { name: 'ريكس تلرسون' })
    expect(doubt.people).toHaveLength(2)
    expect(doubt.unsure).toMatchObject([{ of: 'person', score: 2 }])
    expect([doubt.unsure[0]!.a, doubt.unsure[0]!.b].sort()).toEqual(doubt.people.map(({ id }) => id).sort())
  })

  it.each([
    ['وزير الخارجية الأمريكي', 'وزير الخارجية الأميركي'],
    ['وزيرة الخارجية الأمريكية', 'وزيرة الخارجية الأميركية'],
    ['وزير خارجية الولايات المتحدة', 'وزير خارجية الولايات المتحدة الأميركية'],
    ['مبعوث أمريكا إلى السودان', 'مبعوث أميركا إلى السودان'],
  ])('hold one post however it is spelled: %s, %s', (a, b) => {
    const found = record({ name: 'جون كيري', country: 'US', post: a }, { name: 'جون كيري', country: 'US', post: b })
    expect(found.people[0]!.posts).toMatchObject([{ reports: 2 }])
  })

  it.each([
    ['وزير الصحة', 'وزير السياحة'],
    ['وزير التموين', 'وزير التأمين'],
    ['وزير المالية', 'وزير المياه'],
    ['وزير الداخلية', 'وزير الخارجية'],
  ])('hold two posts that sound alike: %s, %s', (a, b) => {
    const found = record({ name: 'سالم راشد', country: 'OM', post: a }, { name: 'سالم راشد', country: 'OM', post: b })
    expect(found.people[0]!.posts).toHaveLength(2)
  })

  it('hold posts that change with time', () => {
    const found = record(
      { name: 'سالم راشد', country: 'OM', post: 'وزير النفط' },
      { name: 'سالم راشد', country: 'OM', post: 'وزير النفط' },
      { name: 'سالم راشد', country: 'OM', post: 'رئيس الوزراء' },
    )
    expect(found.people[0]!.posts).toMatchObject([
      { post: 'وزير النفط', from: '2017-01-10', until: '2017-02-10', reports: 2 },
      { post: 'رئيس الوزراء', from: '2017-03-10', until: '2017-03-10', reports: 1 },
    ])
  })

  it('are found under a former id when a longer name comes', () => {
    const [before] = record({ name: 'تيلرسون', country: 'US' }).people
    const [after] = record({ name: 'تيلرسون', country: 'US' }, { name: 'ريكس تيلرسون', country: 'US' }).people
    expect(after!.id).not.toBe(before!.id)
    expect(after!.formerly).toContain(before!.id)
  })

  it('fill one slot under both spellings', () => {
    const { facts } = reconcile(
      ['بريت ماكغورك', 'بريت مكغورك'].map((name, i) =>
        reading(`r${i}#1`, '2017-05-10', `نص ${i}`, [
          { ...speech({ name, country: 'US' }, 0), text: 'إن مياه البحيرة تراجعت كثيرا' },
        ]),
      ),
    )
    expect(facts).toMatchObject([{ reports: 2 }])
  })
})

describe('states', () => {
  it('are one under their old and new names', () => {
    const member = (actor: object): Invented => ({
      type: 'membership',
      forum: { name: 'مجموعة', kind: 'organisation', id: 'X' },
      actor: { kind: 'state', ...actor },
    })
    const { facts } = reconcile([
      reading('a#1', '2017-05-10', 'نص', [member({ name: 'سوازيلاند' })]),
      reading('b#1', '2019-05-10', 'نص آخر', [member({ name: 'إسواتيني', id: 'SZ' })]),
    ])
    expect(facts).toMatchObject([{ reports: 2 }])
  })
})
