import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { countsSittings } from './sittings.js'
import type { Clock, Part, TimeWords } from './when.js'

const FRACTIONS: Record<string, number> = { '0.5': 30, '0.25': 15, '0.333': 20, '0.667': 20 }

/** Minutes past the hour, or before it. */
interface Past {
  minutes: number
  second?: number
}

function clock(hour: Mark, past: Mark | undefined, more: Partial<TimeWords> = {}): Made | null {
  const minutes = past ? (past.value as Past).minutes : 0
  if (hour.label === 'HOURFRACTION') return past ? null : halfPast(hour.value as number, more)
  const said = hour.value as number
  if (said > 24) return null
  const at = minutes < 0 ? (said === 0 ? 23 : said - 1) : said
  const made: Clock = {
    hour: at === 0 && said === 1 ? 12 : at,
    minute: (minutes + 60) % 60,
    sure: said > 12 || said === 0,
  }
  const second = (past?.value as Past | undefined)?.second
  if (second !== undefined) made.second = second
  return { label: 'CLOCK', value: { clock: made, ...more } satisfies TimeWords }
}

/** `8 وربع` was read as one number. */
function halfPast(value: number, more: Partial<TimeWords>): Made {
  const hour = Math.floor(value)
  const made: Clock = { hour, minute: Math.round((value - hour) * 60), sure: hour > 12 }
  return { label: 'CLOCK', value: { clock: made, ...more } satisfies TimeWords }
}

/** What follows the hour: `والنصف`, `إلا ربعا`, `وعشر دقائق`. */
export const pastRules: Rule[] = [
  rule({
    name: 'clock: and a fraction',
    why: 'والنصف behind the hour is thirty minutes past',
    pattern: '( and f:n_fraction | f:wa+n_fraction )',
    make: ({ f }) => ({ label: 'PAST', value: { minutes: FRACTIONS[f!.value as string] ?? 0 } satisfies Past }),
    finds: ['الثالثة [والنصف]', 'الخامسة [وربع]'],
    leaves: ['نصف الساعة'],
  }),
  rule({
    name: 'clock: less a fraction',
    why: 'إلا before a fraction counts back from the hour',
    pattern: 'except f:n_fraction',
    make: ({ f }) => ({ label: 'PAST', value: { minutes: -(FRACTIONS[f!.value as string] ?? 0) } satisfies Past }),
    finds: ['الثالثة [إلا ربعا]', 'الثالثة [إلا ثلثا]'],
    leaves: ['لم يأكل إلا التفاحة'],
  }),
  rule({
    name: 'clock: and minutes',
    why: 'minutes behind the hour',
    pattern: '( and n:NUM | n:wa+NUM ) unit=minute ( and s:NUM unit=second | s:wa+NUM unit=second )?',
    make: ({ n, s }) => minutes(n!, 1, s),
    finds: ['الثالثة [وعشر دقائق]', 'الساعة 5 [و20 دقيقة]'],
    leaves: ['وعشر ساعات'],
  }),
  rule({
    name: 'clock: less minutes',
    why: 'إلا before minutes counts back from the hour',
    pattern: 'except n:NUM unit=minute?',
    make: ({ n }) => minutes(n!, -1),
    finds: ['الثالثة [إلا خمس دقائق]'],
    leaves: ['لم يبق إلا الوزير'],
  }),
  rule({
    name: 'clock: half and minutes',
    why: 'والنصف وخمس دقائق adds both',
    pattern: 'a:PAST ( b:PAST )',
    make: ({ a, b }) => ({
      label: 'PAST',
      value: { minutes: (a!.value as Past).minutes + (b!.value as Past).minutes },
    }),
    finds: ['الثالثة [والنصف وخمس دقائق]'],
    leaves: ['الثالثة والنصف'],
  }),
]

function minutes(mark: Mark, sign: 1 | -1, seconds?: Mark): Made | null {
  const { value } = mark.value as { value: number }
  const second = (seconds?.value as { value: number } | undefined)?.value
  return Number.isInteger(value) && value > 0 && value < 60
    ? { label: 'PAST', value: { minutes: sign * value, ...(second === undefined ? {} : { second }) } }
    : null
}

/** Begins the text or stands behind a time or a word that leads to one, and nothing that could be measured follows. */
function standsAlone(board: Board, from: number, to: number): boolean {
  const before = board.tokens[from - 1]
  const next = board.tokens[to]
  const ends = !next || next.breaks > 0 || next.kind === 'punct' || /^(الي|حتي|و.*|غدا|يوم|اليوم)$/.test(next.norm)
  if (!ends) return false
  return (
    !before || /^(غدا|اليوم|من|الي|حتي|[-–—])$/.test(before.norm) || board.markAt(from - 1, 'weekday') !== undefined
  )
}

const HOUR = 'h:( HOURNUM | HOURORD | HOURFRACTION )'

/** Clock times. CLOCK marks become times once the part of the day and the zone are known. */
export const clockRules: Rule[] = [
  rule({
    name: 'clock: hour with الساعة',
    why: 'الساعة before a number is an hour of the clock',
    pattern: `al+unit=hour ${HOUR} p:PAST?`,
    make: ({ h, p }, match, board) => (board.markAt(match.from, 'unit_many') ? null : clock(h!, p)),
    finds: ['في [الساعة 5]', 'عند [الساعة الثالثة والنصف]', 'في [الساعة السابعة إلا ربعا]'],
    leaves: ['بعد ساعة', 'في الساعات الأولى من الصباح'],
  }),
  rule({
    name: 'clock: hour with الساعة, in digits with a dot',
    why: 'some papers part hours and minutes with a dot or a comma',
    pattern: 'al+unit=hour n:NUM',
    make: ({ n }, _, board) => {
      const text = board.words(n!.from, n!.to)
      const m = /^(\d{1,2})[.,،٫](\d\d)$/.exec(text.replace(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660)))
      if (!m || Number(m[1]) > 24 || Number(m[2]) > 59) return null
      const hour = Number(m[1])
      return { label: 'CLOCK', value: { clock: { hour, minute: Number(m[2]), sure: hour > 12 } } satisfies TimeWords }
    },
    finds: ['في [الساعة 5.30]'],
    leaves: ['في الساعة الخامسة'],
  }),
  rule({
    name: 'clock: digits with الساعة',
    why: 'الساعة may stand before hours and minutes',
    pattern: 'al+unit=hour t:T unit=minute?',
    make: ({ t }) => {
      const words = t!.value as TimeWords
      return words.clock && !words.when ? { label: 'CLOCK', value: words } : null
    },
    finds: ['في [الساعة 17:30]'],
    leaves: ['في الساعة الخامسة'],
  }),
  rule({
    name: 'clock: four digits with الساعة',
    why: 'armies and airports write hours and minutes as one number',
    pattern: 'al+unit=hour d:digits',
    make: ({ d }) => {
      const m = /^([01]\d|2[0-4])([0-5]\d)$/.exec(d!.value as string)
      if (!m) return null
      const said: Clock = { hour: Number(m[1]), minute: Number(m[2]), sure: true }
      return { label: 'CLOCK', value: { clock: said } satisfies TimeWords }
    },
    finds: ['أقلعت [الساعة 0658]', 'هبطت [الساعة 1430] تماما'],
    leaves: ['الساعة 5', 'رقم الساعة 0999'],
  }),
  rule({
    name: 'clock: hour and a letter or two for its half of the day',
    why: 'am and pm behind a number, and ص and م where nothing is measured',
    pattern: 'h:HOURNUM m:meridiem',
    make: ({ h, m }, match, board) => {
      const word = board.tokens[m!.from]!
      if ((h!.value as number) > 12 || (h!.value as number) < 1) return null
      if (word.kind !== 'latin' && !standsAlone(board, match.from, match.to)) return null
      return clock(h!, undefined, { part: m!.value === 'am' ? 'morning' : 'evening' })
    },
    finds: ['نلتقي [3 pm]', 'غدا [9 ص]', 'من [9 ص] إلى 5 م'],
    leaves: ['بطول 3 م', 'على ارتفاع 9 م فوق البحر'],
  }),
  rule({
    name: 'clock: hour and a fraction, without الساعة',
    why: 'a feminine ordinal with والنصف or إلا ربعا is an hour',
    pattern: 'h:HOURORD p:PAST',
    make: ({ h, p }) => clock(h!, p),
    finds: ['وصل [الثالثة والنصف]'],
    leaves: ['المرة الثالثة'],
  }),
  rule({
    name: 'clock: hour and the part of the day',
    why: 'a number or feminine ordinal before صباحا or مساء is an hour',
    pattern: `${HOUR} p:PAST? of? d:part`,
    make: ({ h, p, d }, match, board) => {
      const word = board.tokens[d!.from]!.norm
      const noun = d!.article || word.startsWith('ال')
      if (d!.conj || (h!.label === 'HOURNUM' && (h!.value as number) === 0)) return null
      if (h!.label === 'HOURORD' && countsSittings(board, h!)) return null
      if (
        noun &&
        !/^(بعد|قبل|ما)/.test(word) &&
        h!.label === 'HOURNUM' &&
        match.parts.length === 2 &&
        h!.parts[0]?.value
      ) {
        if ((h!.parts[0].value as { form: string }).form === 'words') return null
      }
      if ((word === 'ليله' || word === 'ليل') && h!.label === 'HOURNUM') return null
      const tonight = /^ا?لليله$/.test(word) && board.markAt(d!.from, 'rel_night')?.value === '0'
      return clock(h!, p, { part: d!.value as Part, ...(tonight ? { when: { unit: 'day', offset: 0 } } : {}) })
    },
    finds: ['في [الخامسة مساء]', 'يبدأ [5 مساء]', 'في [الثالثة والنصف عصرا]'],
    leaves: ['خمسة رجال مساء', 'تعقد جلستين، الأولى صباح الأحد', 'جلستان مغلقتان: الأولى مساء والثانية غدا'],
  }),
  rule({
    name: 'clock: midnight',
    why: 'منتصف الليل is an hour of its own',
    pattern: 'midnight',
    make: () => ({ label: 'CLOCK', value: { clock: { hour: 0, minute: 0, sure: true } } satisfies TimeWords }),
    finds: ['عند [منتصف الليل]'],
    leaves: ['منتصف الشهر'],
  }),
  rule({
    name: 'clock: noon',
    why: 'منتصف النهار is twelve',
    pattern: 'midday',
    make: () => ({ label: 'CLOCK', value: { clock: { hour: 12, minute: 0, sure: true } } satisfies TimeWords }),
    finds: ['عند [منتصف النهار]'],
    leaves: ['منتصف الشهر'],
  }),
  rule({
    name: 'clock: digits',
    why: 'hours and minutes in digits',
    pattern: 't:T unit=minute?',
    make: ({ t }) => {
      const words = t!.value as TimeWords
      return words.clock && !words.when ? { label: 'CLOCK', value: words } : null
    },
    finds: ['تحديث [19:32]', 'عند [9:17 دقيقة]'],
    leaves: ['تحديث اليوم'],
  }),
  rule({
    name: 'clock: with the part of the day',
    why: 'صباحا, مساء, ص and م behind the hour tell its half of the day',
    pattern: 'c:CLOCK of? ( d:part | m:meridiem )',
    make: ({ c, d, m }, _, board) => {
      const words = c!.value as TimeWords
      if (words.part || (d?.conj ?? '') !== '') return null
      if (m && words.clock!.minute === undefined && board.tokens[m.from]!.norm.length === 1) return null
      const part: Part = d ? (d.value as Part) : m!.value === 'am' ? 'morning' : 'evening'
      return { label: 'CLOCK', value: { ...words, part } satisfies TimeWords }
    },
    finds: ['الساعة [02:16 م]', 'في [الساعة الثالثة والنصف عصرا]', '[5:30 مساء]'],
    leaves: ['الساعة الخامسة تماما'],
  }),
  rule({
    name: 'clock: with its zone',
    why: 'تغ and بتوقيت tell the time zone',
    pattern: 'c:CLOCK by_zone? ( z:zone | zone_local | open z:zone close | open zone_local close )',
    make: ({ c, z }) => {
      const words = c!.value as TimeWords
      if (!z) return { label: 'CLOCK', value: words }
      return {
        label: 'CLOCK',
        value: { ...words, clock: { ...words.clock!, zone: z.value as string } } satisfies TimeWords,
      }
    },
    finds: ['تحديث [19:32 تغ]', 'يبدأ [الساعة 10 صباحا بتوقيت مكة]', 'وصل [19:30 حسب توقيت غرينتش]'],
    leaves: ['توقيت مكة'],
  }),
  rule({
    name: 'clock: in brackets, its zone behind them',
    why: 'some papers close the bracket before the zone',
    pattern: 'open c:CLOCK close z:zone',
    make: ({ c, z }) => {
      const words = c!.value as TimeWords
      const said = { ...words, clock: { ...words.clock!, zone: z!.value as string } } satisfies TimeWords
      return { label: 'CLOCK', value: said }
    },
    finds: ['وصل العاشرة صباحا [(07:00) بتوقيت غرينتش]'],
    leaves: ['وصل (07:00) إلى غرينتش'],
  }),
  rule({
    name: 'time: clock',
    why: 'a clock time alone is a time',
    pattern: 'c:CLOCK',
    make: ({ c }) => ({ label: 'T', value: c!.value }),
    finds: ['يبدأ [الساعة 10 صباحا]'],
    leaves: ['بعد ساعة'],
  }),
  rule({
    name: 'time: day and hour without الساعة',
    why: 'behind a day, في and a feminine ordinal are an hour',
    pattern: 't:T in h:HOURORD p:PAST?',
    make: ({ t, h, p }) => {
      const words = t!.value as TimeWords
      const when = words.when
      if (words.clock || words.until || !(when?.unit === 'day' || when?.weekday || when?.day)) return null
      const made = clock(h!, p)
      return made && { label: 'T', value: { ...words, clock: (made.value as TimeWords).clock! } satisfies TimeWords }
    },
    finds: ['نلتقي [غدا في الثامنة]'],
    leaves: ['في المرة الثامنة'],
  }),
]
