/** One way to take a written word apart: a conjunction, a preposition, the article, and the rest. */
export interface Split {
  conj: '' | 'و' | 'ف'
  prep: '' | 'ب' | 'ل' | 'ك'
  article: boolean
  stem: string
}

const SHORTEST = 2

/**
 * All ways to take a folded word apart, the least cut first. Which of them are words is for a word list to say: the
 * letters alone do not tell `وزير` from `و+زير`.
 */
export function splits(norm: string): Split[] {
  const out: Split[] = []
  for (const conj of ['', 'و', 'ف'] as const) {
    if (conj && !norm.startsWith(conj)) continue
    const word = norm.slice(conj.length)
    for (const prep of ['', 'ب', 'ل', 'ك'] as const) {
      if (prep && !word.startsWith(prep)) continue
      const rest = word.slice(prep.length)
      if (rest.length < SHORTEST) continue
      out.push({ conj, prep, article: false, stem: rest })
      if (rest.startsWith('ال') && rest.length >= SHORTEST + 2) {
        out.push({ conj, prep, article: true, stem: rest.slice(2) })
      }
      // `لل` is the preposition with the article; a stem that begins with lam keeps its own (`للجنة`).
      if (prep === 'ل' && rest.startsWith('ل') && rest.length >= SHORTEST + 1) {
        out.push({ conj, prep, article: true, stem: rest.slice(1) })
        out.push({ conj, prep, article: true, stem: rest })
      }
    }
  }
  return out
}
