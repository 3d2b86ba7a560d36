import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The meetings claimed of a text that was published on Monday 2019-06-10. */
function meetings(text: string) {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.flatMap((claim) => (claim.type === 'meeting' ? [claim] : []))
}

describe('meetings that are only named', () => {
  it.each([
    ['حذر الوزير في كلمته أمام مؤتمر جنيف من الجفاف.', { place: { city: 'جنيف' } }],
    ['وقال الوزير إن مؤتمر ستوكهولم منح بلاده ثقة تحتاج إليها.', { place: { city: 'ستوكهولم' } }],
    ['زار الوزير المدرسة التي بنيت منذ مؤتمر أبريل.', { when: '2019-04' }],
    ['وجمع مؤتمر تمويل الغابات في أوسلو 40 مليون دولار.', { place: { city: 'أوسلو' } }],
  ])('are claimed: %s', (text, expected) => {
    const found = meetings(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  it('are of those who were named before, where they are theirs', () => {
    const [found] = meetings('ذكرنا أمس أن قادة مجموعة السبع تعهدوا بالكثير، والصواب أنهم تعهدوا في قمتهم بالقليل.')
    expect(found).toMatchObject({ format: 'summit', forum: { id: 'G7' } })
  })

  it.each(['لو عقد اجتماع بين الرئيسين في أكرا لتغيرت الأمور.', 'تعقد مجموعة العشرين اجتماعات دورية في باريس.'])(
    'are not claimed where none is told of: %s',
    (text) => expect(meetings(text)).toEqual([]),
  )

  it('are not claimed where their outcome is spoken of', () => {
    expect(meetings('دعا الوزير إلى تنفيذ مخرجات مؤتمر جنيف وتوصياته.')).toEqual([])
  })
})

describe('several meetings of one report', () => {
  it.each([
    ['عقدت القمة السابقة في أوسلو قبل ثلاث سنوات.', { when: '2016', place: { country: 'NO' } }],
    ['دعا الوزير القادة للمشاركة الثلاثاء بأوسلو في مؤتمر دولي.', { when: '2019-06-11', status: 'planned' }],
    ['سيتوجه الوزير الأحد إلى أوسلو لحضور المؤتمر الدولي حول الهجرة.', { when: null, status: 'planned' }],
    ['دعا إلى عقد قمة للمجموعة غدا للبحث في التطورات التي تجري في الصومال.', { when: '2019-06-11', place: null }],
    ['في الاجتماع الذي عقد في أكرا، تم انتخاب الصومال مقررا للعام 2024.', { when: null, place: { country: 'GH' } }],
    [
      'تشارك النرويج في أعمال الدورة رقم 32 للمؤتمر الإقليمي الذي يعقد في أكرا غدا.',
      { ordinal: 32, when: '2019-06-11' },
    ],
    [
      'وصل الرئيس إلى مدينة سكوليتسا البولندية. وتعقد القمة العاشرة للمجموعة غدا في مدينة سكوليتسا.',
      { place: { country: 'PL' }, when: '2019-06-11' },
    ],
  ])('are told with a journey, a number or a city of no list: %s', (text, expected) => {
    const found = meetings(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  it('last from the day they began to the day they closed', () => {
    const [found] = meetings('اختتمت أمس أعمال القمة الثالثة لدول البلطيق التي بدأت السبت في أوسلو.')
    expect(found).toMatchObject({ when: '2019-06-08/2019-06-09', status: 'concluded', ordinal: 3 })
  })

  it.each([
    ['اختتمت أمس القمة العالمية الثالثة للطاقة في النرويج بعد يومين.', 'NO'],
    ['انتهت أمس قمة المناخ في النرويج.', 'NO'],
    ['افتتح أمس مؤتمر لدعم التعليم في أفغانستان.', undefined],
  ])('are in the state behind a subject, not where help goes: %s', (text, country) => {
    expect(meetings(text).map(({ place }) => place?.country)).toEqual([country])
  })

  it('are on the day of who spoke there, told in the sentence before', () => {
    const [found] = meetings(
      'أعلن الوزير السويدي كارل بيلت اليوم عن مساهمة بقيمة مليون دولار. جاء ذلك في كلمته أمام المؤتمر الوزاري للمناخ المنعقد في أوسلو.',
    )
    expect(found).toMatchObject({ when: '2019-06-10', place: { country: 'NO' } })
  })

  it('are on the day of those who promised, and not in the year for which', () => {
    const [found] = meetings(
      'تعهد المشاركون أمس بتقديم مليون دولار خلال العام الحالي، وذلك في ختام مؤتمر أوسلو للمناخ.',
    )
    expect(found).toMatchObject({ when: '2019-06-09', place: { city: 'أوسلو' } })
  })

  it.each([
    'عقدت القمة الأولى في أوسلو عام 2005 والثانية في أكرا عام 2009، فيما احتضنت ليما القمة الثالثة في 2012.',
    'واستضافت أوسلو القمة الأولى عام 2005، وعقدت الثانية في أكرا عام 2009 والثالثة في ليما عام 2012.',
  ])('are told by their numbers alone: %s', (text) => {
    expect(meetings(text).map(({ ordinal, place, when }) => [ordinal, place?.country, when])).toEqual([
      [1, 'NO', '2005'],
      [2, 'GH', '2009'],
      [3, 'PE', '2012'],
    ])
  })

  it.each([
    ['استضافت أوسلو المؤتمرين الأول والثاني للمانحين في يناير 2013 ويناير 2014.', ['2013-01', '2014-01']],
    ['استضافت أوسلو القمتين الأولى والثانية في عامي 2013 و2014.', ['2013', '2014']],
    ['استضافت أوسلو مؤتمر المانحين الأول في يناير 2013 والثاني في مارس 2014.', ['2013-01', '2014-03']],
  ])('are two at one place: %s', (text, times) => {
    const found = meetings(text)
    expect(found.map(({ ordinal, when }) => [ordinal, when])).toEqual(times.map((when, n) => [n + 1, when]))
    expect(found.map(({ place }) => place?.country)).toEqual(['NO', 'NO'])
  })

  it('are on the day of who spoke at their end', () => {
    const [found] = meetings(
      'قال الوزير السويدي كارل بيلت للصحافيين أمس في ختام اجتماعات للاتحاد في أوسلو إن الأمر صعب.',
    )
    expect(found).toMatchObject({ when: '2019-06-09', place: { country: 'NO' } })
  })

  it.each([
    [
      'أعلن الوزير كارل بيلت أمس أن بلاده مستعدة.\nوقال بيلت في افتتاح الاجتماع الوزاري للاتحاد في أوسلو إن الأمر صعب.',
      '2019-06-09',
    ],
    ['قال الوزير إن الدول تعهدت أمس بتقديم مليون دولار. جاء ذلك في ختام مؤتمر استضافته أوسلو.', '2019-06-09'],
    [
      'أعلن الأمين العام بان كي مون مساء أمس أن التعهدات في مؤتمر المانحين في أوسلو لدعم كينيا بلغت مليون دولار.',
      '2019-06-09',
    ],
    ['قال الوزير إن المطر هطل أمس. جاء ذلك في ختام مؤتمر استضافته أوسلو.', null],
  ])('are on the day of who spoke first, and of what was promised there: %s', (text, when) => {
    expect(meetings(text).map((meeting) => meeting.when)).toEqual([when])
  })

  it('are told apart by those who meet', () => {
    const found = meetings(
      'قال الملك في افتتاح القمة الخليجية أمس في أوسلو إن الأمر صعب. وتعقد القمة الإسلامية اليوم في أوسلو.',
    )
    expect(found.map(({ when }) => when)).toEqual(['2019-06-09', '2019-06-10'])
  })

  it('are others where somebody would like to hold them', () => {
    const found = meetings(
      'بدأت القمة في أوسلو اليوم، ويدعم القادة مساعي كينيا لاستضافة قمة الأمم المتحدة للمناخ (كوب 31).',
    )
    expect(found[0]).toMatchObject({ ordinal: null, place: { country: 'NO' } })
  })

  it('are one where a palace bears the name of its town', () => {
    const found = meetings(
      'قمة المنامة تبدأ أعمالها\n\nافتتح الملك كارل بيلت في قصر الصخير أمس القمة السابعة والثلاثين.',
    )
    expect(found.map(({ ordinal, when, place }) => [ordinal, when, place?.country])).toEqual([[37, '2019-06-09', 'BH']])
  })

  it('are on a day, not on one that comes before another', () => {
    const [found] = meetings('عقد الوزراء اجتماعا في أوسلو ليل الخميس - الجمعة 10 مايو الماضي.')
    expect(found!.when).toBe('2019-05-10')
  })

  it('are none where they are held again and again', () => {
    for (const text of ['كلما انعقدت قمة في أوسلو كثر الكلام.', 'اتفقوا في أوسلو أمس على عقد اجتماعات كل ستة أشهر.'])
      expect(meetings(text)).toEqual([])
  })

  it('are where they are held, not where a name in quotation marks says', () => {
    const found = meetings('«قمة جنيف» تختتم أعمالها في أوسلو\n\nاختتمت القمة أعمالها في أوسلو أمس.')
    expect(found.map(({ place, when }) => [place?.city, when])).toEqual([['أوسلو', '2019-06-09']])
  })

  it.each([
    'أقر وزراء خارجية دول الشمال في أول اجتماع لهم، عقد أمس في أوسلو، خطة جديدة.',
    'جدد وزراء خارجية من 12 دولة، خلال اجتماع عقدوه أمس في أوسلو، التزامهم بالخطة.',
  ])('are of those who were named before a pronoun: %s', (text) => {
    expect(meetings(text).map(({ level, place }) => [level, place?.country])).toEqual([['foreign_ministers', 'NO']])
  })

  it('are told of behind the one that was prepared', () => {
    const found = meetings('اختتمت القمة في أوسلو اليوم. وكان اجتماع وزراء الخارجية التحضيري للقمة اختتم أعماله أمس.')
    expect(found.map(({ level, when }) => [level, when])).toEqual([
      ['leaders', '2019-06-10'],
      ['foreign_ministers', '2019-06-09'],
    ])
  })

  it('are one where a headline names another place behind its colon', () => {
    const found = meetings('قمة الشمال: مهمة جديدة في كينيا\n\nبدأت القمة أمس في أوسلو.')
    expect(found.map(({ place }) => place?.country)).toEqual(['NO'])
  })

  it('have no number where their members are counted, or where they are the first in some way', () => {
    for (const text of [
      'عقدت القمة في أوسلو بحضور قادة الدول الأعضاء الـ29.',
      'عقد الاجتماع في أوسلو أمس. ويعد هذا الاجتماع الأول للاتحاد منذ يناير.',
    ])
      expect(meetings(text).map(({ ordinal }) => ordinal)).toEqual([null])
  })

  it('are one where the session of a supreme council is called the summit', () => {
    const found = meetings(
      'اختتمت في أوسلو أمس أعمال الدورة الـ38 للمجلس الأعلى لدول الشمال. وكان من المقرر أن تستمر القمة يومين.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ level: 'leaders', ordinal: 38, status: 'concluded' })
  })

  it('are one where sittings are held beside it', () => {
    const found = meetings('اجتمع الوزراء أمس في أوسلو. وعقدت على هامش الاجتماع جلسات لمجموعات العمل.')
    expect(found).toHaveLength(1)
    expect(found[0]!.level).toBe('ministerial')
  })

  it('are under one roof where the second is held on the sidelines of the first, named again', () => {
    const found = meetings(
      'اختتم المجلس النوردي قمته في ستوكهولم أمس. وعقد على هامش القمة اجتماع ثلاثي ضم وزراء الطاقة.',
    )
    expect(found.map(({ place, when }) => [place?.country, when])).toEqual([
      ['SE', '2019-06-09'],
      ['SE', '2019-06-09'],
    ])
    expect(found[1]!.alongside).toBe(found[0]!.meeting)
  })

  it('are told one by one where a dual announces them', () => {
    const found = meetings(
      'شهدت السويد في عطلة نهاية الأسبوع اجتماعين للمجلس النوردي. فقد اختتم وزراء المالية أمس اجتماعا في ستوكهولم، واختتم وزراء التجارة أمس اجتماعا في مالمو.',
    )
    expect(found.map(({ place }) => place?.city)).toEqual(['ستوكهولم', 'مالمو'])
  })

  it('are two where a numbered one is still to come', () => {
    const found = meetings(
      'أقر القادة الاتفاق خلال القمة العاشرة للاتحاد الأفريقي. ويجتمع مكتب الاتحاد ورؤساء اللجان غدا الثلاثاء في أكرا في أول اجتماع تنسيقي نصف سنوي.',
    )
    expect(found.map(({ ordinal, when }) => [ordinal, when])).toEqual([
      [10, null],
      [1, '2019-06-11'],
    ])
  })

  it('are one where the day it opened is told beside the day it ended', () => {
    const found = meetings('انتهى مؤتمر البحيرات أمس في أكرا. وشاركت في المؤتمر الذي بدأ في 2 يونيو أربعون دولة.')
    expect(new Set(found.map(({ meeting }) => meeting)).size).toBe(1)
  })

  it('are placed where the city was named last', () => {
    const found = meetings(
      'اختتمت القمة أعمالها في أكرا أمس. ويعقد اجتماع مماثل في تشاد العام المقبل. وكان الاجتماع الوزاري قد عقد في المدينة نفسها يوم السبت.',
    )
    expect(found.map(({ place }) => place?.country)).toEqual(['GH', 'TD', 'GH'])
  })
})

it('a meeting so many months ago is of a month, not of a day', () => {
  expect(meetings('بعد أربعة أشهر على مؤتمر أوسلو عاد الوزراء إلى بلادهم.')[0]).toMatchObject({ when: '2019-02' })
})

describe('what a sentence says of a meeting', () => {
  it.each([
    [
      'behind another event between commas',
      'انطلقت أعمال مؤتمر المناخ، بعد الفيضان الذي ضرب الساحل الأسبوع الماضي، بالعاصمة السويدية ستوكهولم، اليوم الاثنين.',
      { when: '2019-06-10', place: { city: 'ستوكهولم' }, status: 'opening' },
    ],
    [
      'behind its own verb rather than before it',
      'وكان الوزير قد وصل إلى أوسلو اليوم للتحضير لمؤتمر وزراء المالية الذي سيعقد يوم الخميس المقبل في هلسنكي.',
      { when: '2019-06-13', place: { city: 'هلسنكي' }, status: 'planned' },
    ],
    [
      'and not of its guests',
      'يعقد المجلس النوردي غدا اجتماعا في أوسلو. وسيشارك في الاجتماع وزراء الدول، وبحضور كارل بيلت، الممثل الخاص للمجلس في تشاد.',
      { place: { city: 'أوسلو' } },
    ],
    [
      'in its own clause before one about the next',
      'قرر القادة في ختام قمتهم التي اختتمت اليوم في أكرا تشكيل لجنة.',
      { status: 'concluded', when: '2019-06-10' },
    ],
    [
      'behind an aside about who takes part',
      'يعقد وزراء التجارة، وبمشاركة دول أوروبية، في أوسلو وعلى مدى يومين، اجتماعا عاجلا.',
      { place: { city: 'أوسلو' }, level: 'ministerial' },
    ],
    [
      'at a resort that bears the name of its town',
      'انطلقت أمس أعمال مؤتمر المياه بمنتجع شرم الشيخ المطل على البحر الأحمر.',
      { place: { city: 'شرم الشيخ', country: 'EG' } },
    ],
    [
      'of the posts of two who meet',
      'التقى وزير الدفاع السويدي أمس في هلسنكي نظيره الفنلندي.',
      { level: 'defence_ministers', place: { city: 'هلسنكي' } },
    ],
    [
      'and not of the day on which it was sent',
      'أوسلو 10 يونيو - اختتمت قمة المناخ أعمالها في مدينة أوسلو أمس.',
      { when: '2019-06-09', status: 'concluded' },
    ],
    [
      'and not of a year that it speaks of',
      'اختتمت القمة العاشرة أمس في أكرا. وشكر الوزير القمة على قرارات تشكل مستقبل القارة من خلال تنفيذ أجندة عام 2063.',
      { when: '2019-06-09', ordinal: 10 },
    ],
    [
      'though nothing but its city and its topic is told',
      'وقال الوزير إن مؤتمرا في أوسلو بشأن الجفاف جمع وعودا كثيرة.',
      { place: { city: 'أوسلو' }, format: 'conference' },
    ],
    [
      'by who chaired it',
      'ترأس وزير المياه السويدي كارل بيلت في أوسلو اجتماعا حول الجفاف.',
      { place: { city: 'أوسلو' }, status: 'held' },
    ],
    [
      'of talks put off from the day for which they were set',
      'أعلن الوسطاء تأجيل الجولة الجديدة من مفاوضات السلام، التي كان محددا لها أن تنطلق غدا الثلاثاء بأكرا عاصمة غانا.',
      { place: { city: 'أكرا' }, status: 'postponed', when: '2019-06-11' },
    ],
    [
      'of a summit that bears the name of its group',
      'اختتمت قمة العشرين أعمالها في مدينة ستوكهولم أمس.',
      { forum: { id: 'G20' }, format: 'summit', place: { city: 'ستوكهولم' }, status: 'concluded' },
    ],
    [
      'and not of those who talk',
      'انطلقت أمس المفاوضات بين الحكومة في جنوب السودان والمتمردين، للتوصل إلى وقف لإطلاق النار في جنوب السودان في أديس أبابا.',
      { place: { city: 'أديس أبابا' }, status: 'opening' },
    ],
    [
      'of its number, set apart by commas',
      'افتتح أمس في أكرا مؤتمر وزراء المياه. ويناقش الاجتماع، الرابع من نوعه، ملف الأنهار.',
      { ordinal: 4, place: { city: 'أكرا' } },
    ],
    [
      'though what is planned is something else',
      'ومن المنتظر أن يوافق القادة على خطة تبناها وزراء الدفاع الجمعة الماضي في اجتماع أبوجا.',
      { status: 'held', when: '2019-06-07' },
    ],
  ])('is read %s', (_, text, expected) => {
    const found = meetings(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })
})

it('a conference is the international meeting that was told of', () => {
  const found = meetings(
    'وعدت السويد بالمزيد خلال الاجتماع الدولي الذي عقد اليوم في أكرا. وشارك في المؤتمر ممثلون عن 40 دولة، ويهدف المؤتمر إلى جمع 90 مليون دولار.',
  )
  expect(found.map(({ place }) => place?.city)).toEqual(['أكرا'])
})

it('the session beside which ministers met is another meeting than theirs', () => {
  const found = meetings(
    'يعقد وزراء الداخلية اليوم في أوسلو اجتماعا وزاريا. وكان وزراء داخلية الدول الخمس عقدوا اجتماعا على هامش الدورة 30 لمجلس وزراء الداخلية العرب في الرباط.',
  )
  expect(found.find(({ place }) => place?.city === 'أوسلو')?.ordinal).toBeNull()
  expect(found.find(({ place }) => place?.city === 'الرباط')?.ordinal).toBe(30)
})

it('the one after next has a time of its own', () => {
  const found = meetings(
    'وافق القادة في ختام القمة العاشرة في أكرا أمس على أن تستضيف تشاد القمة بعد القادمة في يونيو 2021.',
  )
  expect(found.map(({ when }) => when)).toEqual(['2019-06-09', '2021-06'])
})

it('a bare summit is that of the report and not the one told of last', () => {
  const found = meetings(
    'يختتم القادة القمة العاشرة اليوم في أكرا. وذكر الوزير بكلمته أمام قمة المناخ التي عقدت في باريس عام 2015. وكانت القمة بدأت أعمالها أمس بمشاركة 35 رئيسا.',
  )
  expect(found.find(({ ordinal }) => ordinal === 10)?.when).toContain('2019-06')
  expect(found.find(({ place }) => place?.city === 'باريس')?.when).toBe('2015')
})

describe('what opens a meeting, and as what it is named', () => {
  it('stands before those who open it, however long they are told', () => {
    const [found] = meetings(
      'افتتح رئيس الوزراء البريطاني ديفيد كاميرون والرئيس الصومالي حسن شيخ محمود اليوم في لندن مؤتمرا حول الصومال.',
    )
    expect(found).toMatchObject({ status: 'opening', place: { city: 'لندن' } })
  })

  it('is one conference where its members meet in it', () => {
    const found = meetings(
      'تجتمع نحو 60 دولة في باريس يوم الخميس في مؤتمر "أصدقاء ليبيا". ويحضر المؤتمر الأمين العام للأمم المتحدة.',
    )
    expect(found.map(({ format }) => format)).toEqual(['conference'])
  })
})

it('a speech that is to be held before the summit tomorrow leaves it one', () => {
  const found = meetings(
    'وافق القادة خلال قمتهم العاشرة في أكرا أمس على الخطة. ومن المنتظر أن يلقي الرئيس السويدي خطابا أمام القمة غدا.',
  )
  expect(found.map(({ when, modality }) => [when, modality])).toEqual([['2019-06-09', 'asserted']])
})

describe('a verb with two places', () => {
  it('tells of two meetings, each with its time', () => {
    const found = meetings('وكانت مجموعة العشرين قد اجتمعت في أكرا في 13 أبريل الماضي وفي أوسلو في الخامس من مايو.')
    expect(found.map(({ place, when }) => [place?.city, when])).toEqual([
      ['أكرا', '2019-04-13'],
      ['أوسلو', '2019-05-05'],
    ])
  })

  it('tells of one, where the second is of something else', () => {
    const found = meetings('اجتمعت مجموعة العشرين في أكرا في 13 أبريل الماضي قبل زيارة إلى أوسلو في الخامس من مايو.')
    expect(found).toHaveLength(1)
  })

  it('is the fourth meeting, and no day of the next month', () => {
    const [found] = meetings('ستعقد مجموعة العشرين الاجتماع الرابع الشهر القادم.')
    expect(found).toMatchObject({ ordinal: 4, when: '2019-07' })
  })
})
