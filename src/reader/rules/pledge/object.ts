import type { Board } from '../../engine/board.js'

const FOR_IT = /^[وف]?ل(?:دعم|مساعده|صالح|مصلحه|فايده|تمويل)$/
const PREPOSITIONS = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'مع',
  'ضد',
  'لدي',
  'دعم',
  'بين',
  'مناطق',
  'برعايه',
  'بدعوه',
  'باستضافه',
  'بمشاركه',
  'بحضور',
  'برئاسه',
  'بقياده',
  'بمبادره',
  'بجانب',
  'لجانب',
  'نظيره',
  'اماره',
  'مدينه',
  'العاصمه',
  'ولايه',
])

/** Whether an actor stands behind a preposition or a noun that takes it: it does not give. */
export function isObject(board: Board, i: number): boolean {
  const { norm } = board.tokens[i - 1] ?? { norm: '' }
  return PREPOSITIONS.has(norm) || FOR_IT.test(norm) || /^[بل]?(?:منح|اقراض|اعطاء)$/.test(norm)
}
