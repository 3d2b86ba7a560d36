import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { bracketedAt, isBeforeScale } from './brackets.js'
import type { Figure } from './digits.js'
import { type Numeral, type Step, stepAt, WORD_LABELS } from './steps.js'

/** The sum that a number's words add up to, largest scale first. */
export class Sum {
  private total = 0
  /** What stands before a scale: below a thousand in words, anything in digits. */
  private group = 0
  private hundreds = false
  private tens = false
  private units = false
  private digits: Figure | null = null
  private lastScale = Number.POSITIVE_INFINITY
  private scale = 0
  private words = false
  private fraction = false
  private closed = false
  private parts: Mark[] = []
  /** One where a bracket opens right before the digits. */
  private bracket = 0
  /** How to go back to the last scale, should what follows turn out a number of its own. */
  private back: (() => void) | null = null
  private to: number
  private last: Step

  constructor(
    private readonly board: Board,
    private readonly first: Step,
  ) {
    this.to = first.from
    this.last = first
  }

  read(): Mark | null {
    if (!this.take(this.first)) return null
    for (let next = this.next(); next && this.take(next); next = this.next());
    if (this.overrun()) this.back!()
    if (this.first === this.last && isLeft(this.board, this.first)) return null
    const mark = this.first.mark
    return {
      label: 'NUM',
      from: this.first.from - this.bracket,
      to: this.to,
      conj: mark?.conj ?? '',
      prep: mark?.prep ?? '',
      article: mark?.article ?? false,
      value: this.numeral(),
      rule: this.words ? 'number: words' : 'number: digits',
      parts: this.parts,
    }
  }

  /** `خمسة مليارات وستة مليارات` are two numbers: what stands behind the first scale goes with the second. */
  private overrun(): boolean {
    if (!this.back || this.group === 0 || this.scale === 0 || this.fraction) return false
    const next = this.board.markAt(this.to, 'n_scale', 'n_dual_or_one')
    return next !== undefined && next.conj === '' && next.prep === '' && Number(next.value) >= this.lastScale
  }

  private numeral(): Numeral {
    const value = round(this.total + this.group)
    const numeral: Numeral = { value, form: this.words ? (this.digits ? 'mixed' : 'words') : 'digits' }
    if (this.scale) numeral.scale = this.scale
    if (this.fraction) numeral.fraction = true
    const figure = this.digits
    if (figure?.ambiguous && this.scale) {
      numeral.ambiguous = figure.ambiguous.map((reading) => round(reading * this.scale))
    }
    if (!this.words && figure) {
      numeral.plain = figure.plain
      numeral.digits = figure.digits
      if (figure.eitherWay !== undefined) numeral.eitherWay = figure.eitherWay
    }
    return numeral
  }

  /** The next step, over a separate `و`. A number does not run over a line's or a sentence's end. */
  private next(): Step | null {
    const tokens = this.board.tokens
    let i = this.to
    const end = this.board.sentenceOf(this.first.from).to
    if (i >= end || this.closed) return null
    let conj = false
    if (isBeforeScale(this.board, this.first, this.to, i)) {
      this.bracket = 1
      i++
    }
    if (tokens[i]!.norm === 'و') {
      conj = true
      i++
      if (i >= end) return null
    }
    const step = stepAt(this.board, i, false) ?? (conj ? this.inBrackets(i) : null)
    return step && { ...step, conj: step.conj || conj }
  }

  /** `و(559) مليونا`: the digits of a smaller scale, in brackets of their own. */
  private inBrackets(open: number): Step | null {
    const step = this.scale > 0 ? bracketedAt(this.board, open) : null
    return step && this.scaleAt(step.to, this.scale) ? step : null
  }

  private take(step: Step): boolean {
    if (!this.fits(step)) return false
    if (step.label !== 'digits') this.words = true
    else this.digits = this.digits ?? step.figure!
    if (step.mark) this.parts.push(step.mark)
    this.to = step.to
    this.last = step
    if (this.scale > 0 && this.group === 0) this.keep()
    return true
  }

  private keep() {
    const { to, last, parts, digits, total } = this
    const kept = [...parts]
    this.back = () => Object.assign(this, { to, last, digits, total, parts: kept, group: 0 })
  }

  private fits(step: Step): boolean {
    const start = step === this.first
    switch (step.label) {
      case 'digits':
        return this.takeDigits(step, start)
      case 'n_unit':
        return this.takeUnit(step, start)
      case 'n_teen':
      case 'n_ten':
        return this.takeTen(step, start)
      case 'n_hundred':
        return this.takeHundred(step, start)
      case 'n_scale':
      case 'n_dual':
      case 'n_dual_or_one':
        return this.takeScale(step, start)
      case 'n_fraction':
        return this.takeFraction(step, start)
      case 'n_parts':
        return this.takeParts(step)
      default:
        this.closed = true
        return start
    }
  }

  private takeDigits(step: Step, start: boolean): boolean {
    // `3 آلاف و500`: digits go on only behind a scale.
    if (!start && !(this.scale > 0 && this.group === 0 && step.value < this.scale)) return false
    // `11 مليار 431 مليونا`: without و only where a smaller scale follows.
    if (!start && !step.conj && !this.scaleAt(step.to, this.scale)) return false
    this.group = step.value
    this.hundreds = this.tens = this.units = true
    if (!start && step.value >= 1000) this.closed = true
    return true
  }

  private scaleAt(i: number, below: number): boolean {
    const next = this.board.markAt(i, 'n_scale', 'n_dual_or_one')
    return next !== undefined && next.conj === '' && Number(next.value) < below
  }

  private takeUnit(step: Step, start: boolean): boolean {
    if (!start && !step.conj) return false
    if (this.units || this.tens || this.fraction) return false
    this.units = true
    if (step.value === 10) this.tens = true
    this.group += step.value
    return true
  }

  private takeTen(step: Step, start: boolean): boolean {
    if (!start && !step.conj) return false
    if (this.tens || this.fraction || (this.units && step.label === 'n_teen')) return false
    this.tens = this.units = true
    this.group += step.value
    return true
  }

  private takeHundred(step: Step, start: boolean): boolean {
    const multiplies = !start && !step.conj && this.isBareUnit() && this.group >= 3 && step.value === 100
    if (multiplies) this.group *= 100
    else if (start || (step.conj && this.group === 0 && !this.fraction)) this.group += step.value
    else return false
    this.hundreds = true
    this.units = this.tens = false
    return true
  }

  private isBareUnit(): boolean {
    return this.units && !this.hundreds && this.group < 10
  }

  private takeScale(step: Step, start: boolean): boolean {
    const dual =
      step.label === 'n_dual' || (step.label === 'n_dual_or_one' && (start || step.conj) && !this.goesOn(step))
    if (!start && !step.conj && this.group === 0) return this.multiplyScale(step, dual)
    if (step.value >= this.lastScale) return false
    if (start || step.conj) {
      if (this.group !== 0) return false
      this.total += step.value * (dual ? 2 : 1)
    } else if (step.label === 'n_dual') {
      return false
    } else {
      this.total += this.group * step.value
    }
    this.close(step.value)
    return true
  }

  /** `مليارا و591 مليونا`, `مليارا على شكل قروض`: the dual would have its noun behind it. */
  private goesOn(step: Step): boolean {
    const next = this.board.tokens[step.to]
    if (next ? next.kind === 'punct' || next.breaks > 0 || NO_NOUN.test(next.norm) : step.to > 1) return true
    return this.board.at(step.to).some((mark) => mark.conj === 'و' && WORD_LABELS.has(mark.label))
  }

  /** `ألف مليون`: a scale upon a scale. */
  private multiplyScale(step: Step, dual: boolean): boolean {
    if (dual || step.value <= this.scale || this.total === 0 || this.fraction || this.total >= 1e6) return false
    this.total *= step.value
    this.close(step.value)
    return true
  }

  private close(scale: number) {
    this.group = 0
    this.hundreds = this.tens = this.units = false
    this.lastScale = scale
    this.scale = scale
  }

  private takeFraction(step: Step, start: boolean): boolean {
    if (start) {
      this.group = step.value
      this.hundreds = this.tens = this.units = true
      this.fraction = true
      return true
    }
    // `2½` has no و.
    const isSign = this.board.tokens[step.from]!.kind === 'punct'
    if (!(step.conj || isSign) || this.fraction) return false
    // `الثالثة والنصف` is an hour; a number takes its fraction without the article.
    if (step.article && this.scale === 0) return false
    // `مليون ونصف`, `مليار ونصف المليار`, `ثلاثة ونصف مليون`.
    const next = this.board.markAt(step.to, 'n_scale')
    const named = next?.conj === '' ? Number(next.value) : 0
    if (this.group === 0) {
      if (!this.scale || named > this.scale) return false
      this.total += step.value * (named || this.scale)
    } else {
      this.group += step.value
      if (named) {
        this.total += this.group * named
        this.close(named)
      }
    }
    if (named) step.to = next!.to
    this.fraction = true
    this.closed = true
    return true
  }

  private takeParts(step: Step): boolean {
    if (step.conj || !this.isBareUnit()) return false
    this.group /= step.value
    this.fraction = true
    this.hundreds = this.tens = true
    return true
  }
}

/** What no noun of a dual is. */
const NO_NOUN = /^(?:و|علي|في|من|الي|خلال|منذ|عبر|منها|هذا|اضافيا|اخر|كل|بحلول|سنويا|نقدا|لل.+)$/

/** `واحد` and `أحد` alone are no number but an article or a person, unless a percentage or nothing else is told. */
function isLeft(board: Board, { label, value, from, to }: Step): boolean {
  if (label !== 'n_unit' || value !== 1) return false
  const counts = /^واحد/.test(board.tokens[from]!.norm)
  return !(counts && (board.tokens.length === 1 || board.markAt(to, 'percent_sign', 'percent_char') !== undefined))
}

function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
