import type { Left } from '../../reader/left.js'
import type { Phrase } from '../../reconcile/record.js'

const p = (en: string, ar: string): Phrase => ({ en, ar })

/** Why nothing became a claim, as the end of a sentence. */
export const leftReasons: Record<Left, Phrase> = {
  no_meeting: p('the report tells of no meeting that it could be tied to', 'لا اجتماع في التقرير يرتبط به'),
  no_speaker: p('who spoke is neither named nor told before it', 'لم يسم القائل ولم يذكر قبله'),
  no_forum: p('the body it is about is not named near it', 'الجهة المعنية غير مسماة بقربه'),
  too_little: p(
    'too little is said of the meeting: where, when, at what level, of which forum',
    'ما قيل عن الاجتماع قليل: أين ومتى وعلى أي مستوى ولأي منتدى',
  ),
  inside: p('it stands inside words that another claim has said', 'يقع داخل كلام أخذته معلومة أخرى'),
  repeated: p('another place of the report says the same', 'يقوله موضع آخر من التقرير'),
  belongs: p('it tells who belongs to a forum, not who took part in a meeting', 'يروي العضوية لا المشاركة'),
  founds: p('it tells who founded a forum, not who took part in a meeting', 'يروي التأسيس لا المشاركة'),
  elsewhere: p('the whole report is about something else than a forum', 'التقرير كله في غير شأن المنتديات'),
  denied: p('it is said not to be so', 'قيل إنه ليس كذلك'),
  nobody: p('nobody is named by it', 'لا يسمي أحدا'),
}

/** What stands before each kind of line of an answer. */
export const answerWords = {
  at: p('at', 'عند'),
  removed: p('set aside before reading as', 'أزيل قبل القراءة بوصفه'),
  subject: p('the whole report is about something else than a forum', 'التقرير كله في غير شأن المنتديات'),
  marks: p('recognised as', 'عُرف بوصفه'),
  nothing: p('recognised as nothing: no list holds it and no rule took it', 'لم يعرف: ليس في قائمة ولم تأخذه قاعدة'),
  dropped: p('a longer word took', 'أخذت كلمة أطول'),
  made: p('made into', 'صار'),
  within: p('stands in the words of', 'يقع في كلام'),
  left: p('not made into', 'لم يصر'),
  nearest: p('nearest rules', 'أقرب القواعد'),
  none: p('no rule came near', 'لم تقترب قاعدة'),
  more: p('more', 'أخرى'),
} satisfies Record<string, Phrase>

/** One sentence each on how a rule came to nothing. */
export const sentences = {
  missed: (took: string, wanted: string, there: string): Phrase =>
    there
      ? p(
          `took ${took}, then wanted ${wanted}; there stood ${there}`,
          `أخذت ${took} ثم طلبت ${wanted} وكان هناك ${there}`,
        )
      : p(`took ${took}, then wanted ${wanted}; the sentence ended`, `أخذت ${took} ثم طلبت ${wanted} وانتهت الجملة`),
  edge: (took: string): Phrase =>
    p(`took ${took}, which had to stand at the edge of its sentence`, `أخذت ${took} وكان يجب أن يقع عند طرف جملته`),
  refused: (took: string, leaves: string): Phrase =>
    p(`matched ${took} and refused it, as it does ${leaves}`, `طابقت ${took} ثم تركته كما تترك ${leaves}`),
  passed: (label: string, words: string): Phrase =>
    p(`looked at ${label} ${words} and made nothing of it`, `نظرت في ${label} ${words} ولم تصنع منه شيئا`),
  asked: (wanted: string, there: string): Phrase =>
    p(`; it asked last for ${wanted} at ${there}`, `؛ وآخر ما طلبته ${wanted} عند ${there}`),
  or: p(' or ', ' أو '),
}
