interface Pressed {
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  target: { closest?(selector: string): unknown } | null
  preventDefault(): void
}

interface Page {
  addEventListener(type: 'keydown', listener: (event: Pressed) => void): void
  querySelector(selector: string): { click(): void } | null
}

/** Presses what carries the key. Goes by the place of the key, so that an Arabic keyboard does as well. Runs in browsers. */
export function keys(page: Page): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target?.closest?.('input:not([type=checkbox]), textarea, select')) return
    const name = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]?.toLowerCase()
    const control = name ? page.querySelector(`[data-key="${name}"]`) : null
    if (!control) return
    event.preventDefault()
    control.click()
  })
}

/** The same as a script of its own. */
export const script = `(${keys.toString()})(document)`
