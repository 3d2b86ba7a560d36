import type { Actor, Link, Money, Place, Quantity } from '../../claim/values.js'
import { datePhrase } from '../../reconcile/phrases/date.js'
import { actorName, placeName } from '../../reconcile/phrases/names.js'
import { moneyPhrase, numberPhrase, quantityPhrase } from '../../reconcile/phrases/quantity.js'
import type { Phrase } from '../../reconcile/record.js'

export type Lang = 'ar' | 'en'

/** Values in plain words of one language. A piece of the other direction is isolated where `isolating` (a terminal). */
export class Say {
  constructor(
    readonly lang: Lang,
    readonly isolating: boolean,
  ) {}

  phrase(phrase: Phrase): string {
    return phrase[this.lang]
  }

  /** Text as it stands in a report or a name, shut off from what stands beside it. */
  apart(text: string): string {
    return this.isolating && /[\u0590-\u08FF]/.test(text) ? `\u2068${text}\u2069` : text
  }

  actor(actor: Actor): string {
    const country = actor.country ? actorName({ name: '', kind: 'state', id: actor.country })[this.lang] : ''
    const about = actor.post ?? country
    const name = this.apart(actorName(actor)[this.lang])
    return about && about !== actor.name ? `${name} (${this.apart(about)})` : name
  }

  actors(actors: readonly Actor[]): string {
    return actors.map((actor) => this.actor(actor)).join(this.lang === 'ar' ? '، ' : ', ')
  }

  place(place: Place): string {
    const name = placeName(place)[this.lang]
    return this.apart(place.venue && !name.includes(place.venue) ? `${place.venue}, ${name}` : name)
  }

  when(when: string | null, text?: string | null): string {
    if (when) return datePhrase(when)[this.lang]
    return text ? `«${this.apart(text)}»` : ''
  }

  money(money: Money): string {
    return moneyPhrase(money)[this.lang]
  }

  quantity(quantity: Quantity, unit?: string | null): string {
    return this.apart(quantityPhrase(spaced(quantity), unit && plain(unit))[this.lang])
  }

  number(value: number): string {
    return numberPhrase(value, 'exact')[this.lang]
  }

  /** `the 8th`: in English a suffix, in Arabic the number. */
  ordinal(n: number): string {
    return this.lang === 'en' ? `${n}${suffix(n)}` : `رقم ${n}`
  }

  chain(chain: readonly Link[]): string {
    return chain.map((link) => this.apart('agency' in link ? link.agency : link.person)).join(' ← ')
  }
}

/** A key like `square_kilometre` as words. */
export function plain(key: string): string {
  return key.replaceAll('_', ' ')
}

function spaced(quantity: Quantity): Quantity {
  return quantity.unit ? { ...quantity, unit: plain(quantity.unit) } : quantity
}

function suffix(n: number): string {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}
