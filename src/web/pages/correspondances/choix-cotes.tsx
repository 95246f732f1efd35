import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { parseNumeroFiche } from '#socle/identifiant.ts'
import { Champ, Choix } from '../../commun/champ.tsx'
import { lireChoixReferentiels } from '../../donnees/correspondances.ts'
import { lireReferentiel } from '../../donnees/referentiels.ts'
import { suggererFiches } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** One side being chosen; both ways are kept while the person goes from one to the other. */
interface Choisi {
  readonly nature: 'referentiel' | 'fiche'
  readonly referentiel: string
  readonly version: string
  readonly saisie: string
}

const VIDE: Choisi = { nature: 'fiche', referentiel: '', version: '', saisie: '' }

/** Key of the side for the address; null while it is not whole. */
function cleDe({ nature, version, saisie }: Choisi): string | null {
  if (nature === 'referentiel') return version === '' ? null : `version:${version}`
  const [numero] = parseNumeroFiche(saisie.split(' ')[0] ?? '')
  return numero === undefined ? null : `fiche:${numero}`
}

/** Two sides to choose, each a version of a référentiel or a record of the register. */
export function ChoixCotes({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const naviguer = useNavigate()
  const [de, setDe] = useState(VIDE)
  const [vers, setVers] = useState(VIDE)
  const [manque, setManque] = useState(false)
  return (
    <form
      className="choix-cotes"
      aria-label={t('correspondances.choix.titre')}
      onSubmit={(evenement) => {
        evenement.preventDefault()
        const cles = { de: cleDe(de), vers: cleDe(vers) }
        setManque(cles.de === null || cles.vers === null)
        if (cles.de === null || cles.vers === null) return
        const search = { de: cles.de, vers: cles.vers }
        naviguer({ to: '/organisme/$organisme/correspondances', params: { organisme }, search })
      }}
    >
      <UnCote organisme={organisme} nom={t('correspondances.choix.de')} choisi={de} changer={setDe} />
      <UnCote organisme={organisme} nom={t('correspondances.choix.vers')} choisi={vers} changer={setVers} />
      <div className="choix-cotes-fin">
        {manque && (
          <p role="alert" className="champ-erreur">
            {t('correspondances.choix.manque')}
          </p>
        )}
        <button type="submit" className="bouton bouton-principal">
          {t('correspondances.choix.comparer')}
        </button>
      </div>
    </form>
  )
}

interface ProprietesCote {
  readonly organisme: string
  readonly nom: string
  readonly choisi: Choisi
  readonly changer: (choisi: Choisi) => void
}

function UnCote({ organisme, nom, choisi, changer }: ProprietesCote) {
  const { t } = useParler()
  const groupe = useId()
  return (
    <fieldset className="choix-cote">
      <legend>{nom}</legend>
      <div className="rangee">
        {(['fiche', 'referentiel'] as const).map((nature) => (
          <label key={nature} className="choix-radio">
            <input
              type="radio"
              name={groupe}
              checked={choisi.nature === nature}
              onChange={() => changer({ ...choisi, nature })}
            />
            {t(`correspondances.choix.${nature}`)}
          </label>
        ))}
      </div>
      {choisi.nature === 'fiche' ? (
        <ChoixFiche choisi={choisi} changer={changer} />
      ) : (
        <ChoixVersion organisme={organisme} choisi={choisi} changer={changer} />
      )}
    </fieldset>
  )
}

type Choix2 = Pick<ProprietesCote, 'choisi' | 'changer'>

function ChoixFiche({ choisi, changer }: Choix2) {
  const { t } = useParler()
  const liste = useId()
  const { data } = useQuery(suggererFiches(choisi.saisie, undefined))
  return (
    <>
      <Champ
        nom={t('correspondances.choix.numero')}
        aide={t('correspondances.choix.numeroAide')}
        valeur={choisi.saisie}
        changer={(saisie) => changer({ ...choisi, saisie })}
        list={liste}
        autoComplete="off"
      />
      <datalist id={liste}>
        {(data?.suggestions ?? []).map(({ numero, intitule }) => (
          <option key={numero} value={numero} label={intitule} />
        ))}
      </datalist>
    </>
  )
}

function ChoixVersion({ organisme, choisi, changer }: Choix2 & { organisme: string }) {
  const { t } = useParler()
  const { data } = useQuery(lireChoixReferentiels(organisme))
  const detail = useQuery({ ...lireReferentiel(organisme, choisi.referentiel), enabled: choisi.referentiel !== '' })
  if (data?.total === 0) return <p>{t('correspondances.choix.aucun')}</p>
  const versions = (detail.data?.versions ?? []).filter(({ etat }) => etat !== 'abandonnee')
  const aChoisir = ['', t('correspondances.choix.choisir')] as const
  return (
    <>
      <Choix
        nom={t('correspondances.choix.lequel')}
        valeur={choisi.referentiel}
        changer={(id) => {
          const un = data?.referentiels.find((autre) => autre.id === id)
          changer({ ...choisi, referentiel: id, version: un?.publiee?.id ?? un?.brouillon?.id ?? '' })
        }}
        options={[
          aChoisir,
          ...(data?.referentiels ?? []).map(
            ({ id, intitule, certification }) =>
              [id, [certification, intitule || t('referentiels.sansTitre')].filter(Boolean).join(' – ')] as const,
          ),
        ]}
      />
      {versions.length > 0 && (
        <Choix
          nom={t('correspondances.choix.version')}
          valeur={choisi.version}
          changer={(version) => changer({ ...choisi, version })}
          options={versions.map(
            ({ id, numero, etat }) =>
              [id, t('correspondances.choix.nomVersion', { n: numero, etat: t(`referentiels.etat.${etat}`) })] as const,
          )}
        />
      )}
    </>
  )
}
