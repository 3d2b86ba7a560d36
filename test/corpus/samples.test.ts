import { expect, test } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { files, items, readme } from './items.js'

test('the page about the samples names each of them', () => {
  expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([])
  expect(items.filter((item) => !readme.includes(`\`${item.source}\``)).map((item) => item.source)).toEqual([])
})

test('each sample is a dated report with somebody who published it', () => {
  const reports = items.flatMap(storiesOf).map((story) => story.report)
  expect(reports.filter((r) => r.published === null).map((r) => r.id)).toEqual([])
  expect(reports.filter((r) => !r.outlet && !r.agency).map((r) => r.id)).toEqual([])
  expect(reports).toHaveLength(29)
})

test('only the page with two stories gives two reports', () => {
  const several = items.filter((item) => storiesOf(item).length > 1)
  expect(several.map((item) => item.source)).toEqual(['washington-july-2016.txt'])
})
