import { describe, expect, it } from 'vitest'
import type { ClaimOf } from '../../src/claim/claim.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The meetings of a text that was published on Monday 2019-06-10. */
function meetings(text: string): ClaimOf<'meeting'>[] {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.filter((claim): claim is ClaimOf<'meeting'> => claim.type === 'meeting')
}

const placed = (text: string) => meetings(text).map(({ place, when }) => [place?.country ?? null, when])

describe('two meetings told as two', () => {
  it.each([
    'وكان مؤتمران مماثلان عقدا في أوسلو في مايو 2018 وفي جنيف في نوفمبر من العام نفسه.',
    'تأتي القمة بعد مؤتمرين دوليين في أوسلو في مايو 2018 وفي جنيف في نوفمبر 2018.',
  ])('have each its place and month: %s', (text) => {
    expect(placed(text)).toEqual(
      expect.arrayContaining([
        ['NO', '2018-05'],
        ['CH', '2018-11'],
      ]),
    )
  })

  it('have each its city and year in brackets', () => {
    expect(placed('يجتمع القادة غدا في أكرا في قمتهم الثالثة بعد قمتي أوسلو (2000) وجنيف (2007).')).toEqual([
      ['GH', '2019-06-11'],
      ['NO', '2000'],
      ['CH', '2007'],
    ])
  })
})

describe('a clause', () => {
  it('goes on with its own meeting behind one that it follows', () => {
    const text = 'غداة اجتماع وزاري مغلق، يلتئم الاثنين في أوسلو قادة أكثر من ثمانين دولة في قمتهم الثالثة.'
    expect(meetings(text).at(-1)).toMatchObject({ ordinal: 3, place: { city: 'أوسلو' }, when: '2019-06-10' })
  })

  it('has the verb behind إن for the noun behind it, whatever meeting stands between', () => {
    const text =
      'قال الوزير إن اجتماعا لوزراء مالية الدول المشاركة في مؤتمر أوسلو سيعقد في جنيف على هامش اجتماعات الجمعية العامة للأمم المتحدة، سبتمبر المقبل.'
    expect(placed(text)).toEqual(
      expect.arrayContaining([
        ['CH', '2019-09'],
        ['CH', '2019-09'],
      ]),
    )
  })

  it('is another behind كما', () => {
    const text = 'عقد الجانبان محادثات في أوسلو في يناير الماضي، كما اجتمعا في جنيف في مارس الماضي.'
    expect(placed(text)).toEqual([
      ['NO', '2019-01'],
      ['CH', '2019-03'],
    ])
  })

  it('has no time of what happened before the meeting', () => {
    const text = 'تعقد القمة التي دعا إليها رئيس المجلس في أوسلو، وتأتي القمة بعد غرق 800 شخص في أبريل الماضي.'
    expect(placed(text)).toEqual([['NO', null]])
  })

  it('has its day before حيث', () => {
    expect(placed('توقف الوزير أمس في أوسلو حيث التقى الرئيس السويدي كارل بيلت.')).toEqual([['NO', '2019-06-09']])
  })
})

describe('the same city', () => {
  it('is that of the meeting in the sentence', () => {
    const text =
      'انطلقت القمة أمس في العاصمة التجارية لساحل العاج. وكانت القمة الرابعة استضافتها جنيف عام 2014. وسبق القمة لقاء للشباب عقد في المدينة نفسها أمس.'
    expect(meetings(text).map(({ place }) => place?.country)).toEqual(['CI', 'CH', 'CI'])
  })
})

describe('what is put off', () => {
  it('has its new day, wherever its old place was', () => {
    const text = 'أرجأت المنظمة الاجتماع الذي كان مقررا الخميس في جنيف بين لجنتي المجلسين في ليبيا إلى الثلاثاء المقبل.'
    expect(meetings(text)).toMatchObject([{ status: 'postponed', when: '2019-06-11' }])
  })
})

describe('a day and a place that stand beside', () => {
  it.each([
    ['غدا.. أوسلو تستضيف قمة البحيرات\nتبحث الدول ملف المياه.', 'NO', '2019-06-11'],
    ['بدأ أمس في أوسلو التحضير لأعمال القمة العشرين. فقد عقدت لجنة الخبراء دورتها الخامسة.', 'NO', '2019-06-09'],
  ])('are those of the meeting: %s', (text, country, when) => {
    expect(placed(text)).toContainEqual([country, when])
  })
})

describe('what is none of its times and places', () => {
  it.each([
    'تستضيف أوسلو القمة العاشرة غدا لبحث تقارير الاجتماعات الوزارية التي نظمتها المفوضية خلال الأشهر الستة الماضية.',
    'تستضيف أوسلو القمة العاشرة غدا. وتبحث القمة التطورات السياسية والأمنية في ليبيا.',
    'تستضيف أوسلو القمة العاشرة غدا. وتبحث القمة الخطة بموجب اقتراح قدمته السويد في مارس الماضي.',
  ])('is a stretch of months, an affair, or when something was put forward: %s', (text) => {
    expect(placed(text)).toEqual([['NO', '2019-06-11']])
  })

  it('is no paper but the day that a city hosts today', () => {
    expect(placed('تستضيف القاهرة اليوم القمة العاشرة للاتحاد.')).toEqual([['EG', '2019-06-10']])
  })
})

describe('a meeting that was opened', () => {
  it('is opened on its first day, however long it goes on, and goes on after it', () => {
    expect(meetings('بدأت اليوم في أوسلو القمة العاشرة وتستمر يومين.')).toMatchObject([{ status: 'opening' }])
    expect(meetings('بدأت أمس في أوسلو القمة العاشرة وتستمر ثلاثة أيام.')).toMatchObject([{ status: 'ongoing' }])
  })

  it('is held at the time of another, told with انعقاد', () => {
    const text = 'عقد المجلس اجتماعه العاشر اليوم. بالتزامن مع انعقاد الجمعية العامة الـ76 لمنظمة الصحة العالمية.'
    expect(meetings(text).at(-1)).toMatchObject({ ordinal: 76, when: '2019-06-10' })
  })
})

describe('what a report tells far from the noun', () => {
  it('is the dateline, though its city is named in the sentence', () => {
    const text =
      'أوسلو - (رويترز)\nأقام الوزير في فيلا الورود بمدينة أوسلو، مأدبة للمشاركين في المؤتمر الدولي حول ليبيا، الذي تنطلق أعماله اليوم.'
    expect(placed(text)).toEqual([['NO', '2019-06-10']])
  })

  it('is the day of the dateline, for a conference that ends', () => {
    const text =
      'أوسلو 10 يونيو (رويترز) - تعهدت مئة دولة في ختام مؤتمر الأمم المتحدة الثاني للمياه بتعزيز التجارة فيما بينها.'
    expect(meetings(text)).toMatchObject([
      { when: '2019-06-10', derived: expect.arrayContaining(['when from the dateline']) },
    ])
  })

  it('is the city named last, where no meeting was told of', () => {
    const text = 'زار الوزير أمس معرضا في جنيف. وبدأت في المدينة نفسها أمس اجتماعات خبراء الدول المانحة.'
    expect(placed(text)).toEqual([['CH', '2019-06-09']])
  })

  it('is where they came to preside', () => {
    expect(placed('غادر الوزير إلى أوسلو لترؤس وفد بلاده إلى اجتماع حوار التعاون الذي يبدأ أعماله غدا.')).toEqual([
      ['NO', '2019-06-11'],
    ])
  })

  it('is ahead where another paves its way', () => {
    const text = 'يأمل الحاضرون أن تمهد القمة الطريق لقمة مجموعة العشرين في أوساكا في سبتمبر.'
    expect(meetings(text)).toMatchObject([{ status: 'planned', when: '2019-09' }])
  })

  it('is ahead of who speaks on its eve, unless its date is over', () => {
    const eve = 'حذر الأمين العام عشية انعقاد قمة البحيرات في كمبالا من أن الوقت ينفد.'
    expect(meetings(eve)).toMatchObject([{ status: 'planned' }])
    expect(meetings('وكان الوزير استقال قبيل قمة كمبالا عام 2011.')).toMatchObject([{ status: 'held' }])
  })

  it('is ahead later in the year, and is a summit by either of two nouns', () => {
    expect(meetings('تحضر اللجنة لمؤتمر أكبر يعقد في كمبالا في وقت لاحق من هذا العام.')).toMatchObject([
      { status: 'planned', when: '2019' },
    ])
    expect(meetings('افتتح أمس في كمبالا مؤتمر القمة العاشر لدول البحيرات.')).toMatchObject([
      { format: 'summit', level: 'leaders', ordinal: 10 },
    ])
  })

  it('are those who are told of before الذين', () => {
    const text = 'دعا وزراء مالية الرابطة، الذين اجتمعوا أمس في أوسلو، إلى الإسراع.'
    expect(meetings(text)).toMatchObject([{ level: 'ministerial', when: '2019-06-09' }])
  })
})

describe('what was called off', () => {
  it.each([
    'أعلنت الوزارة إلغاء الاجتماع الإقليمي الذي كان مقررا عقده الخميس في أوسلو.',
    'ألغي الاجتماع الإقليمي المقرر عقده الخميس في أوسلو.',
  ])('is cancelled, and lay ahead: %s', (text) => {
    expect(meetings(text)).toMatchObject([{ status: 'cancelled', when: '2019-06-13' }])
  })
})

describe('a verb right behind the noun', () => {
  it.each(['تم', 'جرى'])('%s tells where it was', (verb) => {
    const text = `التقى الوزير أمس نظيره السويدي. وأضاف المتحدث أن اللقاء ${verb} في مقر البعثة في جنيف.`
    expect(placed(text)).toEqual([['CH', '2019-06-09']])
  })
})

describe('who gathers and who comes', () => {
  it('gather where the others of those days do', () => {
    const text = 'افتتحت القمة العاشرة أمس في أوسلو. وطلبت دول المنظمة التي اجتمعت مساء السبت قبل القمة دعما أكبر.'
    expect(placed(text)).toEqual([
      ['NO', '2019-06-09'],
      ['NO', '2019-06-08'],
    ])
  })

  it('come to where they will preside', () => {
    const text = 'وصل الرئيس اليوم إلى أوسلو قادما من جنيف. وسيشارك الرئيس في القمة السابعة للاتحاد الأفريقي.'
    expect(meetings(text)).toMatchObject([{ ordinal: 7, place: { country: 'NO' }, status: 'planned' }])
  })

  it('meet in no decade to come', () => {
    const text = 'يركز المشاركون في المؤتمر الذي تستضيفه أوسلو على التنمية خلال العقد المقبل.'
    expect(placed(text)).toEqual([['NO', null]])
  })
})

describe('a house of government', () => {
  it('is where they met, and no forum', () => {
    const text = 'يلتقي الرئيس الأربعاء المقبل في البيت الأبيض رؤساء ست دول أفريقية في قمة مصغرة.'
    expect(meetings(text)).toMatchObject([{ forum: null, place: { venue: 'البيت الأبيض', country: 'US' } }])
  })
})

describe('a town of no list', () => {
  it.each([
    ['عقد المؤتمر الأول في مونتيري بالمكسيك عام 2002.', 'MX'],
    ['يعقد وزراء التعليم اجتماعا في تاريخا جنوب بوليفيا غدا.', 'BO'],
  ])('lies in the state beside it: %s', (text, country) => {
    expect(meetings(text)).toMatchObject([{ place: { country } }])
  })
})

describe('what is no meeting of its own', () => {
  it('are talks that went before', () => {
    const text = 'اعتمدت 193 دولة مساء الأربعاء خطة جديدة، بعد مفاوضات شاقة في العاصمة الإثيوبية تواصلت ثلاثة أيام.'
    expect(meetings(text)).toEqual([])
  })

  it('is an encounter on no day, where others have theirs', () => {
    const text = 'تستضيف أوسلو غدا المؤتمر الدولي لدعم لبنان. وفي هذا الإطار التقى الرئيس رئيس الحكومة في قصر الإليزيه.'
    expect(placed(text)).toEqual([['NO', '2019-06-11']])
  })

  it('is what somebody hosts of which no meeting is told', () => {
    const text = 'تلتقي الوزيرة نظراءها الأفارقة غدا لبحث التحضير لكوب27 الذي تستضيفه شرم الشيخ العام المقبل.'
    expect(meetings(text).map(({ place }) => place)).not.toContainEqual(expect.objectContaining({ country: 'EG' }))
  })
})

describe('its day', () => {
  it('may be before noon', () => {
    expect(placed('ترأس رئيس الاتحاد الأفريقي اجتماعا عقد قبل ظهر اليوم في أوسلو لوزراء الخارجية.')).toEqual([
      ['NO', '2019-06-10'],
    ])
  })

  it('is not that of a journey', () => {
    const text =
      'تستضيف أوسلو اليوم اجتماعا لوزراء الخارجية. ويمهد اجتماع الوزراء لأول زيارة مقررة للرئيس الشهر المقبل.'
    expect(placed(text)).toEqual([['NO', '2019-06-10']])
  })
})

describe('here', () => {
  it('is where the report was written, and the same city too', () => {
    const text =
      'أوسلو - كونا: احتفل قادة الدول الأفريقية أمس بالذكرى الخمسين، عشية القمة العادية الـ21 للاتحاد الأفريقي التي تبدأ هنا اليوم. وكان القادة اتفقوا في قمتهم السابقة التي استضافتها المدينة نفسها في يناير الماضي على الخطة.'
    expect(placed(text)).toEqual([
      ['NO', '2019-06-10'],
      ['NO', '2019-01'],
    ])
  })
})

describe('a verb and its noun', () => {
  it('are one meeting over what it is for', () => {
    const text = 'يلتقي ممثلو ستين دولة مساء الخميس في أوسلو للبحث في مستقبل ليبيا، في مؤتمر يترأسه الملك.'
    expect(meetings(text)).toMatchObject([{ format: 'conference', place: { country: 'NO' }, when: '2019-06-13' }])
  })
})

describe('a paper of a summit', () => {
  it('does not hide when the summit is to be', () => {
    const text =
      'اتفق وزراء الخارجية في اجتماع عقدوه أمس في أوسلو على إعلان يصدر عن قمة الزعماء المقررة يومي الجمعة والسبت.'
    expect(placed(text)).toEqual([
      ['NO', '2019-06-09'],
      ['NO', '2019-06-14/2019-06-15'],
    ])
  })
})
