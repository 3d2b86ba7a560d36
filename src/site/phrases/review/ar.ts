import type { ReviewPhrases } from './phrases.js'

export const review: ReviewPhrases = {
  state: {
    open: 'قراءة آلية',
    waiting: 'ينتظر مراجعا ثانيا',
    accepted: 'راجعه إنسان',
    rejected: 'رفضه مراجع',
    corrected: 'صححه مراجع',
    conflict: 'اختلف فيه المراجعون',
  },
  by: (names) => `(${names})`,
  readAs: 'قرأته الآلة:',
  verdict: { accept: 'قبل', reject: 'رفض', correct: 'صحح' },
  mode: {
    marked: 'كل شيء وقد علم ما قرره الناس',
    reviewed: 'ما قبله الناس أو صححوه وحده',
    machine: 'كل شيء كما قرأته الآلة',
  },
  modeIs: {
    marked: '',
    reviewed: 'هذا ما قبله الناس أو صححوه وحده.',
    machine: 'هذا كل شيء كما قرأته الآلة، مهما قرر الناس.',
  },
  which: 'اعرض',
}
