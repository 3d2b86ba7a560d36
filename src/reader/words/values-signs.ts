import { type Entry, lexicon } from '../engine/lexicon.js'

/** Marks that a word list cannot hold, as `/` and `|` part its columns; each character is a token. */
const sign = (label: string, norms: string[], gloss: string): Entry[] =>
  norms.map((norm) => ({ label, tokens: [...norm], value: gloss, gloss, clitics: 'none' }))

/** Signs and words that are part of values. */
export const signWords: Entry[] = [
  ...sign('percent_char', ['%', '٪', '\\%'], 'percent'),
  ...lexicon('midnight', 'منتصف الليل / منتصف ليل | midnight'),
  ...lexicon('midday', 'منتصف النهار / منتصف نهار | midday'),
]

/** Signs and words that matter only beside values. */
export const besideSigns: Entry[] = [
  ...sign('slash', ['/', '\\'], 'slash'),
  ...sign('dash', ['-', '–', '—', '−', '‑'], 'dash'),
  ...sign('comma', [',', '،'], 'comma'),
  ...sign('colon', [':'], 'colon'),
  ...sign('open', ['(', '['], 'opening bracket'),
  ...sign('close', [')', ']'], 'closing bracket'),
  ...lexicon('and', 'و | and'),
  ...lexicon('or', 'أو / أم | or'),
  ...lexicon('except', 'إلا / الا | less, before the hour'),
  ...lexicon('on', 'على / عن | on, from'),
  ...lexicon('hijri_sign', 'ه / هجري / هجرية / للهجرة / الهجري / الهجرية / من الهجرة | of the Hijra'),
  ...lexicon('ad_sign', 'م / ميلادي / ميلادية / للميلاد / الميلادي / الميلادية | of the common era'),
  ...lexicon('bc_sign', 'ق.م / ق . م / قبل الميلاد | before the common era'),
  ...lexicon('same_as', 'الموافق / والموافق / المصادف / أي / يوافق / الذي يصادف / الموافقة | which is'),
  ...lexicon(
    'equals',
    'ما يعادل / أي ما يعادل / أو ما يعادل / بما يعادل / يعادل / أي / أي نحو / تعادل / أي حوالي / ما يعادل نحو / ما يوازي / أي ما يوازي | equals',
  ),
  ...lexicon(
    'lasts',
    'يستمر / تستمر / استمر / استمرت / سيستمر / ستستمر / يتواصل / تتواصل / تواصل / تواصلت / يختتم / تختتم / اختتم / اختتمت / ينتهي / تنتهي / انتهى / انتهت / يمتد / تمتد / امتد / امتدت / تستمر أعماله / يستمر لغاية | lasts, ends',
    { clitics: 'conj' },
  ),
  ...lexicon('to_last', 'لتمتد / ليمتد / لتستمر / ليستمر / لتتواصل / ليتواصل | to last', { clitics: 'none' }),
  ...lexicon('by_zone', 'حسب / بحسب / وفق / وفقا / طبقا / أي | by the time of'),
  ...lexicon('by', 'بحلول / بحدود / لغاية / بنهاية | by'),
]
