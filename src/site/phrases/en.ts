import { access } from './access/en.js'
import { labels } from './labels/en.js'
import type { Phrases } from './phrases.js'
import { counted as countedIn, type Forms } from './plural.js'
import { review } from './review/en.js'

const counted = (forms: Forms) => countedIn('en', forms)

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const order = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinal(n: number): string {
  return `${n}${endings[order.select(n)] ?? 'th'}`
}

export const en: Phrases = {
  ...labels,
  site: 'Tawatur',
  motto: 'A public record in which every fact stands on the words of its reports',
  skip: 'Skip to the content',
  otherLanguage: 'العربية',
  nav: {
    label: 'Main',
    front: 'Front page',
    meetings: 'Meetings',
    members: 'Members',
    pledges: 'Pledges',
    differences: 'Differences',
    figures: 'Figures',
    reports: 'Reports',
    families: 'Copies',
    series: 'Series',
    people: 'People',
    unsure: 'Not sure',
  },
  intro: {
    meetings: 'Every meeting the reports tell of, latest first. One that several reports tell of stands here once.',
    members: 'Who belongs to each forum, and how many do, as the reports put it.',
    pledges: 'What was promised, asked for or paid, by whom and to whom.',
    differences: 'Where reports fill the same place with different values, and what to make of it.',
    figures: 'Numbers the reports give about the world, each on its words.',
    reports: 'The reports this record is made of. Each opens with the words of its claims marked.',
    families:
      'Reports that have words of one another: whose words they are first, who took them over, and what was changed.',
    series: 'Meetings that recur: their numbers, their times, and those that no report tells of.',
    people: 'Whom reports name, their posts with time, and how their names are written.',
    unsure: 'Meetings and people that may be one or two: the record found too little to be sure.',
  },
  known: {
    on: (day) => `This is the record as it was known on ${day}.`,
    today: 'The record today',
    ask: 'The record as known on',
    show: 'Show',
    behind: 'What was added a moment ago is being joined and is not on this page yet.',
  },
  review,
  doubt: { one: 'The one', other: 'The other' },
  series: { missing: (numbers) => `no report tells of number ${numbers}` },
  rhythm: {
    monthly: 'meets every month',
    quarterly: 'meets every three months',
    'semi-annual': 'meets twice a year',
    annual: 'meets every year',
    biennial: 'meets every two years',
  },
  person: { written: 'The name is written:' },
  roster: { head: 'Who is named, and how many are counted', once: '(in one report)' },
  account: { head: 'The first promise and what followed', totals: 'Totals and their parts' },
  agreed: 'What reports agree on',
  given: {
    head: 'Values that some reports give and others take over',
    when: 'Time',
    place: 'Place',
    forum: 'Forum',
    level: 'Level',
    ordinal: 'Number',
    host: 'Host',
    line: (what, by, joined) => `${what}: said by ${by}, taken over for ${joined}`,
  },
  footer: {
    sources: 'Reports that carry copies of one passage count as one source for what it says.',
    data: 'This page as data',
    api: 'Description of the data',
  },
  count: {
    reports: counted({ one: '# report', other: '# reports' }),
    sources: counted({ one: '# source', other: '# sources' }),
    meetings: counted({ one: '# meeting', other: '# meetings' }),
    differences: counted({ one: '# difference', other: '# differences' }),
    facts: counted({ one: '# fact', other: '# facts' }),
    claims: counted({ one: '# claim', other: '# claims' }),
    states: counted({ one: '# state', other: '# states' }),
    organisations: counted({ one: '# organisation', other: '# organisations' }),
    characters: counted({ one: '# character', other: '# characters' }),
    seconds: counted({ one: '# second', other: '# seconds' }),
  },
  noun: {
    reports: counted({ one: 'report', other: 'reports' }),
    sources: counted({ one: 'independent source', other: 'independent sources' }),
    meetings: counted({ one: 'meeting', other: 'meetings' }),
    differences: counted({ one: 'difference', other: 'differences' }),
    facts: counted({ one: 'fact', other: 'facts' }),
  },
  pages: {
    label: 'Pages',
    at: (number, pages) => `Page ${number} of ${pages}`,
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
  },
  all: {
    meetings: 'All meetings',
    members: 'All members',
    pledges: 'All pledges',
    differences: 'All differences',
    figures: 'All figures',
    reports: 'All reports',
  },
  empty: {
    title: 'Nothing has been read yet',
    body: 'Add reports and load this page again:',
    nothing: 'The reports of this record tell of none. More reports may:',
  },
  unknown: { date: 'no date given', outlet: 'outlet not named', donor: 'donor not named' },
  front: { latest: 'Latest meetings', forums: 'Forums' },
  meeting: {
    when: 'When',
    where: 'Where',
    forum: 'Forum',
    host: 'Host',
    status: 'Status',
    format: 'Format',
    level: 'Level',
    purpose: 'Purpose',
    partOf: 'Part of',
    includes: 'Includes',
    alongside: 'Alongside',
    reports: 'Reports',
    why: 'Why these are taken for one meeting',
  },
  report: {
    undated: 'no date found',
    address: 'Address',
    claims: 'What it says',
    text: 'The report',
    aside: 'Set aside before reading',
    back: 'To the words',
  },
  family: {
    intro:
      'The report that has the words first stands first. Under each other one, its words stand beside those they are from.',
    first: 'The words of this family stand here first.',
    caption: 'What was altered, cut or added is marked',
    cut: 'left out',
    added: 'its own',
    moved: 'at another place',
    share: (copied, words) => `${copied} of ${words} words`,
  },
  numbered: {
    meeting: (n) => `${ordinal(n)} meeting`,
    conference: (n) => `${ordinal(n)} conference`,
    summit: (n) => `${ordinal(n)} summit`,
    talks: (n) => `${ordinal(n)} round of talks`,
    reception: (n) => `${ordinal(n)} reception`,
  },
  session: (n) => `${ordinal(n)} session`,
  phase: (n) => `${ordinal(n)} phase`,
  comma: ', ',
  via: 'via',
  sameAgency: (reports, agency) => `${reports} report from ${agency}: one source for what it says.`,
  copied: (reports, agency) =>
    `${reports} share a passage${agency ? ` of ${agency}` : ''}: one source for what it says.`,
  precision: {
    exact: (n) => n,
    about: (n) => `about ${n}`,
    more_than: (n) => `more than ${n}`,
    less_than: (n) => `fewer than ${n}`,
    at_least: (n) => `at least ${n}`,
    at_most: (n) => `at most ${n}`,
    between: (a, b) => `${a} to ${b}`,
  },
  scale: {
    million: counted({ other: '# million' }),
    billion: counted({ other: '# billion' }),
    trillion: counted({ other: '# trillion' }),
  },
  fact: {
    founded: 'founded',
    beneficiary: 'to',
    as_of: 'as of',
    since: 'since',
    total: 'the meeting’s total',
  },
  when: {
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    about: (t) => `about ${t}`,
    uncertain: (t) => `${t}, perhaps`,
    from: (t) => `from ${t}`,
    until: (t) => `until ${t}`,
    between: (a, b) => `${a} to ${b}`,
    decade: (y) => `the ${y}s`,
    century: (y) => `the ${y}s`,
    clock: (day, time) => `${day}, ${time}`,
  },
  access,
  trouble: {
    not_found: {
      title: 'Nothing stands at this address',
      body: 'The address may have been cut off, or the thing has another id in this record.',
    },
    bad_address: {
      title: 'This address cannot be read',
      body: 'A percent sign in it is not followed by a valid code.',
    },
    method: { title: 'This record can only be read', body: 'Ask for the address with GET.' },
    sign_in: { title: 'Sign in to see this', body: 'This record is kept by a team. Sign in with your account.' },
    forbidden: {
      title: 'Your role does not include this',
      body: 'An administrator of this record can give you another role.',
    },
    foreign_form: {
      title: 'This form is no longer good',
      body: 'It was opened before you signed in or out, or it came from another site. Open the page again and repeat it.',
    },
    elsewhere: {
      title: 'This record is served for its own machine alone',
      body: 'Ask for it at 127.0.0.1, or make an account for it with tawatur accounts add.',
    },
    no_accounts: {
      title: 'This record has no accounts',
      body: 'Whoever sits at its machine may do everything. Accounts are made in its terminal with tawatur accounts add.',
    },
    too_large: { title: 'This is more than a form can hold', body: 'Send less than 64 kilobytes at once.' },
    not_yet: {
      title: 'This record is being joined',
      body: 'There are many reports, and it takes some minutes. Ask for the page again in a while.',
    },
    broken: {
      title: 'The page could not be made',
      body: 'The error is ours and has been noted where the site runs. Other pages may still work.',
    },
  },
}
