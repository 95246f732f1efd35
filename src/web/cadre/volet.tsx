import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Proprietes {
  /** What the button shows. */
  readonly bouton: ReactNode
  /** What the button says when it shows no words. */
  readonly nom?: string
  readonly classe: string
  readonly contenu: (fermer: () => void) => ReactNode
}

/** A button that discloses a panel under it; Escape, a press outside or the focus leaving close it. */
export function Volet({ bouton, nom, classe, contenu }: Proprietes) {
  const [ouvert, setOuvert] = useState(false)
  const cadre = useRef<HTMLDivElement>(null)
  const commande = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!ouvert) return
    const ecouter = ({ target }: PointerEvent) => {
      if (target instanceof Node && !cadre.current?.contains(target)) setOuvert(false)
    }
    document.addEventListener('pointerdown', ecouter)
    return () => document.removeEventListener('pointerdown', ecouter)
  }, [ouvert])
  const fermer = () => {
    setOuvert(false)
    commande.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its controls let through
    <div
      ref={cadre}
      className="volet-cadre"
      onKeyDown={(evenement) => {
        if (evenement.key === 'Escape' && ouvert) fermer()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !cadre.current?.contains(relatedTarget)) setOuvert(false)
      }}
    >
      <button
        ref={commande}
        type="button"
        className={classe}
        aria-expanded={ouvert}
        aria-controls={ouvert ? id : undefined}
        aria-label={nom}
        onClick={() => setOuvert(!ouvert)}
      >
        {bouton}
      </button>
      {ouvert && (
        <div id={id} className="volet">
          {contenu(fermer)}
        </div>
      )}
    </div>
  )
}
