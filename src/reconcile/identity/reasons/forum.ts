import { contentWords, overlap } from '../../content.js'
import { actorName } from '../../phrases/names.js'
import type { Reason } from '../../record.js'
import { twoForums } from '../guards.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'

/** The same forum, names of which one holds the other, or two forums. */
export function forum(a: Mention, b: Mention): Reason | null {
  if (!a.forum || !b.forum) return null
  const name = actorName(a.forum)
  if (a.forumKey === b.forumKey) {
    const because = { ar: `المحفل واحد: ${name.ar}`, en: `The same forum: ${name.en}` }
    return { score: weights.forum.same, because }
  }
  const other = actorName(b.forum)
  const bothKnown = a.forum.id !== undefined && b.forum.id !== undefined
  const alike = bothKnown ? !twoForums(a, b) : overlap(contentWords(a.forum.name), contentWords(b.forum.name)) >= 0.75
  if (alike) {
    const because = {
      ar: `اسما المحفل متقاربان: ${name.ar} و${other.ar}`,
      en: `The forum's names are alike: ${name.en} and ${other.en}`,
    }
    return { score: weights.forum.akin, because }
  }
  const because = { ar: `محفلان: ${name.ar} و${other.ar}`, en: `Two forums: ${name.en} and ${other.en}` }
  return { score: weights.forum.other, because }
}
