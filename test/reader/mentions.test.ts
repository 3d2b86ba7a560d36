import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The meetings claimed of a text that was published on Monday 2019-06-10. */
function meetings(text: string) {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.flatMap((claim) => (claim.type === 'meeting' ? [claim] : []))
}

describe('mentions of the meetings of a report', () => {
  it('are one where the headline calls a conference what the lead calls a meeting', () => {
    const found = meetings(
      'اليوم.. انطلاق مؤتمر جوار غانا\n\nتستضيف أوسلو اليوم الاثنين اجتماع وزراء خارجية دول جوار غانا.\n\nويعقد مؤتمر دول جوار غانا على مدار يومي الاثنين والثلاثاء 10 و11 يونيو الجاري. ويدعو إلى الالتزام بمبادئ مؤتمر جنيف.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ when: '2019-06-10/2019-06-11', place: { country: 'NO' } })
  })

  it('take no time of what was before or after them', () => {
    const found = meetings(
      'تختتم اليوم في أوسلو أعمال قمة دول الشمال. وقبل القمة، جرت مناقشات الجمعة حول الأوضاع في البحر.',
    )
    expect(found.map(({ when }) => when)).toEqual(['2019-06-10'])
  })

  it('are those that begin on the way to another', () => {
    const found = meetings(
      'تنطلق القمة النوردية في أوسلو الجمعة المقبل. ومن المقرر أن تبدأ الأربعاء في إطار التحضيرات للقمة التي تعقد بمقر المجلس بأوسلو، اجتماعات وزراء الخارجية. وستبدأ أعمال قمة رؤساء الدول صباح الجمعة.',
    )
    expect(found.map(({ level, when }) => [level, when])).toEqual([
      ['leaders', '2019-06-14'],
      ['foreign_ministers', '2019-06-12'],
    ])
  })

  it('are held where people met, before حيث', () => {
    const [found] = meetings(
      'عقدت، اليوم الاثنين، جلسة مغلقة للقادة، في العاصمة النرويجية أوسلو، بحضور الملك، حيث تنطلق أعمال القمة الثالثة لدول الشمال اليوم.',
    )
    expect(found).toMatchObject({ ordinal: 3, place: { city: 'أوسلو' } })
  })

  it('are not in the city that a body has its name from', () => {
    const found = meetings(
      'بدأت قمة قادة منظمة "شنغهاي" للتعاون أعمالها اليوم في بشكيك. وأعرب الرئيس عن أمله بنجاح قمة شنغهاي.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.place?.country).toBe('KG')
  })

  it('are on the days that are told, rather than late in a month', () => {
    const [found] = meetings(
      'تحتضن أوسلو أواخر يونيو الجاري اجتماعا لوزراء الخارجية. وسينعقد الاجتماع يومي 29 و30 يونيو.',
    )
    expect(found!.when).toBe('2019-06-29/2019-06-30')
  })

  it('are of these days, where another was years ago', () => {
    const found = meetings(
      'يعقد غدا في أوسلو الاجتماع التاسع لوزراء خارجية المجموعة. واحتضنت غانا الدورة الثامنة في أبريل 2015. وسيعقب الاجتماع الوزاري للمجموعة، في اليوم نفسه، اجتماع للمنتدى.',
    )
    expect(found.find(({ ordinal }) => ordinal === 8)!.when).toBe('2015-04')
    expect(found.find(({ ordinal }) => ordinal === 9)!.level).toBe('foreign_ministers')
  })

  it('are on the days of the month that is named behind the last', () => {
    const [found] = meetings('تستضيف أوسلو القمة الخامسة للاتحاد اعتبارا من يوم 23 وحتى 26 من شهر يونيو الجاري.')
    expect(found!.when).toBe('2019-06-23/2019-06-26')
  })

  it.each([
    ['افتتحت منذ قليل في أوسلو القمة الخامسة، في إطار المذكرة الموقعة بين الجانبين في 27 سبتمبر 2013.', '2019-06-10'],
    ['قال الوزير إن قمة الاتحاد المخصصة للجفاف الذي يشهده القرن افتتحت أعمالها صباح اليوم في أوسلو.', '2019-06-10'],
    [
      'وصل الوزير اليوم الاثنين إلى أوسلو حيث سيحضر المؤتمر الوزاري الرابع الذي سيعقد من 19 إلى 23 يونيو.',
      '2019-06-19/2019-06-23',
    ],
  ])('are at their own time: %s', (text, when) => expect(meetings(text)[0]!.when).toBe(when))

  it('are ministerial where ministers meet, not where they sit at a summit', () => {
    const [found] = meetings(
      'انطلاق قمة النوردي بجلسة مغلقة لوزراء الخارجية في أوسلو\n\nانطلقت اليوم قمة رؤساء دول النوردي في أوسلو.',
    )
    expect(found!.level).toBe('leaders')
  })

  it('are not counted in sittings of years', () => {
    const found = meetings('عقدت اليوم في أوسلو القمة الخامسة. وعقد هذا المنتدى أربع دورات حتى الآن: دورتان في أكرا.')
    expect(found.map(({ place }) => place?.country)).toEqual(['NO'])
  })

  it('are one where the sitting stands behind a comma, and planned while they are prepared', () => {
    const found = meetings(
      'بدأت التحضيرات في أوسلو لانعقاد مؤتمر وزراء الداخلية ،الدورة الحادية والأربعين ، حيث تنطلق أعمالها يوم الثلاثاء.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ when: '2019-06-11', ordinal: 41, status: 'planned' })
  })

  it('count from the day of the dateline, where the report was printed later', () => {
    const [found] = meetings('أوسلو - 8 - 6 (كونا) -- انطلقت هنا اليوم أعمال القمة الخامسة للاتحاد.')
    expect(found).toMatchObject({ when: '2019-06-08', place: { country: 'NO' } })
  })

  it('count from their own day, where the dateline is of another month', () => {
    const [found] = meetings('أوسلو - 8 - 4 (كونا) -- انطلقت هنا اليوم أعمال القمة الخامسة للاتحاد.')
    expect(found!.when).toBe('2019-06-10')
  })

  it('are on the day that stands behind what is told of their name', () => {
    const [found] = meetings(
      'اختتمت القمة العربية الخامسة، التي أطلق عليها الملك اسم "قمة السلام"، أعمالها في أوسلو أمس الأحد.',
    )
    expect(found!.when).toBe('2019-06-09')
  })

  it('are not those on whose sidelines others are held, with nothing more told', () => {
    const found = meetings(
      'عقد المجلس اليوم اجتماعا على مستوى وزراء الخارجية في أوسلو على هامش قمة الحلف. وتمثل السويد الوزيرة آنا ليند.',
    )
    expect(found.map(({ level }) => level)).toEqual(['foreign_ministers'])
  })

  it('are on both of two days that share their month', () => {
    const [found] = meetings(
      'يعتزم الرئيس حضور القمة الخامسة في أوسلو في السادس والعشرين والسابع والعشرين من يونيو الجاري.',
    )
    expect(found!.when).toBe('2019-06-26/2019-06-27')
  })

  it('are on the day on which they met whose name is a verb too', () => {
    const found = meetings(
      'التقى الأمير فيصل بن علي وزير الخارجية اليوم، الأمين العام للأمم المتحدة كارل بيلت، على هامش القمة الخامسة في أوسلو.',
    )
    expect(found[0]!.when).toBe('2019-06-10')
  })

  it('are apart where one prepares the other', () => {
    const found = meetings(
      'يعقد الاجتماع الرابع للجنة وزراء الصحة غدا في أوسلو. وبدأ أمس في أوسلو الاجتماع التحضيري للاجتماع الرابع للجنة، والذي يستمر يومين.',
    )
    expect(found.map(({ when }) => when)).toEqual(['2019-06-11', '2019-06-09/2019-06-10'])
  })

  it('are one where the summit of the climate is the conference of the parties', () => {
    const found = meetings(
      'افتتح المؤتمر الـ27 للأطراف في اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ، أمس الأحد، في أوسلو. وتستمر أكبر قمة مناخ في العالم من 9 إلى 20 يونيو.',
    )
    expect(found.map(({ when }) => when)).toEqual(['2019-06-09/2019-06-20'])
  })

  it.each([
    ['يعقد الاجتماع الرابع للوزراء في 3 يوليو قبل يوم من القمة النوردية.', ['2019-07-03', '2019-07-04']],
    ['يعقد الاجتماع الرابع للوزراء في 3 يوليو قبل يوم من بدء قمة النوردي.', ['2019-07-03', '2019-07-04']],
    ['تعقد اليوم في أوسلو القمة الثانية، وهي تأتي بعد قمة أكرا في 2005 والقمة الافتتاحية.', ['2019-06-10', '2005']],
    ['تعقد القمة اليوم في أوسلو للمرة الثانية منذ القمة الأولى عام 2005 في أكرا.', ['2019-06-10', '2005']],
    [
      'انطلقت أمس في أوسلو القمة الثالثة. وتتوج هذه القمة التي تستمر، إلى مساء اليوم، بإعلان.',
      ['2019-06-09/2019-06-10'],
    ],
    ['انطلقت أمس في أوسلو القمة الثالثة. وتصادق القمة على وثيقة رؤية عام 2025 للمنظمة.', ['2019-06-09']],
    ['أما الاجتماع التاسع للوزراء، والذي يعد أعلى سلطة في المنظمة، سيعقد يوم الأربعاء في أوسلو.', ['2019-06-12']],
    [
      'انطلق اليوم في أوسلو الشق الوزاري من المؤتمر الثالث. وكانت الدول المانحة تعهدت السبت بمليون دولار في مؤتمر عقد في جنيف.',
      ['2019-06-10', '2019-06-08'],
    ],
  ])('are each on its own day: %s', (text, days) => expect(meetings(text).map(({ when }) => when)).toEqual(days))
})
