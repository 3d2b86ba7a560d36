/** Measures of single events: two numbers of one place are of one event only where more than the place says so. */
const OF_EVENTS = new Set(
  'attacks killed wounded cost losses damage volume weight length area people equipment share munitions facilities homes budget spending trade detainees jobs power temperature visitors oil output growth exports imports fighters troops migrants signatories ratifications'.split(
    ' ',
  ),
)

export function ofEvents(measure: string): boolean {
  return OF_EVENTS.has(measure)
}
