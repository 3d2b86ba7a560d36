import { remembered } from '../../../claim/remembered.js'
import { contentWords, overlap } from '../../content.js'
import { actorName } from '../../phrases/names.js'
import { twoForums } from '../guards.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

const wordsOf = remembered(contentWords)

/** The same forum, names of which one holds the other, or two forums. */
export function forum(a: Mention, b: Mention): Compared | null {
  if (!a.forum || !b.forum) return null
  const [name, other] = [a.forum, b.forum]
  if (a.forumKey === b.forumKey) {
    const because = () => ({ ar: `المحفل واحد: ${actorName(name).ar}`, en: `The same forum: ${actorName(name).en}` })
    return { score: weights.forum.same, because }
  }
  const bothKnown = name.id !== undefined && other.id !== undefined
  const alike = bothKnown ? !twoForums(a, b) : overlap(wordsOf(name.name), wordsOf(other.name)) >= 0.75
  if (alike) {
    const because = () => ({
      ar: `اسما المحفل متقاربان: ${actorName(name).ar} و${actorName(other).ar}`,
      en: `The forum's names are alike: ${actorName(name).en} and ${actorName(other).en}`,
    })
    return { score: weights.forum.akin, because }
  }
  const because = () => ({
    ar: `محفلان: ${actorName(name).ar} و${actorName(other).ar}`,
    en: `Two forums: ${actorName(name).en} and ${actorName(other).en}`,
  })
  return { score: weights.forum.other, because }
}
