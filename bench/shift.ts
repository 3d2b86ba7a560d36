const DAY = 86_400_000

/** An EDTF time so many days later: days stay days, months months; what has no month stays as it is. */
export function shiftedDays(time: string, days: number): string {
  return time.replace(/(\d{4})-(\d\d)(?:-(\d\d))?/g, (all, year: string, month: string, day?: string) => {
    if (Number(month) > 12) return all
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 15)) + days * DAY)
    return date.toISOString().slice(0, day ? 10 : 7)
  })
}
