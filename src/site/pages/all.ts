import { differences } from './differences.js'
import { families } from './families.js'
import { family } from './family.js'
import { figures } from './figures.js'
import { front } from './front.js'
import { meeting } from './meeting.js'
import { meetings } from './meetings.js'
import { members } from './members.js'
import type { Page } from './page.js'
import { people } from './people.js'
import { pledges } from './pledges.js'
import { report } from './report.js'
import { reports } from './reports.js'
import { series } from './series.js'
import { unsure } from './unsure.js'

/** Every answer of the site. */
export const pages: readonly Page[] = [
  front,
  meetings,
  meeting,
  reports,
  report,
  members,
  pledges,
  differences,
  figures,
  series,
  people,
  unsure,
  families,
  family,
]
