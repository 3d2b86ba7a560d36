import { disagreements } from './disagreements.js'
import { families } from './families.js'
import { figures } from './figures.js'
import type { Listing } from './listing.js'
import { meetings } from './meetings.js'
import { members } from './members.js'
import { participants } from './participants.js'
import { people } from './people.js'
import { phases } from './phases.js'
import { pledges } from './pledges.js'
import { accounts, rosters, totals } from './rosters.js'
import { series } from './series.js'
import { sources } from './sources.js'
import { statements } from './statements.js'
import { unsure } from './unsure.js'

/** What can be shown as a list, by the word that asks for it. */
export const listings: Record<string, Listing> = {
  meetings,
  members,
  participants,
  statements,
  pledges,
  figures,
  phases,
  disagreements,
  series,
  people,
  rosters,
  accounts,
  totals,
  unsure,
  families,
  sources,
}
