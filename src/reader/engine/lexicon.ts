import { foldWord } from '../../arabic/fold.js'
import { tokenize } from '../../arabic/tokens.js'

/** One form of one word: its folded tokens, what it means, and its gloss. */
export interface Entry {
  label: string
  tokens: string[]
  value: string
  gloss: string
  /** Which clitics the first word may carry: all, only a conjunction, or none. */
  clitics: 'all' | 'conj' | 'none'
}

export interface LexiconOptions {
  /** `nisba`: each one-word form also stands in its feminine, dual and plural forms (`كويتي`: `كويتية`, `كويتيين` …). */
  inflect?: 'nisba'
  /** `conj` for verbs and particles, which take no preposition and no article; `none` for what stands only whole. */
  clitics?: 'all' | 'conj' | 'none'
}

/**
 * A word list. One word a line: `forms | meaning | English gloss`; several forms stand apart by ` / `; `#` begins a
 * remark. The meaning may be empty: then the gloss is the meaning. Throws where a line has no gloss or repeats a form.
 */
export function lexicon(label: string, lines: string, options: LexiconOptions = {}): Entry[] {
  const out: Entry[] = []
  const seen = new Set<string>()
  for (const line of lines.split('\n')) {
    const text = line.replace(/#.*$/, '').trim()
    if (text === '') continue
    const parts = text.split('|').map((part) => part.trim())
    const [forms, meaning, gloss] = parts.length === 3 ? parts : [parts[0], '', parts[1]]
    if (!forms || !gloss || parts.length > 3) throw new Error(`word list ${label}: no gloss in "${text}"`)
    for (const form of forms.split('/').flatMap((f) => inflected(f.trim(), options))) {
      const tokens = tokenize(form).map((token) => token.norm)
      const key = `${tokens.join(' ')}|${meaning}`
      if (tokens.length === 0) throw new Error(`word list ${label}: an empty form in "${text}"`)
      if (seen.has(key)) continue
      seen.add(key)
      out.push({ label, tokens, value: meaning || gloss, gloss, clitics: options.clitics ?? 'all' })
    }
  }
  return out
}

function inflected(form: string, options: LexiconOptions): string[] {
  if (options.inflect !== 'nisba') return [form]
  const base = foldWord(form)
  return [base, `${base}ه`, `${base}ا`, `${base}ين`, `${base}ون`, `${base}ان`, `${base}ات`, `${base}تين`, `${base}تان`]
}
