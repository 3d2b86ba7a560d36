const SUFFIX = /[اي]$/

/**
 * Writes out the forms of verbs in a word list. `past ~ present` stands for the forms that news use: both genders, the
 * plural, the future with س. A form without `~` stays as it is.
 */
export function conjugated(lines: string): string {
  return lines
    .split('\n')
    .map((line) => {
      const [forms, ...rest] = line.split('|')
      if (!forms?.includes('~')) return line
      const all = forms.split('/').flatMap((form) => {
        const [past, present] = form.split('~').map((part) => part.trim())
        return present === undefined ? [past!] : [...(past ? pastForms(past) : []), ...presentForms(present)]
      })
      return [all.join(' / '), ...rest].join('|')
    })
    .join('\n')
}

/** `قال`, `قالت`, `قالوا`; `دعا`, `دعت`, `دعوا`; the dual only where it is no noun in the accusative. */
function pastForms(past: string): string[] {
  const weak = /[اى]$/.test(past)
  const stem = weak ? past.slice(0, -1) : past
  const dual = !weak && /^[أات]/.test(past) && past.length > 3 ? [`${past}ا`, `${past}تا`] : []
  return [past, `${stem}ت`, `${stem}وا`, ...dual]
}

/** `يقول`, `تقول`, `يقولون`, `سيقول` … */
function presentForms(present: string): string[] {
  const stem = present.slice(1)
  const plural = present.replace(/[ىيو]$/, '')
  return [
    present,
    `ت${stem}`,
    `${plural}ون`,
    `${plural}وا`,
    `س${present}`,
    `س${plural}ون`,
    `ست${stem}`,
    ...(SUFFIX.test(present) ? [] : [`${present}ان`, `س${present}ان`, `ت${stem}ان`, `ست${stem}ان`]),
  ]
}

/** Verbs with whom they address as a pronoun: `طالبه`, `طالبتها`, `دعاهم`; a line is `past | meaning | gloss`. */
export function addressing(lines: string): string {
  return lines
    .split('\n')
    .map((line) => {
      const [past, ...rest] = line.split('|').map((cell) => cell.trim())
      if (!past) return line
      const stem = past.replace(/[اى]$/, '')
      const bases = [past.replace(/ى$/, 'ا'), `${stem}ت`, `${stem}و`]
      return [
        bases.flatMap((base) => ['ه', 'ها', 'هم', 'هما'].map((pronoun) => base + pronoun)).join(' / '),
        ...rest,
      ].join(' | ')
    })
    .join('\n')
}
