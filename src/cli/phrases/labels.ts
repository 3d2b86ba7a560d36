import type { ClaimType } from '../../claim/claim.js'
import type { MeetingStatus } from '../../claim/kinds/meeting.js'
import type { Role } from '../../claim/kinds/membership.js'
import type { Capacity } from '../../claim/kinds/participation.js'
import type { PledgeForm, PledgeStage } from '../../claim/kinds/pledge.js'
import type { Act } from '../../claim/kinds/statement.js'
import type { RemovedWhy } from '../../claim/report.js'
import type { Modality } from '../../claim/values.js'
import type { Phrase, Verdict } from '../../reconcile/record.js'

type Table<K extends string> = Record<K, Phrase>

const p = (en: string, ar: string): Phrase => ({ en, ar })

export const typeHeads: Table<ClaimType> = {
  meeting: p('Meetings', 'الاجتماعات'),
  session: p('Sessions', 'الجلسات'),
  participation: p('Participants', 'المشاركون'),
  membership: p('Members', 'الأعضاء'),
  formation: p('Foundation', 'التأسيس'),
  statement: p('Statements', 'التصريحات'),
  pledge: p('Pledges', 'التعهدات'),
  figure: p('Figures', 'الأرقام'),
  phase: p('Phases', 'المراحل'),
}

export const statuses: Table<MeetingStatus> = {
  planned: p('planned', 'مقرر'),
  opening: p('opening', 'في افتتاحه'),
  ongoing: p('ongoing', 'منعقد'),
  held: p('held', 'انعقد'),
  concluded: p('concluded', 'اختتم'),
  postponed: p('postponed', 'مؤجل'),
  cancelled: p('cancelled', 'ملغى'),
}

export const capacities: Table<Capacity> = {
  participant: p('participant', 'مشارك'),
  host: p('host', 'مضيف'),
  chair: p('chair', 'رئيس الاجتماع'),
  speaker: p('speaker', 'متحدث'),
  observer: p('observer', 'مراقب'),
  absent: p('absent', 'غائب'),
}

export const roles: Table<Role> = {
  member: p('member', 'عضو'),
  leader: p('leader', 'قائد'),
  candidate: p('candidate', 'مرشح للعضوية'),
  former: p('former member', 'عضو سابق'),
}

export const acts: Table<Act> = {
  said: p('said', 'قال'),
  stressed: p('stressed', 'أكد'),
  announced: p('announced', 'أعلن'),
  called_for: p('called for', 'دعا'),
  warned: p('warned', 'حذر'),
  praised: p('praised', 'أشاد'),
  thanked: p('thanked', 'شكر'),
  condemned: p('condemned', 'دان'),
  denied: p('denied', 'نفى'),
  expected: p('expected', 'توقع'),
  promised: p('promised', 'وعد'),
}

export const forms: Table<PledgeForm> = {
  grant: p('grant', 'منحة'),
  loan: p('loan', 'قرض'),
  investment: p('investment', 'استثمار'),
  export_credit: p('export credit', 'ائتمان صادرات'),
  in_kind: p('in kind', 'عيني'),
  military: p('military', 'عسكري'),
  unspecified: p('', ''),
}

export const stages: Table<PledgeStage> = {
  requested: p('requested', 'مطلوب'),
  pledged: p('pledged', 'تعهد'),
  committed: p('committed', 'التزام'),
  disbursed: p('disbursed', 'مدفوع'),
}

export const modalities: Table<Modality> = {
  asserted: p('', ''),
  planned: p('planned', 'مزمع'),
  possible: p('possible', 'ممكن'),
  requested: p('requested', 'مطلوب'),
  denied: p('denied', 'منفي'),
}

export const verdicts: Table<Verdict> = {
  agreed: p('reports agree', 'تتفق التقارير'),
  same: p('the same in other words', 'واحد بعبارة أخرى'),
  compatible: p('both can be true', 'يمكن أن يصح القولان'),
  narrower: p('one is narrower', 'أحدها أضيق'),
  changed: p('changed with time', 'تغير مع الوقت'),
  corrected: p('corrected by its outlet', 'صححه ناشره'),
  slip: p('a slip is likely', 'يرجح خطأ كتابة'),
  different: p('reports differ', 'تختلف التقارير'),
}

export const removedNames: Table<RemovedWhy> = {
  caption: p('caption', 'تعليق صورة'),
  menu: p('menu', 'قائمة'),
  share: p('share line', 'سطر مشاركة'),
  comments: p('comments', 'تعليقات'),
  related: p('related', 'مواد متصلة'),
  dateline: p('dateline', 'سطر المكان'),
  byline: p('byline', 'اسم الكاتب'),
  source_line: p('source line', 'سطر المصدر'),
  title_repeat: p('title again', 'العنوان مكررا'),
  print_line: p('print line', 'سطر الطباعة'),
  markup: p('markup', 'وسوم'),
  advert: p('advert', 'إعلان'),
  update_line: p('update line', 'سطر التحديث'),
}

/** The words between values. */
export const little = {
  meeting: p('meeting', 'الاجتماع'),
  session: p('session', 'جلسة'),
  phase: p('phase', 'المرحلة'),
  founded: p('founded', 'تأسس'),
  by: p('by', 'أسسه'),
  host: p('host', 'المضيف'),
  chair: p('chair', 'الرئاسة'),
  for: p('for', 'من أجل'),
  to: p('to', 'إلى'),
  since: p('since', 'منذ'),
  asOf: p('as of', 'حتى'),
  via: p('via', 'نقلا عن'),
  lasting: p('lasting', 'مدته'),
  partOf: p('part of meeting', 'جزء من الاجتماع'),
  alongside: p('alongside meeting', 'على هامش الاجتماع'),
  total: p('the meeting as a whole', 'مجموع الاجتماع'),
  somebody: p('not named', 'غير مسمى'),
  setAside: p('Set aside', 'أزيل قبل القراءة'),
  noClaims: p('Nothing in it that the record keeps.', 'لا شيء فيه مما يحفظه السجل.'),
  undated: p('no date', 'بلا تاريخ'),
}
