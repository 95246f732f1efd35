import { BORNES_REFERENTIEL, FORMES_EXAMEN, type Modalite, NATURES_EPREUVE } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier } from './contexte.ts'
import { Coches, SaisieNombre, SaisieTexte } from './saisies.tsx'

interface Proprietes {
  readonly modalites: readonly Modalite[]
  readonly garder: (modalites: readonly Modalite[]) => void
}

const NOUVELLE: Modalite = { candidats: '', forme: null, natures: [], dureeMin: null, dureeMax: null, brut: '' }

/** How each category of candidates is assessed. */
export function Modalites({ modalites, garder }: Proprietes) {
  const { t } = useParler()
  const { modifiable } = useAtelier()
  const changer = (rang: number, change: Partial<Modalite>) =>
    garder(modalites.map((une, place) => (place === rang ? { ...une, ...change } : une)))
  return (
    <section className="atelier-partie">
      <h3>{t('referentiels.detail.modalites')}</h3>
      {modalites.length === 0 && <p className="secondaire">{t('referentiels.detail.modalitesInconnues')}</p>}
      {modalites.map((modalite, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a category has no other name than the one being typed
        <UneModalite key={rang} modalite={modalite} changer={(change) => changer(rang, change)}>
          {modifiable && (
            <button
              type="button"
              className="bouton-lien"
              onClick={() => garder(modalites.filter((_, place) => place !== rang))}
            >
              {t('referentiels.detail.retirerModalite', { nom: modalite.candidats })}
            </button>
          )}
        </UneModalite>
      ))}
      {modifiable && (
        <button type="button" className="bouton" onClick={() => garder([...modalites, NOUVELLE])}>
          + {t('referentiels.detail.ajouterModalite')}
        </button>
      )}
    </section>
  )
}

interface ProprietesUne {
  readonly modalite: Modalite
  readonly changer: (change: Partial<Modalite>) => void
  readonly children: React.ReactNode
}

function UneModalite({ modalite, changer, children }: ProprietesUne) {
  const { t } = useParler()
  const { candidats, forme, natures, dureeMin, dureeMax, brut } = modalite
  return (
    <fieldset className="atelier-modalite">
      <legend>{candidats || t('referentiels.detail.modaliteNouvelle')}</legend>
      <SaisieTexte
        nom={t('referentiels.detail.candidats')}
        valeur={candidats}
        max={BORNES_REFERENTIEL.court}
        garder={(texte) => changer({ candidats: texte ?? '' })}
      />
      <Forme forme={forme} changer={(choisie) => changer({ forme: choisie })} />
      <Coches
        nom={t('referentiels.detail.natures')}
        options={NATURES_EPREUVE}
        valeur={natures}
        libelle={(nature) => t(`documents.tableau.nature.${nature}`)}
        garder={(choix) => changer({ natures: choix })}
      />
      <div className="rangee">
        <SaisieNombre
          nom={t('referentiels.detail.dureeMin')}
          valeur={dureeMin}
          entier
          garder={(duree) => changer({ dureeMin: duree })}
        />
        <SaisieNombre
          nom={t('referentiels.detail.dureeMax')}
          valeur={dureeMax}
          entier
          garder={(duree) => changer({ dureeMax: duree })}
        />
      </div>
      <SaisieTexte
        nom={t('referentiels.detail.brut')}
        valeur={brut}
        lignes={2}
        max={BORNES_REFERENTIEL.texte}
        garder={(texte) => changer({ brut: texte ?? '' })}
      />
      {children}
    </fieldset>
  )
}

type FormeChoisie = Modalite['forme']

function Forme({ forme, changer }: { forme: FormeChoisie; changer: (forme: FormeChoisie) => void }) {
  const { t, ou } = useParler()
  const { modifiable } = useAtelier()
  return (
    <label className="champ">
      <span className="champ-titre">{t('referentiels.detail.forme')}</span>
      <select
        className="saisie"
        value={forme ?? ''}
        disabled={!modifiable}
        onChange={({ target }) => changer(FORMES_EXAMEN.find((une) => une === target.value) ?? null)}
      >
        <option value="">{ou(null)}</option>
        {FORMES_EXAMEN.map((une) => (
          <option key={une} value={une}>
            {t(`documents.tableau.forme.${une}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
