import { stampOf } from '../published.js'
import { type Furniture, wholeLines } from './furniture.js'
import { headOf } from './head.js'

/** A bare date over or under the headline. */
export const date: Furniture = {
  name: 'date',
  removes: 'update_line',
  why: 'Before the first running text of a story, a line that is only a date, a weekday and a clock',
  finds: [
    'الوزراء يبحثون ملف المياه\n[الخميس 15 مارس 2018]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    '[2018-03-15 10:20]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
  ],
  leaves: [
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.\nالخميس 15 مارس 2018\nعاد الوفد إلى بلاده بعد يومين من المحادثات.',
    'الخميس 15 مارس 2018 انطلقت المحادثات\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
  ],
  cut: (lines) => wholeLines(headOf(lines), (line) => stampOf(line) !== null),
}
