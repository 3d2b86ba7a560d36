import type { Claim } from '../../claim/claim.js'
import { measureLabels } from '../../claim/measures.js'
import { datePhrase } from '../phrases/date.js'
import { actorName, placeName, theForum } from '../phrases/names.js'
import { moneyPhrase, quantityPhrase } from '../phrases/quantity.js'
import type { Fact, Forum, Meeting, Phrase } from '../record.js'

/** A claim's value in words: «أكثر من 30 دولة» and "more than 30 states"; `placed` adds where a figure is of. */
export function valueLabel(claim: Claim, placed = false): Phrase {
  const label = bareLabel(claim)
  if (!placed || claim.type !== 'figure' || !claim.place) return label
  const where = placeName(claim.place)
  return { ar: `${label.ar} (${where.ar})`, en: `${label.en} (${where.en})` }
}

function bareLabel(claim: Claim): Phrase {
  switch (claim.type) {
    case 'participation':
      if (claim.count) return quantityPhrase(claim.count)
      return claim.capacity === 'absent' ? { ar: 'غاب', en: 'absent' } : { ar: 'شارك', en: 'took part' }
    case 'membership':
      return claim.count ? quantityPhrase(claim.count) : actorName(claim.actor!)
    case 'formation':
      return claim.when ? datePhrase(claim.when) : { ar: 'دون تاريخ', en: 'undated' }
    case 'pledge':
      if (claim.money) return moneyPhrase(claim.money)
      return claim.quantity ? quantityPhrase(claim.quantity) : { ar: 'دون مبلغ', en: 'no amount' }
    case 'figure':
      return claim.money ? moneyPhrase(claim.money) : quantityPhrase(claim.quantity, claim.unit)
    default:
      return { ar: '', en: '' }
  }
}

/** What the values of a slot are values of. */
export function subject({ claim, slot }: Fact, meeting: Meeting | null, forum: Pick<Forum, 'name'> | null): Phrase {
  const name = forum && { ar: forum.name.ar, en: theForum(forum.name.en) }
  const of = meeting?.title ?? name
  switch (claim.type) {
    case 'participation':
      if (claim.count) return about('عدد المشاركين في', 'Number of participants', of, ':')
      return about(`حضور ${actorName(claim.actor!).ar} في`, `Presence of ${actorName(claim.actor!).en}`, of, ':')
    case 'membership':
      return about('عدد أعضاء', 'Number of members', of, 'of')
    case 'formation':
      return about('تأسيس', 'Foundation', of, 'of')
    case 'pledge':
      if (!claim.donor || slot.startsWith('pledge/total/')) return about('مجموع التعهدات في', 'Total pledged', of, ':')
      return pledged(actorName(claim.donor), claim.beneficiary && actorName(claim.beneficiary))
    case 'figure': {
      const { ar, en } = measureLabels(claim.measure)
      return about(`${ar}،`, capital(en), claim.place && placeName(claim.place), 'in')
    }
    default:
      return { ar: '', en: '' }
  }
}

function about(ar: string, en: string, of: Phrase | null, preposition: string): Phrase {
  if (!of) return { ar: ar.replace(/( في|[:،])$/, ''), en }
  return { ar: `${ar} ${of.ar}`, en: preposition === ':' ? `${en}: ${of.en}` : `${en} ${preposition} ${of.en}` }
}

function pledged(donor: Phrase, taker: Phrase | null): Phrase {
  return {
    ar: `تعهد ${donor.ar}${taker ? ` لصالح ${taker.ar}` : ''}`,
    en: `Pledge of ${donor.en}${taker ? ` to ${taker.en}` : ''}`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
