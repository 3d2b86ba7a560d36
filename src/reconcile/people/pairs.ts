import { addTo } from '../group.js'
import { byText } from '../order.js'
import type { Named } from './appearances.js'
import { containsName } from './spelling.js'

/** More people than this of one name part are not told apart by it. */
const NAMESAKES = 40

/** Names as they are written, each with its states, and which of them may be one person for what they have in common. */
export class Names {
  private readonly byName = new Map<string, Named[]>()
  private readonly byPart = new Map<string, Set<string>>()

  add(named: Named): void {
    const same = this.byName.get(named.name)
    addTo(this.byName, named.name, named)
    if (same) return
    for (const part of new Set(named.parts)) {
      const names = this.byPart.get(part)
      if (names) names.add(named.name)
      else this.byPart.set(part, new Set([named.name]))
    }
  }

  remove(named: Named): void {
    const same = this.byName.get(named.name)!.filter((one) => one !== named)
    if (same.length > 0) {
      this.byName.set(named.name, same)
      return
    }
    this.byName.delete(named.name)
    for (const part of new Set(named.parts)) {
      const names = this.byPart.get(part)!
      names.delete(named.name)
      if (names.size === 0) this.byPart.delete(part)
    }
  }

  /** Names whose pairs may change with one of these parts: those that are looked for by such a part. */
  besides({ name, parts }: Named): string[] {
    return [
      name,
      ...parts.flatMap((part) => {
        const names = this.byPart.get(part)
        return names && names.size <= NAMESAKES + 1 ? [...names] : []
      }),
    ]
  }

  /** The pairs of a name with its namesakes and with longer names. */
  pairsOf(name: string): [Named, Named][] {
    const same = this.byName.get(name)
    return same ? [...namesakes(same), ...this.longer(same)] : []
  }

  /** A shorter name stands for the only longer one that contains it, if no two states speak against it. */
  private longer(same: readonly Named[]): [Named, Named][] {
    const { parts } = same[0]!
    const rarest = parts.map((part) => this.byPart.get(part)!).sort((a, b) => a.size - b.size)[0]!
    if (rarest.size > NAMESAKES) return []
    const fits = [...rarest]
      .map((name) => this.byName.get(name)!)
      .filter((other) => containsName(other[0]!.parts, parts) && agree(same, other))
      .sort((a, b) => b[0]!.parts.length - a[0]!.parts.length || byText(a[0]!.name, b[0]!.name))
    const longest = fits[0]
    if (!longest || !fits.every((one) => one === longest || containsName(longest[0]!.parts, one[0]!.parts))) return []
    return same.flatMap((a) => longest.map((b): [Named, Named] => [a, b]))
  }
}

/** One name with one state and without any is one; between several states the name alone does not decide. */
function namesakes(same: readonly Named[]): [Named, Named][] {
  const stateless = same.find(({ country }) => country === null)
  const others = same.filter((one) => one !== stateless)
  return stateless && others.length === 1 ? [[stateless, others[0]!]] : []
}

function agree(a: readonly Named[], b: readonly Named[]): boolean {
  const states = (of: readonly Named[]) => of.flatMap(({ country }) => country ?? [])
  const [x, y] = [states(a), states(b)]
  return x.length === 0 || y.length === 0 || x.some((state) => y.includes(state))
}
