import type { FamilyMember, FamilyPassage } from '../../reconcile/families/family.js'
import type { Piece } from '../../reconcile/families/pieces.js'
import { reportAddress } from '../address.js'
import { rightToLeft } from '../language.js'
import type { View } from '../view.js'
import { ReportTitle } from './reporttitle.js'
import { When } from './when.js'

/** One report of a family: what it has from which other, and both texts side by side. */
export function MemberOfFamily({ member, v }: { member: FamilyMember; v: View }) {
  return (
    <section class="member">
      <h2>
        <Titled id={member.report} v={v} />
      </h2>
      <p class="behind">
        <span>
          <bdi>{member.outlet ?? v.t.unknown.outlet}</bdi>
        </span>
        <When when={member.published} v={v} />
        {member.of ? <span class="badge">{v.t.family.share(member.copied, member.words)}</span> : null}
      </p>
      {member.of ? <Beside member={member} of={member.of} v={v} /> : <p>{v.t.family.first}</p>}
    </section>
  )
}

function Titled({ id, v }: { id: string; v: View }) {
  const report = v.report(id)
  return <a href={reportAddress(v.lang, id)}>{report ? <ReportTitle report={report} /> : <bdi>{id}</bdi>}</a>
}

function Beside({ member, of, v }: { member: FamilyMember; of: string; v: View }) {
  const language = v.report(member.report)?.language ?? 'ar'
  return (
    <table class="beside">
      <caption>{v.t.family.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Titled id={of} v={v} />
          </th>
          <th scope="col">
            <Titled id={member.report} v={v} />
          </th>
        </tr>
      </thead>
      <tbody lang={language} dir={rightToLeft(language) ? 'rtl' : 'ltr'}>
        {member.passages.map((passage) => (
          <Passage passage={passage} v={v} />
        ))}
        {member.cut.map((words) => (
          <tr>
            <td>
              <del>{words}</del>
            </td>
            <td>
              <Missing why={v.t.family.cut} v={v} />
            </td>
          </tr>
        ))}
        {member.added.map((words) => (
          <tr>
            <td>
              <Missing why={v.t.family.added} v={v} />
            </td>
            <td>
              <ins>{words}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Missing({ why, v }: { why: string; v: View }) {
  return (
    <bdi class="why" lang={v.lang}>
      {why}
    </bdi>
  )
}

function Passage({ passage, v }: { passage: FamilyPassage; v: View }) {
  return (
    <tr>
      <td>
        {passage.pieces.map((piece) => (
          <Side words={piece.was} piece={piece} was />
        ))}
      </td>
      <td>
        {passage.moved ? <Missing why={v.t.family.moved} v={v} /> : null}{' '}
        {passage.pieces.map((piece) => (
          <Side words={piece.is} piece={piece} />
        ))}
      </td>
    </tr>
  )
}

function Side({ words, piece, was }: { words: string | null; piece: Piece; was?: true }) {
  if (words === null) return null
  if (piece.kind === 'same') return <>{words} </>
  return <>{was ? <del>{words}</del> : <ins>{words}</ins>} </>
}
