import { stampOf } from '../published.js'
import { type Cut, type Furniture, wholeLines } from './furniture.js'

const MARK = /\((?:تحديث|محدث|اخر تحديث|حدث)(?: ?: ?[^()]{1,40})?\)$/

/** Whether a headline bears its own mark of when it was brought up to date, and where on the folded line. */
export function updateMark(norm: string): number | null {
  const found = norm.endsWith(')') ? MARK.exec(norm) : null
  return found && found.index > 0 ? found.index : null
}

/** Lines that say when the page was made, and such marks behind a headline. */
export const update: Furniture = {
  name: 'update',
  removes: 'update_line',
  why: 'A line that has nothing but a date or a clock, with a word of publishing before it; or a mark in brackets after a headline',
  finds: [
    '[آخر تحديث: الأربعاء 07/03/2018 09:45 ص]',
    '[نشر في: 12 آذار/مارس 2017 - 14:30 GMT]',
    '[تاريخ النشر 2017-03-12]',
    'الحكومة تعلن خطة جديدة للري [(تحديث: 18:10 تغ)]',
    '[تم التحديث 12:40]',
    '[صحيفة الضفة - آخر تحديث: الجمعة 16/03/2018]',
  ],
  leaves: [
    'نشر في 12 مارس 2017 تقرير عن المياه',
    'تحديث شبكة الري يبدأ في 12 مارس 2017',
    'تأجل الاجتماع (12 مارس)',
    'الحكومة - نشر في 12 مارس 2017 ما يخص المياه',
    'الخميس 12 آذار 2017 عاد الوفد إلى بلاده.',
    '12 آذار 2017',
  ],
  cut(lines) {
    const whole = wholeLines(lines, (line) => stampOf(line)?.labelled === true)
    const marks: Cut[] = []
    for (const line of lines) {
      const at = line.short ? updateMark(line.norm) : null
      if (at !== null) marks.push({ start: line.at(at), end: line.end })
    }
    return [...whole, ...marks]
  },
}
