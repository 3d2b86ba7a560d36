import { type Cut, type Furniture, phrases, wholeLines } from './furniture.js'

const LINES = new Set(
  phrases('طباعة', 'طباعه الخبر', 'اطبع', 'نسخة للطباعة', 'طباعة الصفحة', 'صفحة للطباعة', 'حفظ وطباعة'),
)
const LONGEST = 40
const MARK = /\((طباعه|نسخه للطباعه|اطبع)\)$/

/** Lines and marks that offer the page for printing. */
export const print: Furniture = {
  name: 'print',
  removes: 'print_line',
  why: 'A line or a mark in brackets at the end of a line that only offers to print the page',
  finds: ['[طباعة]', '[نسخة للطباعة]', 'وزراء المالية يبحثون أسعار الفائدة [(طباعة)]', '[طباعة الصفحة]'],
  leaves: [
    'طباعة الكتب المدرسية تتأخر هذا العام',
    'تتوقف طباعة الصحيفة مطلع الشهر المقبل.',
    'افتتح الوزير معرض الطباعة',
  ],
  cut(lines) {
    const whole = wholeLines(lines, (line) => line.length <= LONGEST && LINES.has(line.bare))
    const marks: Cut[] = []
    for (const line of lines) {
      const found = line.short && line.norm.endsWith(')') ? MARK.exec(line.norm) : null
      if (found && found.index > 0) marks.push({ start: line.at(found.index), end: line.end })
    }
    return [...whole, ...marks]
  },
}
