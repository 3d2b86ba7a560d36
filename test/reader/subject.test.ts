import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

const claims = (text: string) =>
  read(storiesOf({ source: 'a.txt', published: '2019-06-10', text })[0]!).claims.map(({ type }) => type)

/** A baker's day, of more than seventy words, in which he speaks twice. */
const BAKER = `افتتح الخباز كارل بيترسون متجره الصغير في الحي القديم قبل عشرين عاما، وظل يستيقظ كل يوم قبل الفجر ليعجن الدقيق بيديه كما علمته أمه في القرية البعيدة.
وقال بيترسون إن الخبز الجيد يحتاج إلى الصبر قبل الطحين، مضيفا أن أولاده لا يحبون هذه المهنة المتعبة.
ويصطف الزبائن كل صباح أمام الباب الأزرق، ويحملون معهم أكياسا من القماش، ويسألون عن الكعك الساخن وعن صحة العجوز التي تجلس قرب النافذة وتحكي للصغار عن أيام الشتاء الطويلة.
وأكد الخباز أنه لن يغلق المتجر ما دام قادرا على الوقوف.`

describe('a longer report in which nobody meets and no body is named', () => {
  it('gives no claims', () => {
    expect(claims(BAKER)).toEqual([])
  })

  it('gives them where one is', () => {
    expect(claims(`${BAKER} وأشادت منظمة الصحة العالمية بالخبز.`)).toContain('statement')
  })
})
