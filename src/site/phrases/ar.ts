import { access } from './access/ar.js'
import { labels } from './labels/ar.js'
import { noun } from './noun.js'
import type { Phrases } from './phrases.js'
import { counted as countedIn, type Forms } from './plural.js'
import { review } from './review/ar.js'

const counted = (forms: Forms) => countedIn('ar', forms)

const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']

function masculine(n: number): string {
  return ordinals[n - 1] ?? `رقم ${n}`
}

function feminine(n: number): string {
  if (n === 1) return 'الأولى'
  return n in ordinals || n === ordinals.length ? `${ordinals[n - 1]}ة` : `رقم ${n}`
}

/** A dual, which has no digits beside it, as it stands after a preposition: دولتان, دولتين. */
function oblique(counted: string): string {
  return /\d/.test(counted) ? counted : counted.replace(/ان$/, 'ين')
}

export const ar: Phrases = {
  ...labels,
  site: 'تواتر',
  motto: 'سجل عام تقوم كل واقعة فيه على كلمات التقارير التي روتها',
  skip: 'انتقل إلى المحتوى',
  otherLanguage: 'English',
  nav: {
    label: 'التصفح',
    front: 'الصفحة الأولى',
    meetings: 'الاجتماعات',
    members: 'الأعضاء',
    pledges: 'التعهدات',
    differences: 'الاختلافات',
    figures: 'الأرقام',
    reports: 'التقارير',
    families: 'النقول',
    series: 'السلاسل',
    people: 'الأشخاص',
    unsure: 'ما لم يجزم به',
  },
  intro: {
    meetings: 'كل اجتماع ترويه التقارير، الأحدث أولا. وما ترويه تقارير عدة يظهر هنا مرة واحدة.',
    members: 'من ينتمي إلى كل تجمع وكم عدد أعضائه، كما تذكره التقارير.',
    pledges: 'ما تعهدت به الجهات أو طلب منها أو دفعته، ومن قدمه ولمن.',
    differences: 'مواضع تذكر فيها التقارير قيما مختلفة للأمر نفسه، وكيف تفهم.',
    figures: 'أرقام تذكرها التقارير عن الواقع، وكل رقم مع كلماته.',
    reports: 'التقارير التي يقوم عليها هذا السجل. يفتح كل تقرير وقد علمت فيه كلمات ما يقوله.',
    families: 'تقارير نقل بعضها كلمات بعض: أين وردت الكلمات أولا، ومن نقلها، وماذا تغير فيها.',
    series: 'اجتماعات تتكرر لجهة واحدة: أرقامها ومواعيدها وما لم يروه تقرير منها.',
    people: 'من تسميهم التقارير، ومناصبهم مع الوقت، وكيف تكتب أسماؤهم.',
    unsure: 'اجتماعات وأشخاص قد يكونون واحدا وقد يكونون اثنين، ولم يجد السجل ما يكفي للجزم.',
  },
  known: {
    on: (day) => `هذا السجل كما كان معروفا في ${day}.`,
    today: 'السجل اليوم',
    ask: 'السجل كما كان معروفا في',
    show: 'اعرض',
    behind: 'يضم الآن ما أضيف قبل قليل، وليس في هذه الصفحة بعد.',
  },
  review,
  doubt: { one: 'الأول', other: 'الثاني' },
  series: { missing: (numbers) => `لم ترو التقارير رقم ${numbers}` },
  rhythm: {
    monthly: 'تنعقد كل شهر',
    quarterly: 'تنعقد كل ثلاثة أشهر',
    'semi-annual': 'تنعقد مرتين في السنة',
    annual: 'تنعقد كل سنة',
    biennial: 'تنعقد كل سنتين',
  },
  person: { written: 'يكتب الاسم:' },
  roster: { head: 'من سمته التقارير وكم عدته', once: '(في تقرير واحد)' },
  account: { head: 'التعهد الأول وما تلاه', totals: 'المجموع وأجزاؤه' },
  agreed: 'ما اتفقت عليه التقارير',
  given: {
    head: 'قيم يذكرها بعض التقارير وتؤخذ للبقية',
    when: 'الموعد',
    place: 'المكان',
    forum: 'الجهة',
    level: 'المستوى',
    ordinal: 'الرقم',
    host: 'المضيف',
    line: (what, by, joined) => `${what}: يذكره ${by}، ويؤخذ منه لما رواه ${joined}`,
  },
  footer: {
    sources: 'التقارير التي تنقل نسخا من فقرة واحدة تعد مصدرا واحدا لما جاء فيها.',
    data: 'هذه الصفحة على هيئة بيانات',
    api: 'وصف البيانات',
  },
  count: {
    reports: noun('تقرير واحد', 'تقريران', 'تقارير', 'تقريرا', 'تقرير'),
    sources: noun('مصدر واحد', 'مصدران', 'مصادر', 'مصدرا', 'مصدر'),
    meetings: noun('اجتماع واحد', 'اجتماعان', 'اجتماعات', 'اجتماعا', 'اجتماع'),
    differences: noun('اختلاف واحد', 'اختلافان', 'اختلافات', 'اختلافا', 'اختلاف'),
    facts: noun('واقعة واحدة', 'واقعتان', 'وقائع', 'واقعة', 'واقعة'),
    claims: noun('قول واحد', 'قولان', 'أقوال', 'قولا', 'قول'),
    states: noun('دولة واحدة', 'دولتان', 'دول', 'دولة', 'دولة'),
    organisations: noun('منظمة واحدة', 'منظمتان', 'منظمات', 'منظمة', 'منظمة'),
    characters: noun('حرف واحد', 'حرفان', 'أحرف', 'حرفا', 'حرف'),
    seconds: counted({ one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوان', many: '# ثانية', other: '# ثانية' }),
  },
  noun: {
    reports: counted({ one: 'تقرير', two: 'تقريران', few: 'تقارير', many: 'تقريرا', other: 'تقرير' }),
    sources: counted({
      one: 'مصدر مستقل',
      two: 'مصدران مستقلان',
      few: 'مصادر مستقلة',
      many: 'مصدرا مستقلا',
      other: 'مصدر مستقل',
    }),
    meetings: counted({ one: 'اجتماع', two: 'اجتماعان', few: 'اجتماعات', many: 'اجتماعا', other: 'اجتماع' }),
    differences: counted({ one: 'اختلاف', two: 'اختلافان', few: 'اختلافات', many: 'اختلافا', other: 'اختلاف' }),
    facts: counted({ one: 'واقعة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' }),
  },
  pages: {
    label: 'الصفحات',
    at: (number, pages) => `الصفحة ${number} من ${pages}`,
    first: 'الأولى',
    previous: 'السابقة',
    next: 'التالية',
    last: 'الأخيرة',
  },
  all: {
    meetings: 'كل الاجتماعات',
    members: 'كل الأعضاء',
    pledges: 'كل التعهدات',
    differences: 'كل الاختلافات',
    figures: 'كل الأرقام',
    reports: 'كل التقارير',
  },
  empty: {
    title: 'لم يقرأ شيء بعد',
    body: 'أضف تقارير ثم أعد فتح هذه الصفحة:',
    nothing: 'لا تذكر تقارير هذا السجل شيئا من ذلك. ولعل تقارير أخرى تذكره:',
  },
  unknown: {
    date: 'لم يذكر التاريخ',
    outlet: 'ناشر غير مسمى',
    donor: 'جهة غير مسماة',
  },
  front: { latest: 'أحدث الاجتماعات', forums: 'التجمعات' },
  meeting: {
    when: 'الزمان',
    where: 'المكان',
    forum: 'الجهة',
    host: 'المضيف',
    status: 'الحال',
    format: 'الصفة',
    level: 'المستوى',
    purpose: 'الغرض',
    partOf: 'جزء من',
    includes: 'ومنه',
    alongside: 'بالتزامن مع',
    reports: 'التقارير',
    why: 'لماذا عدت هذه الروايات اجتماعا واحدا',
  },
  report: {
    undated: 'لم يوجد تاريخ',
    address: 'العنوان',
    claims: 'ما يقوله التقرير',
    text: 'نص التقرير',
    aside: 'نحي قبل القراءة',
    back: 'إلى الكلمات',
  },
  family: {
    intro: 'التقرير الذي وردت فيه الكلمات أولا يتقدم غيره، وتحت كل تقرير آخر كلماته إلى جانب الكلمات التي نقلها.',
    first: 'هنا وردت كلمات هذه العائلة أولا.',
    caption: 'ما تغير أو حذف أو أضيف معلم',
    cut: 'لم ينقل',
    added: 'من عنده',
    moved: 'في موضع آخر',
    share: (copied, words) => `${copied} من ${words} كلمة`,
  },
  numbered: {
    meeting: (n) => `الاجتماع ${masculine(n)}`,
    conference: (n) => `المؤتمر ${masculine(n)}`,
    summit: (n) => `القمة ${feminine(n)}`,
    talks: (n) => `جولة المحادثات ${feminine(n)}`,
    reception: (n) => `الاستقبال ${masculine(n)}`,
  },
  session: (n) => `الجلسة ${feminine(n)}`,
  phase: (n) => `المرحلة ${feminine(n)}`,
  comma: '، ',
  via: 'نقلا عن',
  sameAgency: (reports, agency) => `${agency} مصدر ما نقلته ${reports}: تعد مصدرا واحدا لما جاء فيها.`,
  copied: (reports, agency) =>
    `فقرة مشتركة${agency ? ` من ${agency}` : ''} بين ${reports}: تعد مصدرا واحدا لما جاء فيها.`,
  precision: {
    exact: (n) => n,
    about: (n) => `نحو ${oblique(n)}`,
    more_than: (n) => `أكثر من ${oblique(n)}`,
    less_than: (n) => `أقل من ${oblique(n)}`,
    at_least: (n) => `${n} على الأقل`,
    at_most: (n) => `${n} على الأكثر`,
    between: (a, b) => `بين ${a} و${oblique(b)}`,
  },
  scale: {
    million: counted({ one: 'مليون', few: '# ملايين', other: '# مليون' }),
    billion: counted({ one: 'مليار', few: '# مليارات', other: '# مليار' }),
    trillion: counted({ one: 'تريليون', few: '# تريليونات', other: '# تريليون' }),
  },
  fact: {
    founded: 'التأسيس',
    beneficiary: 'إلى',
    as_of: 'حتى',
    since: 'منذ',
    total: 'مجموع تعهدات الاجتماع',
  },
  when: {
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    about: (t) => `نحو ${t}`,
    uncertain: (t) => `${t} على الأرجح`,
    from: (t) => `منذ ${t}`,
    until: (t) => `حتى ${t}`,
    between: (a, b) => `من ${a} إلى ${b}`,
    decade: (y) => `عقد ${y}`,
    century: (y) => `القرن الذي يبدأ عام ${y}`,
    clock: (day, time) => `${day}، الساعة ${time}`,
  },
  access,
  trouble: {
    not_found: {
      title: 'لا شيء عند هذا العنوان',
      body: 'قد يكون العنوان مقطوعا، أو أن للمطلوب معرفا آخر في هذا السجل.',
    },
    bad_address: { title: 'تعذرت قراءة هذا العنوان', body: 'فيه علامة نسبة مئوية لا يتبعها رمز صحيح.' },
    method: { title: 'هذا السجل للقراءة فقط', body: 'اطلب العنوان بالطريقة GET.' },
    sign_in: { title: 'سجل الدخول لترى هذا', body: 'هذا السجل لفريق. ادخل بحسابك.' },
    forbidden: { title: 'دورك لا يتيح هذا', body: 'لمدير هذا السجل أن يعطيك دورا آخر.' },
    foreign_form: {
      title: 'لم تعد هذه الاستمارة صالحة',
      body: 'فتحت قبل دخولك أو خروجك، أو جاءت من موقع آخر. افتح الصفحة من جديد وأعد ما فعلت.',
    },
    elsewhere: {
      title: 'هذا السجل متاح لجهازه وحده',
      body: 'اطلبه عند 127.0.0.1، أو أنشئ له حسابا بالأمر tawatur accounts add.',
    },
    no_accounts: {
      title: 'لا حسابات لهذا السجل',
      body: 'لمن يجلس إلى جهازه أن يفعل كل شيء. تنشأ الحسابات في طرفيته بالأمر tawatur accounts add.',
    },
    too_large: { title: 'هذا أكبر مما تسعه استمارة', body: 'أرسل أقل من 64 كيلوبايت في المرة.' },
    not_yet: {
      title: 'هذا السجل قيد الجمع',
      body: 'التقارير كثيرة، ويستغرق جمعها دقائق. اطلب الصفحة بعد حين.',
    },
    broken: {
      title: 'تعذر إعداد الصفحة',
      body: 'الخطأ من عندنا وقد دون حيث يعمل الموقع. قد تعمل الصفحات الأخرى.',
    },
  },
}
