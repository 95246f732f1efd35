import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Constat } from '#domaine/document/index.ts'
import type { Element, Operation } from '#domaine/referentiel/index.ts'
import { useJourLu } from '../../../cadre/jour.tsx'
import type { Reponse } from '../../../donnees/api.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { Arbre } from './arbre.tsx'
import { BarreArbre } from './barre-arbre.tsx'
import type { Brouillon, EtatBrouillon } from './brouillon.ts'
import { Conflit } from './conflit.tsx'
import { ConstatsAtelier } from './constats-atelier.tsx'
import { type Atelier, ContexteAtelier, ContexteVu, useVu } from './contexte.ts'
import { Detail } from './detail.tsx'
import { Empechements } from './etat-envoi.tsx'
import { FiltreArbre } from './filtre-arbre.tsx'
import { Pied } from './pied-arbre.tsx'
import { FournirSource, SourceAtelier, useSourceAtelier } from './source-atelier.tsx'
import { Tete } from './tete-studio.tsx'
import { TitreBrouillon } from './titre-brouillon.tsx'
import { type ArbreVu, findTouche, useArbre } from './utiliser-arbre.ts'
import { useBrouillon } from './utiliser-brouillon.ts'
import { useGestes } from './utiliser-gestes.ts'
import { useParElement, useVerification } from './utiliser-verification.ts'
import '../../../styles/documents.css'
import '../../../styles/studio.css'

const PANNEAUX = ['source', 'arbre', 'detail', 'constats'] as const
type Panneau = (typeof PANNEAUX)[number]

interface Proprietes {
  readonly params: { readonly organisme: string; readonly referentiel: string; readonly version: string }
  readonly version: Reponse<'versionReferentiel'>
}

/** The studio: source on the left, tree in the middle, detail on the right, findings below. */
export function Studio({ params, version }: Proprietes) {
  const { brouillon, etat } = useBrouillon(params, version)
  const { jour } = useJourLu()
  const constats = useVerification(etat.contenu, jour)
  const parElement = useParElement(constats)
  const signales = useMemo(() => new Set(parElement.keys()), [parElement])
  const vu = useArbre(etat.contenu, signales)
  const modifiable = etat.statut !== 'conflit' && etat.statut !== 'refus' && etat.etat !== 'publiee'
  const { goTo, undo, redo } = useTrajets(brouillon, vu)
  const { organisme } = params
  const { contenu } = etat
  const { arbre } = vu
  const atelier = useMemo(
    (): Atelier => ({
      organisme,
      contenu,
      arbre,
      parElement,
      modifiable,
      apply: (operations) => brouillon.apply(operations),
      modify: (id, changer) => modifyElement(brouillon, id, changer),
      goTo,
      undo,
    }),
    [organisme, contenu, arbre, parElement, modifiable, brouillon, goTo, undo],
  )
  useRaccourcis(undo, redo)
  return (
    <ContexteAtelier value={atelier}>
      <ContexteVu value={vu}>
        <Corps version={version} brouillon={brouillon} etat={etat} constats={constats}>
          <Tete params={params} version={version} brouillon={brouillon} etat={etat} constats={constats} redo={redo} />
        </Corps>
      </ContexteVu>
    </ContexteAtelier>
  )
}

function modifyElement(brouillon: Brouillon, id: string, changer: (element: Element) => Element): void {
  const avant = brouillon.read().contenu.elements.find((un) => un.id === id)
  if (avant === undefined) return
  const element = changer(avant)
  if (JSON.stringify(element) !== JSON.stringify(avant)) brouillon.apply([{ type: 'modifier', element }])
}

/** Hook: going to an element, undoing and doing again; the same functions for as long as the studio is open. */
function useTrajets(brouillon: Brouillon, vu: ArbreVu) {
  const courant = useRef(vu)
  courant.current = vu
  const suivre = useCallback((operations: readonly Operation[] | null) => {
    const touche = operations === null ? null : findTouche(operations)
    if (touche !== null) courant.current.setActif(touche)
  }, [])
  const goTo = useCallback((id: string) => courant.current.reveler(id), [])
  const undo = useCallback(() => void brouillon.undo().then(suivre), [brouillon, suivre])
  const redo = useCallback(() => void brouillon.redo().then(suivre), [brouillon, suivre])
  return { goTo, undo, redo }
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) everywhere but in a text, which has its own undoing. */
function useRaccourcis(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const ecouter = (evenement: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = evenement
      const saisie =
        target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea')
      if (saisie || altKey || !(ctrlKey || metaKey)) return
      const touche = evenement.key.toLowerCase()
      if (touche !== 'z' && touche !== 'y') return
      evenement.preventDefault()
      if (touche === 'y' || shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', ecouter)
    return () => document.removeEventListener('keydown', ecouter)
  }, [undo, redo])
}

interface ProprietesCorps {
  readonly version: Reponse<'versionReferentiel'>
  readonly brouillon: Brouillon
  readonly etat: EtatBrouillon
  readonly constats: readonly Constat[] | null
  readonly children: ReactNode
}

function Corps({ version, brouillon, etat, constats, children }: ProprietesCorps) {
  const { t } = useParler()
  const vu = useVu()
  const gestes = useGestes()
  const [panneau, setPanneau] = useState<Panneau>('arbre')
  const [source, setSource] = useState(version.document !== null)
  const [ouvert, setOuvert] = useState(false)
  // The tree answers the key; what follows it comes just after.
  const montre = useDeferredValue(vu.courant?.id === vu.provisoire?.id ? null : vu.courant)
  const montrerSource = useCallback(() => {
    setSource(true)
    setPanneau('source')
  }, [])
  const vueSource = useSourceAtelier(version.document, montre, montrerSource)
  const basculer = useCallback(() => setOuvert((avant) => !avant), [])
  return (
    <FournirSource vue={vueSource}>
      <div className="atelier" data-panneau={panneau} data-source={source && version.document !== null}>
        {children}
        <Conflit brouillon={brouillon} etat={etat} />
        <Empechements brouillon={brouillon} etat={etat} />
        <Onglets
          panneaux={PANNEAUX.filter((un) => un !== 'source' || version.document !== null)}
          lu={panneau}
          choisir={(un) => {
            setPanneau(un)
            if (un === 'constats') setOuvert(true)
          }}
        />
        <div className="atelier-corps">
          {version.document !== null && source && (
            <section className="atelier-source" aria-label={t('referentiels.studio.panneau.source')}>
              <SourceAtelier vue={vueSource} />
            </section>
          )}
          <section className="atelier-milieu" aria-label={t('referentiels.studio.panneau.arbre')}>
            <div className="atelier-barre">
              <BarreArbre gestes={gestes} />
            </div>
            <FiltreArbre />
            <Arbre gestes={gestes} />
            <Pied gestes={gestes}>
              {version.document !== null && (
                <label className="atelier-coche atelier-avec-source">
                  <input type="checkbox" checked={source} onChange={({ target }) => setSource(target.checked)} />
                  {t('referentiels.studio.panneau.source')}
                </label>
              )}
            </Pied>
          </section>
          <section className="atelier-detail" aria-label={t('referentiels.studio.panneau.detail')}>
            <TitreBrouillon />
            <Detail element={montre} />
          </section>
        </div>
        <ConstatsAtelier constats={constats} ouvert={ouvert} basculer={basculer} />
      </div>
    </FournirSource>
  )
}

interface ProprietesOnglets {
  readonly panneaux: readonly Panneau[]
  readonly lu: Panneau
  readonly choisir: (panneau: Panneau) => void
}

/** On a narrow screen, one panel at a time. */
function Onglets({ panneaux, lu, choisir }: ProprietesOnglets) {
  const { t } = useParler()
  return (
    <nav className="atelier-onglets" aria-label={t('referentiels.studio.panneaux')}>
      {panneaux.map((un) => (
        <button
          key={un}
          type="button"
          className="bouton bouton-discret"
          aria-pressed={un === lu}
          onClick={() => choisir(un)}
        >
          {t(`referentiels.studio.panneau.${un}`)}
        </button>
      ))}
    </nav>
  )
}
