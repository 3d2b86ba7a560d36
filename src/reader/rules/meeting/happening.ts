import { markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { TimeWords } from '../values/when.js'

export const happensRule = finder({
  name: 'meeting: what happens to it',
  why: 'A word of opening, holding or putting off speaks of a meeting, but not inside a time (الشهر الجاري)',
  find(board, note) {
    const timed = new Uint8Array(board.tokens.length)
    for (const time of board.of('TIME')) timed.fill(1, time.from, time.to)
    for (const mark of board.of('happens')) {
      if (!timed[mark.from]) note(markOver('HAPPENS', mark, mark.to, mark.value, [mark]))
    }
  },
  finds: ['[HAPPENS:تنطلق] القمة غدا', 'قال إن المؤتمر [HAPPENS:المقبل] مهم'],
  leaves: ['وصل في الخامس من الشهر الجاري', 'جاء يوم الأحد المقبل'],
})

const TODAY = { when: { unit: 'day', offset: 0 } } satisfies TimeWords

export const justNowRule = finder({
  name: 'meeting: just now',
  why: 'منذ قليل and بعد قليل are the day of the report itself',
  find(board, note) {
    for (const few of board.of('a_little')) {
      note(markOver('TIME', few, few.to, TODAY, [few]))
    }
  },
  finds: ['انطلقت [TIME:منذ قليل] القمة', 'تبدأ [TIME:بعد قليل] الجلسة'],
  leaves: ['حضر عدد قليل منهم'],
})
