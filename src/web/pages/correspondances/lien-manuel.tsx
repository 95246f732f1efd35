import { useEffect, useRef, useState } from 'react'
import { Choix } from '../../commun/champ.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { type ElementCote, FAMILLES, nomElement, type ReponseBanc, TYPES } from './liens.ts'
import { confirmer, type Decision } from './utiliser-decisions.ts'

interface Proprietes {
  readonly banc: Pick<ReponseBanc, 'de' | 'vers'>
  /** An element picked in the lists of those without a link; empty ids: none. */
  readonly depart: { readonly de: string; readonly vers: string }
  readonly lier: (decision: Decision) => void
}

const TITRE_MAX = 90

/** Kinds that both sides have. */
const famillesDe = ({ de, vers }: Proprietes['banc']) =>
  FAMILLES.filter((une) => [de, vers].every(({ elements }) => elements.some(({ famille }) => famille === une)))

const optionsDe = (elements: readonly ElementCote[], { famille, vide }: { famille: string; vide: string }) => [
  ['', vide] as const,
  ...elements
    .filter((element) => element.famille === famille)
    .map((element) => [element.id, nomElement(element).slice(0, TITRE_MAX)] as const),
]

/** A link made by hand between any two elements of one kind. */
export function LienManuel({ banc, depart, lier }: Proprietes) {
  const { t } = useParler()
  const cadre = useRef<HTMLFormElement>(null)
  const pris = [...banc.de.elements, ...banc.vers.elements].find(({ id }) => id === (depart.de || depart.vers))
  const presentes = famillesDe(banc)
  const [famille, setFamille] = useState<string>(pris?.famille ?? presentes[0] ?? '')
  const [de, setDe] = useState(depart.de)
  const [vers, setVers] = useState(depart.vers)
  const [type, setType] = useState<string>('equivalent')
  const choisi = TYPES.find((un) => un === type)
  const droite = banc.vers.elements
  const vide = depart.de === '' && depart.vers === ''
  useEffect(() => {
    if (!vide) cadre.current?.querySelector<HTMLElement>('select')?.focus()
  }, [vide])
  if (presentes.length === 0) return null
  const options = (elements: readonly ElementCote[]) =>
    optionsDe(elements, { famille, vide: t('correspondances.main.choisir') })
  return (
    <section className="partie">
      <h2>{t('correspondances.main.titre')}</h2>
      <p>{t('correspondances.main.chapeau')}</p>
      <form
        ref={cadre}
        className="banc-manuel"
        aria-label={t('correspondances.main.titre')}
        onSubmit={(evenement) => {
          evenement.preventDefault()
          if (de === '' || vers === '' || choisi === undefined) return
          lier(confirmer({ de, vers }, choisi))
          setDe('')
          setVers('')
        }}
      >
        <Choix
          nom={t('correspondances.main.famille')}
          valeur={famille}
          changer={(une) => {
            setFamille(une)
            setDe('')
            setVers('')
          }}
          options={presentes.map((une) => [une, t(`correspondances.famille.${une}`)] as const)}
        />
        <Choix nom={t('correspondances.main.de')} valeur={de} changer={setDe} options={options(banc.de.elements)} />
        <Choix nom={t('correspondances.main.vers')} valeur={vers} changer={setVers} options={options(droite)} />
        <Choix
          nom={t('correspondances.main.type')}
          valeur={type}
          changer={setType}
          options={TYPES.map((un) => [un, t(`correspondances.type.${un}`)] as const)}
        />
        <button type="submit" className="bouton bouton-principal" disabled={de === '' || vers === ''}>
          {t('correspondances.main.lier')}
        </button>
      </form>
    </section>
  )
}
