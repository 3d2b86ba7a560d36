import { describe, expect, it } from 'vitest'
import type { ClaimOf, ClaimType } from '../../src/claim/claim.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** The claims of a type of a text that was published on Monday 2019-06-10. */
function claims<T extends ClaimType>(type: T, text: string): ClaimOf<T>[] {
  const [story] = storiesOf({ source: 'a.txt', published: '2019-06-10', text })
  return read(story!).claims.filter((claim): claim is ClaimOf<T> => claim.type === type)
}

describe('the first meeting of a report', () => {
  it.each([
    'تعهد المانحون السبت في أوسلو بتقديم 40 مليون دولار للغابات. وقال الوزير الذي ترأس المؤتمر إن الحاجة أكبر.',
    'اتفقت دول البحيرات السبت في أوسلو على حماية الأسماك، في ختام مؤتمر استمر يومين.',
  ])('has the day and the city of those who acted together: %s', (text) => {
    const [found, ...rest] = claims('meeting', text)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ place: { city: 'أوسلو' }, when: expect.stringContaining('2019-06-08') })
    expect(found!.derived).toContain('when and place from the lead')
  })

  it.each([
    'تعهدت دول ومؤسسات مانحة، السبت، بتقديم 40 مليون دولار للغابات خلال مؤتمر دولي عقد في أوسلو.',
    'اتفقت دول البحيرات السبت على حماية الأسماك خلال مؤتمر عقد في أوسلو.',
  ])('has the day of those who acted together at it: %s', (text) => {
    const [found, ...rest] = claims('meeting', text)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ place: { city: 'أوسلو' }, when: '2019-06-08' })
    expect(found!.derived).toContain('when from the lead')
  })

  it('has not the day of one who spoke, nor is one that is to come of the day on which they acted', () => {
    for (const text of [
      'قال الوزير السبت إن دول البحيرات اجتمعت خلال مؤتمر عقد في أوسلو.',
      'اتفقت دول البحيرات السبت على المشاركة في مؤتمر يعقد في أوسلو الشهر المقبل.',
    ])
      expect(claims('meeting', text).map(({ when }) => when)).not.toContain('2019-06-08')
  })

  it.each([
    'زار الوزير السبت في أوسلو معرضا للزهور. وقال إن المؤتمر سيبحث الجفاف.',
    'شكر الوزير قادة الأحزاب السبت في أوسلو. وقال إن المؤتمر سيبحث الجفاف.',
  ])('has none of what one man did: %s', (text) => {
    for (const { place, when } of claims('meeting', text)) expect([place, when]).toEqual([null, null])
  })
})

describe('the dateline of a report', () => {
  it('is where a meeting was that the headline has told of already', () => {
    const text =
      'مؤتمر المانحين لشرق كينيا يختتم اعماله بتعهدات تفوق 3 ملايين دولار\n\nأوسلو - 9 - 6 (كونا) -- اختتم المؤتمر الدولي للمانحين لشرق كينيا اعماله هنا أمس بحصيلة بلغت 3 ملايين دولار.'
    expect(claims('meeting', text)).toMatchObject([{ place: { city: 'أوسلو' }, status: 'concluded' }])
  })

  it.each(['أوسلو - رويترز', 'أوسلو - كارل بيلت', 'أوسلو - (رويترز)', 'أوسلو (رويترز)'])(
    'stands on a line of its own: %s',
    (line) => {
      for (const text of [
        `الوزراء يبحثون الخطة\n\n${line}\nاجتمع وزراء المالية أمس وبحثوا الخطة التي أعدها الخبراء.`,
        `المانحون يتعهدون\n\n${line}\nقال المفوض إن الأمر صعب على الدول كلها. جاء ذلك في ختام مؤتمر استضافه الاتحاد الأوروبي أمس.`,
      ])
        expect(claims('meeting', text).map(({ place }) => place?.city)).toEqual(['أوسلو'])
    },
  )

  it.each([
    'أكرا - رويترز: اختتمت أمس القمة الأفريقية للمناخ بمشاركة 20 رئيسا.',
    'أكرا (كونا) -- اجتمع وزراء خارجية الدول الأفريقية اليوم لبحث الأزمة في السودان.',
  ])('tells where its first meeting was: %s', (text) => {
    const [found] = claims('meeting', text)
    expect(found).toMatchObject({ place: { city: 'أكرا', country: 'GH' } })
    expect(found!.derived).toContain('place from the dateline')
  })

  it.each([
    'أكرا - رويترز: قال الوزير إن القمة الأفريقية للمناخ اختتمت أمس بمشاركة 20 رئيسا.',
    'أكرا - رويترز: شارك الوزير أمس في القمة الأفريقية للمناخ التي اختتمت بمشاركة 20 رئيسا.',
    'أكرا - رويترز: تعقد القمة الأفريقية للمناخ الشهر المقبل بمشاركة 20 رئيسا.',
    'أكرا - رويترز: اختتمت أمس القمة الأفريقية الافتراضية للمناخ بمشاركة 20 رئيسا.',
  ])('tells it of none that is spoken of from afar: %s', (text) => {
    for (const { place } of claims('meeting', text)) expect(place).toBeNull()
  })
})

describe('meetings in a row', () => {
  it('are of one forum where they are called the next and the last', () => {
    const found = claims(
      'meeting',
      'اختتم قادة الاتحاد الأفريقي قمتهم العاشرة في أكرا أمس. وتستضيف نيروبي القمة المقبلة في 2020.',
    )
    expect(found.map(({ forum, when }) => [forum?.id, when])).toEqual([
      ['AU', '2019-06-09'],
      ['AU', '2020'],
    ])
  })

  it('are not of the forum of another kind of meeting', () => {
    const found = claims(
      'meeting',
      'اختتم قادة الاتحاد الأفريقي قمتهم العاشرة في أكرا أمس. ويعقد مؤتمر المياه المقبل في جنيف عام 2020.',
    )
    expect(found.map(({ forum }) => forum?.id ?? null)).toEqual(['AU', null])
  })

  it('are two where one has a city and a year long before', () => {
    const found = claims(
      'meeting',
      'اختتم مؤتمر حماية البحيرات أمس بتعهدات كبيرة. وكان مؤتمر أوسلو في فبراير 2017 جمع 40 مليون دولار. وتعهدت السويد بتقديم 10 ملايين دولار.',
    )
    expect(found.map(({ when }) => when)).toEqual(['2019-06-09', '2017-02'])
  })

  it('are two where a number alone stands for the other', () => {
    const [summit] = claims(
      'meeting',
      'تنطلق في أكرا غدا القمة العاشرة للاتحاد الأفريقي، فقد عقدت الأولى في نيروبي عام 2008.',
    )
    expect(summit).toMatchObject({ ordinal: 10, when: '2019-06-11', place: { city: 'أكرا' } })
  })
})

describe('what stands near a meeting', () => {
  it('is its seat rather than the city of its name, where it is said to be held there', () => {
    const [found] = claims('meeting', 'عاد الوزير من قمة شنغهاي التي عقدت في سمرقند يومي 4 و5 يونيو.')
    expect(found).toMatchObject({ place: { city: 'سمرقند' }, when: '2019-06-04/2019-06-05' })
  })

  it('is no time of it, where a paper came out then', () => {
    const [found] = claims('meeting', 'تستضيف أكرا اجتماعا لوزراء المياه يستمر يومين، وفق بيان صادر مساء أمس.')
    expect(found!.when).toBeNull()
  })

  it('is no forum of it, where money goes there', () => {
    const [found] = claims(
      'meeting',
      'تستضيف باريس مؤتمر دعم البحيرات غدا، ويجمع المؤتمر 40 مليون دولار لديون مالي لصندوق النقد الدولي.',
    )
    expect(found!.forum).toBeNull()
  })
})

describe('the time of a meeting', () => {
  it('is told behind the place of the affair it is about', () => {
    const [found] = claims('meeting', 'تعهد المانحون في مؤتمر جنيف للأزمة في مالي اليوم الاثنين بتقديم 40 مليون دولار.')
    expect(found).toMatchObject({ when: '2019-06-10', place: { city: 'جنيف' } })
  })

  it('is not since when something else goes on', () => {
    const [found] = claims('meeting', 'قال الوزير في كلمة أمام مؤتمر جنيف: منذ عام لم تسقط قطرة مطر.')
    expect(found!.when).toBeNull()
  })
})

describe('what is promised', () => {
  it('is promised at the last conference where that stands right behind it', () => {
    const text =
      'جمع مؤتمر المياه في جنيف أمس 40 مليون دولار، أي أقل من 50 مليون دولار جمعت في المؤتمر السابق الذي عقد في أوسلو في 2017.'
    const meetings = claims('meeting', text)
    const found = claims('pledge', text).map(({ meeting, money }) => [money?.amount, meeting])
    const of = (city: string) => meetings.find(({ place }) => place?.city === city)?.meeting
    expect(found).toContainEqual([40_000_000, of('جنيف')])
    expect(found.filter(([amount]) => amount === 50_000_000).map(([, meeting]) => meeting)).not.toContain(of('جنيف'))
  })
})

describe('who gives', () => {
  it('is named before a pronoun behind أن', () => {
    const found = claims(
      'pledge',
      'ورد في خبر سابق أن السويد تعهدت بعشرة ملايين دولار، والصواب أنها تعهدت بعشرين مليون دولار.',
    )
    expect(found.map(({ donor, money }) => [donor?.id, money?.amount])).toEqual([
      ['SE', 10_000_000],
      ['SE', 20_000_000],
    ])
  })

  it('is the state with which the clause began', () => {
    for (const state of ['السويد', 'بلاده']) {
      const text = `أكد الوزير السويدي كارل بيلت أن ${state} استقبلت اللاجئين، وقدمت لهم مساعدات بقيمة عشرة ملايين دولار.`
      expect(claims('pledge', text)[0]!.donor?.id).toBe('SE')
    }
    const [other] = claims('pledge', 'أكد الوزير أن السويد رحبت بالقمة، وقدمت فنلندا مساعدات بقيمة عشرة ملايين دولار.')
    expect(other!.donor?.id).toBe('FI')
  })

  it('is the subject of a verb of granting, not whom it grants to', () => {
    const [found] = claims('pledge', 'أعلن البنك الدولي أنه سيمنح بيروت أربعة مليارات دولار على مدى خمس سنوات.')
    expect(found!.donor?.id).toBe('WB')
  })

  it('is the union where its members give with it', () => {
    const [found] = claims('pledge', 'قال رئيس المجلس إن الاتحاد الأوروبي ودوله الأعضاء سيقدمون خمسة مليارات يورو.')
    expect(found!.donor?.id).toBe('EU')
  })
})

describe('the Kingdom', () => {
  it('is that of the agency which carries the report', () => {
    const told = 'أعلن الوزير أن المملكة تعهدت بتقديم 40 مليون دولار لليمن.'
    const donors = ['الرياض - واس', 'نيويورك - واس', 'نيويورك - بترا', 'نيويورك - رويترز'].map(
      (dateline) => claims('pledge', `${dateline}\n${told}`)[0]?.donor,
    )
    expect(donors.map((donor) => donor?.id)).toEqual(['SA', 'SA', 'JO', undefined])
  })
})

describe('what a sum is for', () => {
  it('is not whom somebody thanks behind it', () => {
    const [found] = claims('pledge', 'وأعلن الوزير أن التعهدات بلغت 40 مليون دولار، معربا عن شكره للسويد.')
    expect(found).toMatchObject({ money: { amount: 40_000_000 }, beneficiary: null })
    expect(claims('pledge', 'تعهدت فنلندا بتقديم 40 مليون دولار دعما لكينيا.')[0]!.beneficiary?.id).toBe('KE')
    const text = 'قال الوزير الذي رأست بلاده المؤتمر مع كينيا إن المانحين تعهدوا بنحو 40 مليون دولار.'
    expect(claims('pledge', text).map(({ beneficiary }) => beneficiary)).toEqual([null])
  })

  it('is told of an equal sum on the words of both', () => {
    const [, equal] = claims('pledge', 'تعهدت السويد بتقديم 20 مليون دولار، والنرويج بمبلغ مماثل.')
    expect(equal).toMatchObject({ donor: { id: 'NO' }, money: { amount: 20_000_000, currency: 'USD' } })
    expect(equal!.evidence.map(({ quote }) => quote)).toEqual(['20 مليون دولار', 'والنرويج بمبلغ مماثل'])
  })

  it.each([
    ['أعلنت فرنسا تقديم عشرة ملايين يورو لدعم القوة الأفريقية وقالت المفوضية إنها راضية.', 'لدعم القوة الأفريقية'],
    ['قال إن بريطانيا ستقدم عشرة ملايين جنيه لتدريب الشرطة و14.5 مليون جنيه لبناء المدارس.', 'لتدريب الشرطة'],
  ])('ends before the next clause or sum: %s', (text, purpose) => {
    expect(claims('pledge', text)[0]!.purpose).toBe(purpose)
  })
})

describe('figures', () => {
  it('count those who came back as returnees', () => {
    const [found] = claims('figure', 'أشار إلى أن أكثر من 137 ألف نازح عادوا إلى ديارهم في الشمال.')
    expect(found).toMatchObject({ measure: 'returnees', quantity: { value: 137_000 } })
  })

  it('have the whole number among their words, and take a share of a sum for what it is', () => {
    const found = claims(
      'figure',
      'قالت المنظمة إن 1.7 مليار دولار مطلوبة لمساعدة 13 مليون شخص، وإن المانحين سددوا 4 في المئة من المبلغ.',
    )
    expect(found.map(({ measure, evidence }) => [measure, evidence[0]!.quote])).toEqual([
      ['people_in_need', expect.stringContaining('1.7 مليار')],
      ['funding_need', expect.stringContaining('1.7 مليار')],
      ['share', expect.stringContaining('4 في المئة')],
    ])
  })

  it('take no share of what is told behind another clause', () => {
    const found = claims(
      'figure',
      'قال إن 137 ألف نازح عادوا إلى ديارهم، وإن نسبة المدارس التي فتحت في الشمال بلغت 45 في المئة.',
    )
    expect(found.filter(({ measure }) => measure === 'returnees')).toHaveLength(1)
  })
})

describe('what somebody says', () => {
  it.each([
    ['أكد وزراء الدفاع في ختام اجتماعهم في بروكسل أمس أن الحملة مستمرة.', 'الحملة مستمرة'],
    ['أكد قادة الشمال في ختام القمة التي عقدت أمس في منطقة البحيرات بالسويد استعدادهم للسلام.', 'استعدادهم للسلام'],
    ['وأشاد الوزير السويدي كارل بيلت بالكويت ودورها.', 'بالكويت ودورها'],
  ])('begins behind when and where it was said: %s', (text, said) => {
    expect(claims('statement', text).map((claim) => claim.text)).toEqual([said])
  })
})

describe('a row of people', () => {
  it('has the post of each, however many words the state before has', () => {
    const text = 'يرأس الاجتماع وزراء خارجية فرنسا لوران فابيوس والولايات المتحدة جون كيري والعراق إبراهيم الجعفري.'
    expect(claims('participation', text).map(({ actor }) => actor?.post)).toEqual([
      'وزير خارجية فرنسا',
      'وزير خارجية الولايات المتحدة',
      'وزير خارجية العراق',
    ])
  })
})

describe('a meeting without a place', () => {
  it.each([
    'تعقد القمة الخميس المقبل في أوسلو. ويجتمع وزراء الخارجية الثلاثاء المقبل.',
    'تستضيف أوسلو الخميس المقبل القمة العاشرة للاتحاد. ومن المقرر أن يعقد كبار المسؤولين اجتماعا الأربعاء المقبل.',
  ])('is where the other meetings of those days are: %s', (text) => {
    expect(claims('meeting', text).map(({ place }) => place?.country)).toEqual(['NO', 'NO'])
  })

  it.each([
    'تعقد القمة الخميس المقبل في أوسلو. ويجتمع وزراء المالية في 3 سبتمبر المقبل.',
    'تعقد القمة الخميس المقبل في أوسلو. ويعقد وزراء المالية اجتماعا افتراضيا الثلاثاء المقبل.',
  ])('is nowhere when they are far off, or it is held by video: %s', (text) => {
    expect(claims('meeting', text).at(-1)).toMatchObject({ level: 'ministerial', place: null })
  })

  it('is not claimed when those of its days are in two states', () => {
    const text =
      'تعقد القمة الخميس المقبل في أوسلو، ويعقد المنتدى الأربعاء المقبل في جنيف. ويجتمع وزراء المالية الثلاثاء المقبل.'
    expect(claims('meeting', text).map((one) => one.type === 'meeting' && one.place?.country)).toEqual(['NO', 'CH'])
  })
})

describe('a summit for which somebody comes', () => {
  it('is not on the day on which he came, nor of those who came before their leaders', () => {
    const text =
      'بدأ وصول كبار المسؤولين إلى أوسلو اليوم، للمشاركة في القمة العاشرة للاتحاد، التي ستعقد في فندق الورود.'
    expect(claims('meeting', text)).toMatchObject([{ level: 'leaders', when: null }])
  })

  it('is told first with its place and then with its day', () => {
    const text =
      'وصل الوفد إلى أوسلو للمشاركة في القمة العاشرة التي ستعقد في أوسلو. ثم تعقد قمة رؤساء الحكومات في 26 من الشهر الجاري.'
    expect(claims('meeting', text)).toMatchObject([{ place: { city: 'أوسلو' }, when: '2019-06-26' }])
  })
})

describe('who speaks of his own', () => {
  it('has figures of his state where it is, whoever they are', () => {
    const text = 'قال وزير الخارجية السويدي كارل بيلت في قمة الاتحاد الأوروبي إن بلاده استقبلت أكثر من 260 ألف سوداني.'
    expect(claims('figure', text)).toMatchObject([{ measure: 'refugees', place: { country: 'SE' } }])
  })

  it('needs it where he speaks, not where the report was written', () => {
    const text =
      'جنيف (رويترز) - قال رئيس الوزراء الباكستاني شهباز شريف إن بلاده التي غمرت الفيضانات أراضيها بحاجة إلى 16.3 مليار دولار.'
    expect(claims('figure', text)).toMatchObject([{ measure: 'funding_need', place: { country: 'PK' } }])
  })

  it('gives not what he tells of a summit', () => {
    const text =
      'أعاد الرئيس السويدي كارل بيلت إلى الأذهان أن «قمة الثماني» أعلنت عن تقديم مساعدات بقيمة 20 مليون دولار.'
    expect(claims('pledge', text)).toMatchObject([{ donor: null, money: { amount: 20e6 } }])
  })

  it('receives what was promised to his state', () => {
    const text = 'قال وزير المالية الكيني جون كامو في ختام المؤتمر إن بلاده تلقت تعهدات تتجاوز 10 مليارات دولار.'
    expect(claims('pledge', text)).toMatchObject([{ donor: null, beneficiary: { id: 'KE' } }])
  })

  it('promises nothing where nobody knows who he is', () => {
    expect(claims('pledge', 'اختتمت قمة الاتحاد الأوروبي أعمالها أمس. «نحن فخورون، وسنقدم 20 مليون دولار».')).toEqual(
      [],
    )
  })
})

it('counts since when the head of the sentence says', () => {
  const text = 'اجتمع قادة الاتحاد الأفريقي أمس. ومنذ عام 2009، قتل 14 ألف شخص في نيجيريا.'
  expect(claims('figure', text)).toMatchObject([{ measure: 'killed', since: '2009' }])
})

describe('those who alone came', () => {
  it.each([
    'عقد المؤتمر أمس في أكرا. ولم يحضره من القادة إلا رؤساء السويد وفنلندا.',
    'عقد المؤتمر أمس في أكرا. ولم يحضره من القادة سوى الرئيس السويدي كارل بيلت.',
  ])('took part: %s', (text) => {
    const found = claims('participation', text)
    expect(found.length).toBeGreaterThan(0)
    for (const { capacity } of found) expect(capacity).toBe('participant')
  })
})

describe('a post without a name', () => {
  it('stands for its state in a row of states, and for its holder elsewhere', () => {
    const row = claims('participation', 'شارك في القمة التي عقدت أمس في أكرا رؤساء السويد وفنلندا ورئيس وزراء باكستان.')
    expect(row.map(({ actor }) => actor?.id)).toEqual(['SE', 'FI', 'PK'])
    const alone = claims('participation', 'شارك في القمة التي عقدت أمس في أكرا رئيس وزراء باكستان.')
    expect(alone.map(({ actor }) => actor?.kind)).toEqual(['person'])
  })
})

describe('words that are quoted in part', () => {
  it.each([
    ['قال الوزير السويدي كارل بيلت إن ما تحقق في اليوم الأول "يبعث إشارة إيجابية".', true],
    ['قال الوزير السويدي كارل بيلت إن انهيار "داعش" يعكس التزام الدول الأعضاء بمكافحة الإرهاب.', false],
  ])('are his own where they say something: %s', (text, direct) => {
    expect(claims('statement', text).map((claim) => claim.direct)).toEqual([direct])
  })
})

describe('the members of a body that no list has', () => {
  it('are told of it alone, though another body was named before', () => {
    const text = 'عقد الاتحاد الأفريقي قمة أمس. وتضم مجموعة البحيرات الأفريقية 3 بلدان هي كينيا وأوغندا ورواندا.'
    const forums = claims('membership', text).map(({ forum }) => forum?.name)
    expect(new Set(forums)).toEqual(new Set(['مجموعة البحيرات الأفريقية']))
    expect(forums).toHaveLength(4)
  })
})

describe('a number that several rules read', () => {
  it('is one figure', () => {
    const text = 'بدأت القمة في أوسلو. وقال الوزير كارل بيلت إن عدد اللاجئين في القارة بلغ 6 ملايين شخص.'
    expect(claims('figure', text).map(({ quantity }) => quantity.value)).toEqual([6_000_000])
  })

  it('is two where two shares are told', () => {
    const text = 'بدأت القمة في أوسلو. وقال الوزير كارل بيلت إن 70 في المئة شفوا ودفن 70 في المئة من الضحايا.'
    expect(claims('figure', text).length).toBe(2)
  })
})

describe('who speaks for somebody else', () => {
  const speakers = (text: string) => claims('statement', text).map(({ speaker }) => speaker.name)

  it.each([
    ['قالت متحدثة باسم وزيرة الطاقة السويدية آنا ليند إن الأمر عاجل.', 'متحدثة باسم وزيرة الطاقة السويدية'],
    ['قال المتحدث باسم الرئيس السويدي كارل بيلت إن الأمر عاجل.', 'كارل بيلت'],
  ])('has a name of his own or none: %s', (text, name) =>
    expect(speakers(`بدأت القمة في أوسلو. ${text}`)).toEqual([name]),
  )

  it('is the ministry that spoke before', () => {
    const text = 'بدأت القمة في أوسلو. وقالت وزارة المالية السويدية إن الأمر عاجل. وأضافت الوزارة أن الموعد قريب.'
    expect(speakers(text)).toEqual(['وزارة المالية السويدية', 'وزارة المالية السويدية'])
  })
})
