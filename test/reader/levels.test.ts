import { describe, expect, it } from 'vitest'
import type { ClaimOf } from '../../src/claim/claim.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The meetings of a text; published on Monday 2019-06-10, or on no day that is known. */
function meetings(text: string, published: string | null = '2019-06-10'): ClaimOf<'meeting'>[] {
  const [story] = storiesOf({ source: 'a.txt', ...(published && { published }), text })
  return read(story!).claims.filter((claim): claim is ClaimOf<'meeting'> => claim.type === 'meeting')
}

describe('the level of a meeting', () => {
  it.each([
    ['عقد المؤتمر أمس في أوسلو على المستوى الوزاري.', 'ministerial'],
    ['عقد المؤتمر أمس في أوسلو على المستويين الوزاري والفني.', 'ministerial'],
    ['عقد المؤتمر أمس في أوسلو على مستوى القمة.', 'leaders'],
    ['عقدت أمس في أوسلو اللجنة المشتركة على مستوى وزراء الدفاع اجتماعها.', 'defence_ministers'],
    ['بدأت في أوسلو أمس اجتماعات اللجنة الوزارية حول الأنهار.', 'ministerial'],
    ['وقال الخبير قبيل اجتماع ينعقد في وقت لاحق اليوم في أوسلو للجنة الوزارية إن الأمر صعب.', 'ministerial'],
    ['اجتمع وزراء داخلية دول الشمال الخميس في اجتماع غير رسمي في أوسلو.', 'ministerial'],
  ])('is told where the report says it: %s', (text, level) => {
    expect(meetings(text).map((meeting) => meeting.level)).toEqual([level])
  })

  it.each([
    'عقد المؤتمر أمس في أوسلو على أعلى المستويات.',
    'عقد المؤتمر أمس في أوسلو، وأقر مجلس الوزراء الخطة.',
    'عقد المؤتمر أمس في أوسلو في قاعة المجلس الوزاري المصغر.',
  ])('is not told elsewhere: %s', (text) => {
    expect(meetings(text).map((meeting) => meeting.level)).toEqual([null])
  })

  it('is of donors where a conference gathers money, or several promise some there', () => {
    for (const text of [
      'عقد في أوسلو أمس مؤتمر حول الغابات. وجمع المؤتمر 40 مليون دولار.',
      'عقد في أوسلو أمس مؤتمر حول الغابات. وتعهدت السويد خلال المؤتمر بتقديم 40 مليون دولار وتعهدت فنلندا بتقديم 10 ملايين دولار.',
      'عقد في أوسلو أمس مؤتمر لدعم غابات كينيا. وتعهدت السويد خلال المؤتمر بتقديم 40 مليون دولار.',
    ]) {
      const [found] = meetings(text)
      expect(found).toMatchObject({ level: 'donors' })
      expect(found!.derived).toContain('level from the pledges made there')
    }
  })

  it('is not of donors by one promise, nor where talks end with several', () => {
    for (const text of [
      'عقد في أوسلو أمس مؤتمر حول الغابات. وتعهدت السويد خلال المؤتمر بتقديم 40 مليون دولار.',
      'عقدت في أوسلو أمس محادثات حول الغابات. وتعهدت السويد خلالها بتقديم 40 مليون دولار وتعهدت فنلندا بتقديم 10 ملايين دولار.',
    ])
      expect(meetings(text).map((meeting) => meeting.level)).toEqual([null])
  })
})

describe('the level that nobody names', () => {
  it.each([
    ['عقد المؤتمر أمس في أوسلو بمشاركة وزراء خارجية السويد وفنلندا والدنمارك.', 'foreign_ministers'],
    ['عقد المؤتمر أمس في أوسلو بمشاركة وزراء الطاقة السويدي والفنلندي والدنماركي.', 'ministerial'],
    ['عقد أمس في أوسلو اجتماع بين الرئيس السويدي كارل بيلت ورئيس الوزراء الفنلندي ماتي نيمي.', 'leaders'],
    [
      'عقد أمس في أوسلو اجتماع شارك فيه وزير الخارجية السويدي كارل بيلت ووزيرة الدفاع الفنلندية آنا ليند ووزير المالية الدنماركي ماتي نيمي.',
      'ministerial',
    ],
  ])('is that of those who take part: %s', (text, level) => {
    const [found] = meetings(text)
    expect(found).toMatchObject({ level })
    expect(found!.derived).toContain('level from those who take part')
  })

  it.each([
    'عقد المؤتمر أمس في أوسلو بمشاركة وزير الخارجية السويدي كارل بيلت.',
    'عقد المؤتمر أمس في أوسلو بمشاركة وفود من السويد وفنلندا والدنمارك.',
    'عقد المؤتمر أمس في أوسلو بمشاركة الرئيس السويدي كارل بيلت ووزيرة الدفاع الفنلندية آنا ليند.',
    'عقد المؤتمر أمس في أوسلو، وغاب عنه وزراء خارجية السويد وفنلندا.',
  ])('is not known by one guest, by delegations, by many ranks, by who stayed away: %s', (text) => {
    expect(meetings(text).map((meeting) => meeting.level)).toEqual([null])
  })
})

describe('the status of a meeting', () => {
  it.each([
    'قالت الوزارة إن قمة طارئة لرؤساء البلدان الأعضاء في الرابطة الاقتصادية لدول غرب إفريقيا ستنعقد يوم الثلاثاء في أبيدجان.',
    'وقد يكون ذلك الاثنين المقبل عندما يجتمع وزراء خارجية السويد وفنلندا في أوسلو.',
    'تنطلق أعمال منتدى المياه في أوسلو بعد غد الأربعاء.',
    'وقال إن المنظمة بصدد عقد مؤتمرها الوزاري السابع في أوسلو.',
  ])('is planned by its words, though nobody knows when the report appeared: %s', (text) => {
    expect(meetings(text, null)).toMatchObject([{ status: 'planned' }])
  })

  it.each(['عقدت قمة المياه في أوسلو الأسبوع الماضي.', 'بدأت في أوسلو أمس قمة المياه.'])(
    'lies not ahead of a report of which nobody knows when it appeared: %s',
    (text) => {
      expect(meetings(text, null)).not.toMatchObject([{ status: 'planned' }])
    },
  )

  it('is held, long after it was opened', () => {
    expect(meetings('بعد خمسة اجتماعات وزارية بدأت في أوسلو عام 2011.')).toMatchObject([{ status: 'held' }])
    expect(meetings('بدأت في أوسلو الأحد قمة المياه.')).toMatchObject([{ status: 'opening' }])
  })
})
