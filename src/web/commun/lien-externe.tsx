import type { ReactNode } from 'react'

/** A link out of the product; anything but http and https is written, not linked. */
export function LienExterne({ adresse, children }: { adresse: string; children?: ReactNode }) {
  const sure = /^https?:\/\//i.test(adresse)
  if (!sure) return <span>{children ?? adresse}</span>
  return (
    // Printed pages write the address after the words, unless it is the words.
    <a href={adresse} rel="noopener noreferrer external" className={children === undefined ? 'lien-nu' : undefined}>
      {children ?? adresse}
    </a>
  )
}
