import { type ReactNode, useEffect, useRef } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'

let premiere = true

/** Heading of a page: names the document and takes the focus when one arrives by navigation. */
export function Titre({ onglet, children }: { onglet: string; children: ReactNode }) {
  const { t } = useParler()
  const ref = useRef<HTMLHeadingElement>(null)
  const marque = t('web.marque')
  useEffect(() => {
    document.title = `${onglet} · ${marque}`
    // The running title of printed pages reads it (see impression.css).
    document.documentElement.style.setProperty('--titre-courant', JSON.stringify(`${marque} · ${onglet}`))
  }, [onglet, marque])
  useEffect(() => {
    if (!premiere) ref.current?.focus({ preventScroll: true })
    premiere = false
  }, [])
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  )
}
