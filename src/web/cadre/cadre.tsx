import { Outlet } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'
import { AvisAutreJour } from './avis-autre-jour.tsx'
import { AvisReseau } from './avis-reseau.tsx'
import { Barre } from './barre.tsx'
import { BandeauDemonstration } from './demonstration.tsx'
import { PiedImpression } from './pied-impression.tsx'
import { Rail } from './rail.tsx'
import { EmplacementSommaire } from './sommaire.tsx'

/** Frame of every page: rail, bar, content. */
export function Cadre() {
  const { t } = useParler()
  const [menu, setMenu] = useState(false)
  const [emplacement, setEmplacement] = useState<HTMLElement | null>(null)
  useRaccourciRecherche()
  return (
    <EmplacementSommaire value={emplacement}>
      <a className="evitement" href="#contenu">
        {t('web.evitement')}
      </a>
      <div className="cadre">
        <BandeauDemonstration />
        <Barre menu={menu} ouvrirMenu={setMenu} />
        <Rail ouvert={menu} fermer={() => setMenu(false)} placer={setEmplacement} />
        <main id="contenu" className="contenu" tabIndex={-1}>
          <AvisReseau />
          <AvisAutreJour />
          <Outlet />
          <PiedImpression />
        </main>
      </div>
    </EmplacementSommaire>
  )
}

/** `/` (outside a field) and Ctrl-K or ⌘K lead to the search everywhere. */
function useRaccourciRecherche(): void {
  useEffect(() => {
    const ecouter = (evenement: KeyboardEvent) => {
      const saisie = evenement.target instanceof HTMLElement && evenement.target.matches('input, textarea, select')
      const commande = (evenement.ctrlKey || evenement.metaKey) && evenement.key.toLowerCase() === 'k'
      if (!commande && (evenement.key !== '/' || saisie)) return
      evenement.preventDefault()
      const champ = document.querySelector<HTMLInputElement>('input[role="combobox"]')
      champ?.focus()
      champ?.select()
    }
    document.addEventListener('keydown', ecouter)
    return () => document.removeEventListener('keydown', ecouter)
  }, [])
}
