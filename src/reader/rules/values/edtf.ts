import { type Day, dateOf, type Stretch } from './calendar.js'

const two = (n: number) => String(n).padStart(2, '0')

function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function dayText(day: Day): string {
  const { year, month, day: of } = dateOf(day)
  return `${yearText(year)}-${two(month)}-${two(of)}`
}

function monthText(day: Day): string {
  const { year, month } = dateOf(day)
  return `${yearText(year)}-${two(month)}`
}

export function minutesText(minutes: number, second?: number): string {
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return second === undefined ? text : `${text}:${two(second)}`
}

/** Writes a stretch of days in EDTF level 1: by its own unit where EDTF has one, else as an interval. */
export function edtf(stretch: Stretch, about: boolean): string {
  const mark = about ? '~' : ''
  const range = (write: (day: Day) => string) => {
    const from = write(stretch.from) + mark
    const to = write(stretch.to) + mark
    return from === to ? from : `${from}/${to}`
  }
  switch (stretch.grain) {
    case 'season': {
      const { month } = dateOf(stretch.from)
      const season = month === 12 ? 24 : 20 + month / 3
      return `${yearText(dateOf(stretch.from).year)}-${season}${mark}`
    }
    case 'decade':
      return `${yearText(dateOf(stretch.from).year).slice(0, -1)}X${mark}`
    case 'century':
      return `${yearText(dateOf(stretch.from).year).slice(0, -2)}XX${mark}`
    case 'year':
      return range((day) => yearText(dateOf(day).year))
    case 'month':
    case 'quarter':
    case 'half':
      return range(monthText)
    default:
      return range(dayText)
  }
}
