/** What to do where there is nothing to show. `body` says why there is nothing. */
export function Empty({ body }: { body: string }) {
  return (
    <div class="empty">
      <p>{body}</p>
      <pre dir="ltr">
        <code>tawatur add report.txt</code>
      </pre>
    </div>
  )
}
