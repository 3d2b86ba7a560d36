import { styleText } from 'node:util'
import { type Lang, Say } from '../phrases/say.js'
import type { World } from '../world.js'

/** What a text for people is written on: plain in a file, with weight and isolated directions on a terminal. */
export class Paper {
  readonly say: Say
  private readonly styled: boolean

  constructor(world: World, lang: Lang) {
    const isTerminal = world.stdout.isTTY === true
    this.say = new Say(lang, isTerminal)
    this.styled = isTerminal && !world.env.NO_COLOR
  }

  strong(text: string): string {
    return this.styled ? styleText('bold', text, { validateStream: false }) : text
  }

  faint(text: string): string {
    return this.styled ? styleText('dim', text, { validateStream: false }) : text
  }

  /** A report's words on one line between guillemets; long ones are cut. */
  quote(words: string, most = 200): string {
    return this.faint(`«${this.say.apart(clipped(words.replace(/[\s\u0000]+/g, ' ').trim(), most))}»`)
  }
}

/** At most so many characters, with `…` for what is left out. Never cuts a letter from its marks. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  let end = most - 1
  while (end > 0 && /[\p{M}\p{Cf}\uDC00-\uDFFF]/u.test(text[end]!)) end--
  return closed(`${text.slice(0, end).trimEnd()}…`)
}

/** Ends the isolates that the cut left open. */
function closed(text: string): string {
  const open = text.split('\u2068').length - text.split('\u2069').length
  return text + '\u2069'.repeat(Math.max(0, open))
}
