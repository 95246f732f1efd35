/** Gives each element of a list that never changes order a key of its own: its code, and its rank among its namesakes. */
export function withCles<E extends { readonly code: string }>(elements: readonly E[]): (readonly [cle: string, E])[] {
  const vus = new Map<string, number>()
  return elements.map((element) => {
    const rang = vus.get(element.code) ?? 0
    vus.set(element.code, rang + 1)
    return [`${element.code} ${rang}`, element]
  })
}
