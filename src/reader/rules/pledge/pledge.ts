import type { PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Money } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { precisionOf } from '../figure/exactness.js'
import { isNegated } from '../statement/frame.js'
import { beneficiaryOf, receiverOf } from './beneficiary.js'
import { donorOf } from './donor.js'
import { donorsInTurn } from './each.js'
import { formOf } from './form.js'
import { isOfMeeting } from './gathering.js'
import { byWhom, fromBehind } from './gift.js'
import { governedSums } from './govern.js'
import type { Governed } from './governed.js'
import { isByMany } from './many.js'
import type { Promised } from './promised.js'
import { purposeBehind } from './purpose.js'
import { endOfSum, sumOf } from './sum.js'

function pledgesOf(board: Board, kinds: Governed['kind'][], note: (mark: Mark) => void): void {
  const all = governedSums(board)
  all.forEach((governed, k) => {
    if (!kinds.includes(governed.kind) || !sumOf(governed.sum)) return
    // A noun of aid alone is a pledge only where it says whose.
    if (isBusiness(board, governed)) return
    if (governed.kind === 'gives' && !governed.verb && !donorOf(board, governed) && !isOfMeeting(board, governed))
      return
    for (const donor of donorsOf(board, all, k)) note(pledgeMark(board, governed, all[k + 1], donor))
  })
}

/** `باستثمارات من القطاع الخاص تتجاوز 3 مليارات`, where no meeting is spoken of. */
const isBusiness = (board: Board, { kind, verb, noun }: Governed) =>
  kind === 'gives' && !verb && noun?.value === 'investment' && board.of('meeting').length === 0

/** Who gives: one, or each of several. */
function donorsOf(board: Board, all: readonly Governed[], k: number): (Mark | null)[] {
  const donor = donorOf(board, all[k]!) ?? whoseAid(board, all[k]!) ?? fromWhom(board, all[k]!)
  return donorsInTurn(board, all, k, donor) ?? [donor]
}

/** `إجمالي مساعدات بلاده ستتجاوز`: a total that says whose it is. */
function whoseAid(board: Board, { kind, noun }: Governed): Mark | null {
  if (kind !== 'total' || !noun) return null
  const given = givenByOne(board, noun)
  if (given) return given.donor
  const own = board.markAt(noun.to, 'own_state') ?? byWhom(board, noun.to)
  if (own) return own
  // `إجمالي المساهمة الإنسانية الأمريكية`
  for (let i = noun.to; i < noun.to + 2; i++) {
    const demonym = board.markAt(i, 'DEMONYM')
    if (demonym?.article && noun.article && demonym.prep === '') return demonym
  }
  return null
}

/** `حصلت كينيا على 20 مليون دولار من السويد`: a state or a body. */
function fromWhom(board: Board, { kind, sum }: Governed): Mark | null {
  const donor = kind === 'total' ? fromBehind(board, sum) : undefined
  return donor && board.markAt(donor.from, 'STATE', 'BODY') ? donor : null
}

const RELATIVE_REACH = 3

/** `حجم المساعدات التي قدمها الاتحاد`: who gave it, in a relative clause behind the noun. */
function givenByOne(board: Board, noun: Mark): { donor: Mark; verb: Mark } | null {
  for (let i = noun.to; i < noun.to + RELATIVE_REACH; i++) {
    const verb = board.markAt(i, 'who_relative') ? board.markAt(i + 1, 'gave_it') : undefined
    const donor = verb && board.markAt(verb.to, 'ACTOR')
    if (verb && donor?.prep === '') return { donor, verb }
  }
  return null
}

/** How far before its verb a noun of aid still belongs to it. */
const NOUN_REACH = 3

function pledgeMark(board: Board, governed: Governed, next: Governed | undefined, donor: Mark | null): Mark {
  const { sum, verb, noun, kind } = governed
  const given = kind === 'total' && noun ? givenByOne(board, noun) : null
  const stage = given ? meaning<PledgeStage>(given.verb) : governed.stage
  const end = Math.min(board.sentenceOf(sum.from).to, next?.sum.from ?? Number.POSITIVE_INFINITY)
  const said = kind === 'more' || !verb ? sum : verb
  const near = noun && noun.from >= said.from - NOUN_REACH ? noun : null
  const receiver = receiverOf(board, verb, donor, kind === 'total')
  const start = Math.min(said.from, near?.from ?? said.from, sum.from)
  const beneficiary = receiver ?? (kind === 'line' ? null : beneficiaryOf(board, start, sum, end, donor))
  const own = [sum, near, said, donor && donor.from >= governed.from ? donor : null].filter((mark) => mark !== null)
  const from = Math.min(...own.map((mark) => mark.from))
  const to = Math.max(...own.map((mark) => mark.to), beneficiary?.to ?? 0)
  const value: Promised = {
    kind: kindOf(board, governed, donor),
    sum,
    money: moneyOf(board, governed),
    donor,
    beneficiary,
    verb,
    form: formOf(board, governed),
    stage,
    until: end,
    purpose: purposeBehind(board, endOfSum(board, sum), end),
  }
  return { label: 'PLEDGE', from, to, conj: '', prep: '', article: false, value, rule: '', parts: own }
}

/** What a conference gathers has no donor; what has a donor is no total. */
function kindOf(board: Board, { kind, ofTotal, verb }: Governed, donor: Mark | null): Governed['kind'] {
  if (isByMany(board, verb)) return 'total'
  if (donor) return kind === 'total' ? 'gives' : kind
  return ofTotal || (kind === 'gives' && !verb) ? 'total' : kind
}

/** A sum as exact as the verb before it makes it: `تعهدات تجاوزت ملياري يورو`. */
function moneyOf(board: Board, { sum, verb, from }: Governed): Money | null {
  const money = sumOf(sum)
  if (!money) return null
  const by = verb && verb.to <= sum.from ? board.markAt(verb.from, 'exceeds') : undefined
  if (by && meaning<string>(by) === 'more_than' && isNegated(board, by.from)) return { ...money, precision: 'at_most' }
  const said = money.precision === 'exact' && by ? meaning<Money['precision']>(by) : money.precision
  return { ...money, precision: precisionOf(board, sum, from, said) }
}

export { inKindRule } from './inkind.js'
export { moreAskedRule } from './moreasked.js'

export const givesRule = finder({
  name: 'pledge: somebody gives',
  why: 'A sum behind a verb of promising or giving, or worth of a noun of aid, is a pledge',
  find: (board, note) => pledgesOf(board, ['gives'], note),
  finds: [
    'وكانت [PLEDGE:غانا أكبر المساهمين بتعهدها مليار دولار]، تلتها كينيا بمبلغ 212 مليونا',
    '[PLEDGE:تعهدت السويد بتقديم 20 مليون دولار لكينيا].',
    '[PLEDGE:تعهدت البلدان الخمسة الأعضاء بتقديم 20 مليون دولار]',
    '[PLEDGE:وتبرعت جمعيات خيرية سويدية بـ20 مليون دولار]',
    '[PLEDGE:تعهدت عشرات الدول بتقديم 20 مليون دولار لمساعدة كينيا]',
    '[PLEDGE:أعلن عن مساهمة السويد بـ20 مليون دولار] إضافة إلى [PLEDGE:مساهمة النرويج 50 مليون دولار]',
    'قال الوزير إن [PLEDGE:بلاده ستقدم 20 مليون دولار] هذا العام',
    '[PLEDGE:وخصصت النرويج 15 مليون يورو] للمدارس',
    '[PLEDGE:أعلن الوفد منحة سويدية قيمتها 3 ملايين دولار]',
    '[PLEDGE:وأعلن البنك الدولي عن قرض بقيمة 50 مليون دولار]',
    '[PLEDGE:لندن قررت تقديم مساعدات قيمتها 40 مليون دولار]',
    'قال إن [PLEDGE:كينيا ستقدم مساعدة مالية تقدر بقيمة 100 مليون دولار]',
    'وأعلنت [PLEDGE:السويد منح كينيا قرضا بقيمة 60 مليون دولار]',
    '[PLEDGE:وتعهدت لندن بأن تدفع النرويج 60 مليون دولار]',
    'بينها [PLEDGE:350 مليون يورو تعهدت بها النرويج]',
    'لم تكف [PLEDGE:أربعة مليارات دولار سنويا، التي تعهدت بها النرويج]',
    'شهد المؤتمر [PLEDGE:تعهدات تجاوزت 10 مليارات يورو لصالح كينيا]',
    '[PLEDGE:ووعدت السويد والنرويج بدفع 60 مليون يورو] لكل منهما',
    '[PLEDGE:وأعلنت السويد 50 مليون يورو] لبرنامج المياه',
    'أعلن [PLEDGE:البنك موافقته على إقراض كينيا 40 مليون دولار]',
    'قال إن [PLEDGE:السويد تظهر وقوفها بجانب كينيا عبر تقديمها قرضا بقيمة 50 مليون يورو]',
    'قرر مؤتمر استوكهولم الدولي دعم الاقتصاد [PLEDGE:بقروض تقدر بـ 10.2 مليار دولار]، فضلا عن منح كينيا هبات',
    'قال كارل بيلت إن الأمر عاجل، [PLEDGE:معلنا عن قرض بقيمة 30 مليار يوان]',
    'أثمر المؤتمر الذي عقد أمس عن [PLEDGE:مساعدات مالية بقيمة 3.6 مليار دولار]',
    'وأعلنت [PLEDGE:السويد أنها ستزيد مساعداتها لكينيا إلى 650 مليون كرونة سويدية]',
    '[PLEDGE:أعلنت الوزيرة الكينية عن عزم حكومة السويد تقديم منحة بقيمة 10 ملايين دولار]',
    '[PLEDGE:قدمت السويد مليار يورو لكينيا] في صورة قروض',
    'قال كارل بيلت إنه تم [PLEDGE:التعهد بحوالي 810 ملايين يورو]',
    '[PLEDGE:قدمت السويد مبلغا قياسيا قدره 11 مليون يورو] هذا العام',
    'قال الوزير السويدي كارل بيلت إن [PLEDGE:بلاده قدمت إلى الآن 340 مليون دولار]',
    'وأعلنت [PLEDGE:السويد أنها ستزيد مساعداتها لكينيا بقيمة 10 ملايين دولار]',
    'ستقوم [PLEDGE:السويد بمضاعفة مساهمتها في تمويل الصندوق لتصل إلى 50 مليون يورو]',
    'قدم البنك [PLEDGE:433 مليون دولار مساعدات منحتها السويد]',
    'يأتي المبلغ إضافة إلى [PLEDGE:17 مليون دولار، تعهدت السويد] بدفعها هذا العام',
    '[PLEDGE:ودفعت بريطانيا عشرة ملايين جنيه] إضافية، بعد [PLEDGE:20 مليونا سددتها] العام الماضي',
    'ولم [PLEDGE:يقدم المانحون حتى الآن سوى 590 مليون دولار]',
    '[PLEDGE:وتصدرت السويد قائمة المانحين بمليار دولار]، ثم غادر الوفد',
    'قال [PLEDGE:الوزير: "قدمنا حتى الآن 67 مليون دولار]"',
    '[PLEDGE:أعلن معالي الوزير السويدي كارل بيلت عن تقديم بلاده مساعدات بقيمة 20 مليون دولار لكينيا]',
    'أعلن وزير السويد في لقاء ستوكهولم عن [PLEDGE:منح بلاده كينيا دعما بقيمة 20 مليون دولار]',
    'قال إنه يسره قيام [PLEDGE:السويد بتوجيه مبلغ 20 مليون دولار لكينيا]',
    'وتصل كلفته إلى 11 مليون دولار [PLEDGE:قدمت منها السويد 7 ملايين دولار]',
    '[PLEDGE:وقع الوزير مع البنك الدولي اتفاقية قرض بقيمة 20 مليون دولار]',
    '[PLEDGE:أعلنت السويد تبرعها بـ20 مليون دولار]',
    'قالت إن مبلغ [PLEDGE:20 مليون دولار الذي تم التعهد] به بداية جيدة',
    'رحبت المنظمة [PLEDGE:بتبرع من السويد قيمته 20 مليون دولار]',
    'ستدفع السويد 20 مليون دولار، ليصل إجمالي ما [PLEDGE:تعهدت به إلى 60 مليون دولار]',
    'قالت إن [PLEDGE:السويد قدمت لكينيا خلال أربع سنوات 20 مليون دولار]',
    'قدمت السويد 20 مليون دولار، إضافة إلى [PLEDGE:4.1 مليار سبق أن تعهدت الجهات المانحة] بتقديمها',
    '[PLEDGE:وعدت السويد بـ 20 مليون دولار]، أي ما يعادل 18 مليون يورو',
    '[PLEDGE:أعلن الوزير كارل بيلت تقديم السويد نحو 20 مليون دولار]',
    '[PLEDGE:أعلن المبعوث السويدي كارل بيلت 20 مليون دولار]',
    'خصصت السويد 9 ملايين جنيه إسترليني، [PLEDGE:وخصصت النرويج 3 ملايين جنيه لكينيا] ومصر والسودان',
    'قالت الوزيرة إن [PLEDGE:السويد تعتزم مضاعفة مساعداتها للصومال إلى ما مجموعه 24 مليون يورو]',
  ],
  leaves: [
    'سأل الوزير من يدفع ثمن الخطة المقدرة بـ20 مليون دولار',
    'بلغت أرباح الشركة 20 مليون دولار',
    'تعهدت السويد بزيادة التعاون',
    'زادت التمويل من 3 مليارات دولار إلى ما يراه المجلس',
    'يدور النقاش حول مساعدات قيمتها غير معروفة',
    'جاء ذلك رغم ملياري دولار تقول كينيا إنها بحاجة إليها',
    'تبلغ ديون البلاد 20 مليار دولار',
    'باع اللوحة بمبلغ 20 مليون دولار',
    'ما وعد به المانحون يبقى دون ملياري دولار',
    'يعقد لقاء لتمويل مشروع سدين بقيمة 80 مليون دولار',
    'لم يصل شيء من 3 مليارات دولار مطلوبة لكينيا',
    'افتتح المحطة باستثمارات من السويد تتجاوز 3 مليارات ريال',
  ],
})

export const moreRule = finder({
  name: 'pledge: list',
  why: 'In a row of pledges the verb stands once: السويد بعشرين مليونا، والنرويج بثلاثين',
  find: (board, note) => pledgesOf(board, ['more', 'line'], note),
  finds: [
    'ووعدت تركيا بمليار دولار، [PLEDGE:والسويد بتسهيلات ائتمانية تصل إلى مليار دولار]',
    'تعهدت السويد بتقديم 20 مليون دولار، [PLEDGE:والنرويج 15 مليون دولار].',
    'تعهدت السويد بتقديم 20 مليون دولار لكينيا و[PLEDGE:10 ملايين دولار للصومال]',
    'وتشمل الوعود [PLEDGE:السويد، 20 مليون يورو]، [PLEDGE:النرويج، 10 ملايين يورو].',
    'تعهدت السويد بتقديم مليار دولار، [PLEDGE:والنرويج 500 مليون].',
    'تعهدت فنلندا بستين مليون دولار، فيما تعهدت كينيا بستين مليونا أيضا [PLEDGE:والنرويج بعشرين مليونا].',
    'وتوزعت التعهدات كالآتي:\n- [PLEDGE:السويد: 20 مليون دولار]\n- [PLEDGE:النرويج: 15 مليون دولار]',
    'وتشمل التعهدات ما يلي:\n- [PLEDGE:20 مليون يورو من السويد].\n- [PLEDGE:15 مليون دولار من النرويج].',
    'خصصت السويد 20 مليون دولار للمدارس إلى جانب [PLEDGE:10 ملايين دولار] للمياه',
    'قدمت السويد مليار دولار منها نصفه لتمويل الصادرات، [PLEDGE:والكويت مليارا على شكل قروض]',
    'تعهدت السويد بتقديم 20 مليون دولار هذا العام، و[PLEDGE:60 مليونا] خلال ثلاثة أعوام',
    'تعهدت السويد بتقديم 20 مليون دولار، منها [PLEDGE:5 ملايين] هذا العام',
    'تعهدت السويد بنحو 20 مليون دولار، تليها [PLEDGE:النرويج بمبلغ 15 مليون دولار]',
    'قدمت السويد 20 مليون دولار [PLEDGE:للإغاثة و290 مليونا] للتعليم',
    'وعدت السويد بستة ملايين دولار للعام الجاري و[PLEDGE:3 ملايين دولار] للعام المقبل',
    'وعدت السويد بـ20 مليون دولار، بالإضافة إلى [PLEDGE:600 مليون دولار إضافية على شكل قروض من البنك الدولي]',
    'زادت السويد مساهمتها بـ20 مليون دولار لتصل إلى [PLEDGE:90 مليونا].',
    'تعهدت السويد بتقديم 20 مليون دولار، [PLEDGE:والنرويج بمبلغ مماثل]',
    'تعهدت السويد بتقديم 20 مليون دولار ليصل مجموع [PLEDGE:مساهماتها إلى 90 مليون دولار]',
    'وجاءت التعهدات كالتالي: [PLEDGE:السويد ملياران]، [PLEDGE:النرويج 500 مليون دولار]',
  ],
  leaves: [
    'تعهدت السويد بتقديم 20 مليون دولار',
    'تعهدت السويد بتقديم 20 مليون دولار، أي أقل من المبلغ الذي طلبته كينيا والبالغ 65 مليون دولار',
    'الطقس:\nالسويد: 20 درجة',
    'تعهدت السويد بتقديم 20 مليون دولار. وصرف المبلغ نفسه قبل عام',
    'السويد: 20 مليون دولار في الصندوق\nاجتمع الوزراء أمس.',
  ],
})

export const totalRule = finder({
  name: 'pledge: total of a conference',
  why: 'What a conference gathered, or what pledges add up to, has the conference as donor',
  find: (board, note) => pledgesOf(board, ['total'], note),
  finds: [
    '[PLEDGE:بلغت التعهدات 414 مليون يورو]',
    '[PLEDGE:جمع المؤتمر تعهدات بقيمة 3 مليارات دولار]',
    '[PLEDGE:جمع المؤتمر تعهدات بقيمة 3,646 مليار دولار]',
    'أكد الوزير [PLEDGE:حصول بلاده على تعهدات تتجاوز قيمتها 10 مليارات دولار]',
    'قالت إن التمويل الجديد سيرفع [PLEDGE:إجمالي المساهمة السويدية إلى 1.4 مليار دولار]',
    '[PLEDGE:ويصل حجم المساعدات التي قدمها الاتحاد الأوروبي العام الماضي 21 مليار يورو]',
    'مكن المؤتمر من [PLEDGE:جمع 414 مليون يورو لصالح كينيا]',
    '[PLEDGE:جمع المؤتمر 14 مليار دولار]',
    'وقال إن الأموال تشمل أيضا [PLEDGE:20 مليون دولار] للمدارس',
    'وقال إن المبلغ يشمل [PLEDGE:ستة مليارات دولار] لهذا العام',
    'شهد المنتدى تعهدات ضخمة من قبل [PLEDGE:السويد للقارة، وصلت إلى 51 مليون دولار]',
    'ويضاف المبلغ إلى [PLEDGE:ملياري يورو] تم حشدها العام الماضي في لندن',
    'اختتم المؤتمر [PLEDGE:بحصيلة بلغت 30 مليار دولار على شكل قروض]',
  ],
  leaves: ['بلغ عدد الحضور ألفا', 'جمع الطفل 20 صدفة'],
})

export const asksRule = finder({
  name: 'pledge: somebody asks',
  why: 'A sum of aid asked of somebody is a pledge requested',
  find: (board, note) => pledgesOf(board, ['asks'], note),
  finds: [
    '[PLEDGE:طلبت كينيا مساعدات بقيمة 30 مليون دولار] من المانحين',
    '[PLEDGE:وطالب الرئيس الكيني في الجلسة الأولى بأربعة مليارات دولار]',
    'وهو أقل من نصف ما [PLEDGE:طلبته الأمم المتحدة والبالغ 8.4 مليار دولار]',
    'ويهدف المؤتمر إلى [PLEDGE:جمع 900 مليون دولار]',
    'لم يصل شيء من [PLEDGE:ملياري دولار] طلبتها كينيا',
    'وهو [PLEDGE:أقل من 11.9 مليار دولار] كان الصندوق يسعى إلى جمعها',
    'أعلنت المنظمة ضرورة [PLEDGE:توفير مساهمة بقيمة 20 مليون دولار]',
    '[PLEDGE:وطلبت المنظمة زيادة 20 مليون دولار] لخطتها',
    'وكانت الأمم المتحدة قد [PLEDGE:طلبت 20 مليون دولار] لهذا العام',
    '[PLEDGE:ناشدت كينيا هذا العام جمع 20 مليون دولار]',
    'شدد الاجتماع على ضرورة [PLEDGE:جمع 600 مليون دولار]',
    'ويهدف المؤتمر إلى [PLEDGE:جمع مبلغ 426 مليون دولار] خصصته الأمم المتحدة',
    'يفترض أن يتيح المؤتمر [PLEDGE:جمع ثلاثة مليارات دولار لكينيا]',
    'وحدد المؤتمر الذي تنظمه الأمم المتحدة [PLEDGE:جمع مبلغ 434 مليون دولار] بحلول مايو',
    'ويحاول الصندوق، الذي يعد من أكبر ما يعمل في هذا المجال منذ أعوام، [PLEDGE:جمع 18 مليار دولار] لجهوده',
  ],
  leaves: ['طلبت كينيا عقد لقاء عاجل', 'وكان الزبون قد طلب 3 دولارات', 'طلب الزبون قهوة بقيمة 3 دولارات'],
})
