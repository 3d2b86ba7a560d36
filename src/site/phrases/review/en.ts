import type { ReviewPhrases } from './phrases.js'

export const review: ReviewPhrases = {
  state: {
    open: 'read by machine',
    waiting: 'waits for a second reviewer',
    accepted: 'reviewed',
    rejected: 'rejected by a reviewer',
    corrected: 'corrected by a reviewer',
    conflict: 'reviewers disagree',
  },
  by: (names) => `by ${names}`,
  readAs: 'The machine read:',
  verdict: { accept: 'accepted', reject: 'rejected', correct: 'corrected' },
  mode: {
    marked: 'everything, with what people decided marked',
    reviewed: 'what people accepted or corrected alone',
    machine: 'everything as the machine read it',
  },
  modeIs: {
    marked: '',
    reviewed: 'This is what people accepted or corrected alone.',
    machine: 'This is everything as the machine read it, whatever people decided.',
  },
  which: 'Show',
}
