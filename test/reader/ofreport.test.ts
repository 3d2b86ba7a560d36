import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The meetings claimed of a text that was published on Monday 2019-06-10. */
function meetings(text: string) {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.flatMap((claim) => (claim.type === 'meeting' ? [claim] : []))
}

describe('the meeting a report is about', () => {
  it.each([
    [
      'of the day its lead tells of',
      'وافقت دول تكتل مصدري الكاكاو، الجمعة، على نظام جديد للأسعار. وأيد القرار معظم المندوبين خلال اجتماع استثنائي في أكرا.',
      { when: '2019-06-07', place: { country: 'GH' }, derived: expect.arrayContaining(['when from the lead']) },
    ],
    [
      'in the city beside that day',
      'اتفق وزراء الطاقة أمس في لواندا على خفض الإنتاج. وقال الوزير خلال الاجتماع إن الأسعار ستستقر.',
      { when: '2019-06-09', place: { city: 'لواندا' } },
    ],
    [
      'in the city of the dateline',
      'لواندا (رويترز) - تعهدت دول المجموعة الأحد بخفض الإنتاج. وقال الوزير خلال المؤتمر الوزاري لمنتجي النفط إن الأسعار ستستقر.',
      { when: '2019-06-09', place: { city: 'لواندا' } },
    ],
  ])('is %s', (_, text, expected) => {
    const [found] = meetings(text)
    expect(found).toMatchObject(expected)
    for (const { start, end, quote } of found!.evidence) expect(text.slice(start, end)).toBe(quote)
  })

  it.each([
    ['one that is looked back on', 'قال الوزير أمس إن بلاده ستلتزم. وكان قد حضر اجتماعا للمجموعة في أكرا.'],
    ['one that lies ahead', 'قال الوزير أمس إن بلاده ستشارك في الاجتماع الذي سيعقد في أكرا.'],
    [
      'one beside a day that bounds',
      'يبدأ العمل بالنظام اعتبارا من اليوم، كما أعلن الوزير خلال اجتماع المجموعة في أكرا.',
    ],
    ['one beside a day of a journey', 'غادر الوزير القاهرة اليوم. وقال خلال الاجتماع في أكرا إن الأسعار ستستقر.'],
  ])('takes no day from the lead: %s', (_, text) => {
    for (const { when, derived } of meetings(text)) {
      expect(derived ?? []).not.toContain('when from the lead')
      expect(when).toBeNull()
    }
  })

  it('takes no place from the dateline where another city is told', () => {
    const text = 'لندن (رويترز) - قال الوزير الأحد إن النفط وفير. وأضاف خلال اجتماع المجموعة أن مصفاة في لواندا ستفتح.'
    for (const { place } of meetings(text)) expect(place?.city).not.toBe('لندن')
  })
})
