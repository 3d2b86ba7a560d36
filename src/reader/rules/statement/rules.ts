import { asSaidRule } from './assaid.js'
import { blameRule } from './blame.js'
import { headlineRule } from './headline.js'
import { longPostRule } from './longpost.js'
import { paperRule } from './paper.js'
import { participleRule } from './participle.js'
import { quotationRule } from './quotation.js'
import { relayRule } from './relay.js'
import { speakerRule } from './speaker.js'
import { speechGivenRule } from './speechgiven.js'
import { subjectRule } from './subject.js'
import { accordingLeadRule, saidBehindRule, tailRule } from './tail.js'
import { goesOnRule, namedRule } from './verbs.js'
import { unknownNameRule } from './voice.js'
import { whoSaysRule } from './whosays.js'

/** What speeches are made of. */
export const voiceRules = [quotationRule, longPostRule, unknownNameRule, speakerRule]

/** The shapes of speech, in the order in which they are looked for. */
export const speechRules = [
  relayRule,
  paperRule,
  namedRule,
  blameRule,
  speechGivenRule,
  subjectRule,
  whoSaysRule,
  headlineRule,
  goesOnRule,
  participleRule,
  tailRule,
  asSaidRule,
  saidBehindRule,
  accordingLeadRule,
]
