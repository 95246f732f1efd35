import { memo } from 'react'
import {
  BORNES_REFERENTIEL,
  type Element,
  type ElementBloc,
  type ElementCritere,
  type ElementEvaluation,
  listerChemin,
  NATURES_EVALUATION,
} from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { LienSource } from '../../documents/lien-source.tsx'
import { ConstatAtelier } from './constat-atelier.tsx'
import { useAtelier } from './contexte.ts'
import { Liens } from './liens.tsx'
import { Modalites } from './modalites.tsx'
import { Coches, OuiNon, SaisieNombre, SaisieTexte } from './saisies.tsx'

/** Everything that is known of the element where one is; what is not known says so. */
export const Detail = memo(function Detail({ element }: { element: Element | null }) {
  const { t } = useParler()
  const { parElement } = useAtelier()
  if (element === null) {
    return <p className="atelier-vide">{t('referentiels.detail.rien')}</p>
  }
  const constats = parElement.get(element.id) ?? []
  return (
    // Each element has its own fields: what is typed for one is kept before the next is shown.
    <div key={element.id} className="atelier-fiche">
      <Tete element={element} />
      <Champs element={element} />
      <Liens element={element} />
      {constats.length > 0 && (
        <section className="atelier-partie">
          <h3>{t('referentiels.detail.constats')}</h3>
          {constats.map((constat, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the findings of one element have no other name
            <ConstatAtelier key={rang} constat={constat} entier />
          ))}
        </section>
      )}
    </div>
  )
})

function Tete({ element }: { element: Element }) {
  const { t } = useParler()
  const { arbre, goTo } = useAtelier()
  const dessus = listerChemin(arbre, element.id).slice(0, -1)
  return (
    <header className="atelier-fiche-tete">
      {dessus.length > 0 && (
        <nav className="atelier-chemin" aria-label={t('referentiels.detail.chemin')}>
          {dessus.map((un) => (
            <button key={un.id} type="button" className="bouton-lien" title={un.libelle} onClick={() => goTo(un.id)}>
              {un.code ?? t(`documents.referentiel.genre.${un.genre}`)}
            </button>
          ))}
        </nav>
      )}
      <h2>
        {t(`documents.referentiel.genre.${element.genre}`)}
        {element.code !== null && <span className="code">{element.code}</span>}
      </h2>
      <p className="petit">
        {element.reperes.length > 0 ? (
          <LienSource reperes={element.reperes} />
        ) : (
          <span className="secondaire">{t('referentiels.detail.saisi')}</span>
        )}
      </p>
    </header>
  )
}

function Champs({ element }: { element: Element }) {
  const { t } = useParler()
  const { modify } = useAtelier()
  const { id } = element
  return (
    <section className="atelier-champs">
      <SaisieTexte
        nom={t('referentiels.detail.code')}
        valeur={element.code}
        max={BORNES_REFERENTIEL.court}
        court
        garder={(code) => modify(id, (avant) => ({ ...avant, code }))}
      />
      <SaisieTexte
        nom={t('referentiels.detail.libelle')}
        valeur={element.libelle}
        lignes={4}
        max={BORNES_REFERENTIEL.texte}
        garder={(libelle) => modify(id, (avant) => ({ ...avant, libelle: libelle ?? '' }))}
      />
      <ChampsDuGenre element={element} />
    </section>
  )
}

function ChampsDuGenre({ element }: { element: Element }) {
  switch (element.genre) {
    case 'bloc':
      return <ChampsBloc element={element} />
    case 'evaluation':
      return <ChampsEvaluation element={element} />
    case 'critere':
      return <ChampsCritere element={element} />
    case 'unite':
    case 'epreuve':
      return <ChampsUnite element={element} />
    default:
      return null
  }
}

function ChampsBloc({ element }: { element: ElementBloc }) {
  const { t } = useParler()
  const { modify } = useAtelier()
  const changer = (change: Partial<Pick<ElementBloc, 'facultatif' | 'validation'>>) =>
    modify(element.id, (avant) => (avant.genre === 'bloc' ? { ...avant, ...change } : avant))
  return (
    <>
      <OuiNon
        nom={t('referentiels.detail.facultatif')}
        valeur={element.facultatif}
        garder={(facultatif) => changer({ facultatif })}
      />
      <SaisieTexte
        nom={t('referentiels.detail.validation')}
        valeur={element.validation}
        lignes={2}
        max={BORNES_REFERENTIEL.texte}
        garder={(validation) => changer({ validation })}
      />
    </>
  )
}

function ChampsEvaluation({ element }: { element: ElementEvaluation }) {
  const { t } = useParler()
  const { modify } = useAtelier()
  const changer = (change: Partial<Pick<ElementEvaluation, 'natures' | 'consigne' | 'modalites'>>) =>
    modify(element.id, (avant) => (avant.genre === 'evaluation' ? { ...avant, ...change } : avant))
  return (
    <>
      <Coches
        nom={t('referentiels.detail.naturesEvaluation')}
        options={NATURES_EVALUATION}
        valeur={element.natures}
        libelle={(nature) => t(`referentiels.nature.${nature}`)}
        garder={(natures) => changer({ natures })}
      />
      <SaisieTexte
        nom={t('referentiels.detail.consigne')}
        valeur={element.consigne}
        lignes={5}
        max={BORNES_REFERENTIEL.texte}
        garder={(consigne) => changer({ consigne })}
      />
      <Modalites modalites={element.modalites} garder={(modalites) => changer({ modalites })} />
    </>
  )
}

function ChampsCritere({ element }: { element: ElementCritere }) {
  const { t } = useParler()
  const { modify } = useAtelier()
  const changer = (change: Partial<Pick<ElementCritere, 'poids' | 'niveaux'>>) =>
    modify(element.id, (avant) => (avant.genre === 'critere' ? { ...avant, ...change } : avant))
  return (
    <>
      <SaisieNombre
        nom={t('referentiels.detail.poids')}
        valeur={element.poids}
        garder={(poids) => changer({ poids })}
      />
      <SaisieTexte
        nom={t('referentiels.detail.niveaux')}
        valeur={element.niveaux.length === 0 ? null : element.niveaux.join('\n')}
        lignes={4}
        max={BORNES_REFERENTIEL.texte}
        garder={(texte) => changer({ niveaux: (texte ?? '').split('\n').filter((niveau) => niveau.trim() !== '') })}
      />
    </>
  )
}

function ChampsUnite({ element }: { element: Extract<Element, { genre: 'unite' | 'epreuve' }> }) {
  const { t } = useParler()
  const { modify } = useAtelier()
  const changer = (change: Partial<Pick<typeof element, 'facultatif' | 'coefficient' | 'modalites'>>) =>
    modify(element.id, (avant) =>
      avant.genre === 'unite' || avant.genre === 'epreuve' ? { ...avant, ...change } : avant,
    )
  return (
    <>
      <OuiNon
        nom={t('referentiels.detail.facultatif')}
        valeur={element.facultatif}
        garder={(facultatif) => changer({ facultatif })}
      />
      <SaisieNombre
        nom={t('referentiels.detail.coefficient')}
        valeur={element.coefficient}
        garder={(coefficient) => changer({ coefficient })}
      />
      <Modalites modalites={element.modalites} garder={(modalites) => changer({ modalites })} />
    </>
  )
}
