/** The description of the data. */
export function openapi(): object {
  return {}
}
