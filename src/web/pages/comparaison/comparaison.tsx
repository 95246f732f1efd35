import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusServeur } from '#api/contrat/client.ts'
import { Attente } from '../../commun/attente.tsx'
import { Champ, Choix } from '../../commun/champ.tsx'
import { LienFiche } from '../../commun/lien-fiche.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { groupChangements } from '../../donnees/changements.ts'
import { comparerFiches, lireVersions } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { GroupeDifferences } from './differences.tsx'
import '../../styles/comparaison.css'

/** Two versions of a record, or two records, side by side. */
export function PageComparaison() {
  const { t } = useParler()
  const { numero } = useParams({ from: '/registre/$numero/comparer' })
  const { de, a, avec } = useSearch({ from: '/registre/$numero/comparer' })
  const requete = useQuery(comparerFiches(numero, { de, a, avec }))
  const seule = requete.error instanceof RefusServeur && requete.error.probleme.code === 'version.unique'
  return (
    <div className="page comparaison">
      <div className="page-tete">
        <Titre onglet={t('fiche.comparaison.titre', { numero })}>{t('fiche.comparaison.titre', { numero })}</Titre>
        <p className="chapeau">{t('fiche.comparaison.chapeau')}</p>
        <p>
          <Link to="/registre/$numero" params={{ numero }}>
            ← {t('fiche.comparaison.retour')}
          </Link>
        </p>
      </div>
      <ChoixVersions key={`${numero}${de}${a}${avec}`} numero={numero} />
      {requete.isPending && <Attente />}
      {seule && <p className="avis">{t('fiche.comparaison.seule')}</p>}
      {requete.isError && !seule && <AvisRefus erreur={requete.error} reessayer={() => requete.refetch()} />}
      {requete.data && <Differences comparaison={requete.data} />}
    </div>
  )
}

function ChoixVersions({ numero }: { numero: string }) {
  const { t, jour } = useParler()
  const navigate = useNavigate()
  const recherche = useSearch({ from: '/registre/$numero/comparer' })
  const [de, setDe] = useState(recherche.de ?? '')
  const [a, setA] = useState(recherche.a ?? '')
  const [avec, setAvec] = useState(recherche.avec ?? '')
  const { data } = useQuery(lireVersions(numero))
  const connues = (data?.versions ?? []).map(({ du, au }) => {
    const nom = du === au ? jour(du) : t('fiche.versions.duAu', { du: jour(du), au: jour(au) })
    return [du, nom] as const
  })
  // A day inside a period names the same version as its first day: the picker shows that one.
  const periode = (choisi: string): string =>
    data?.versions.find(({ du, au }) => du <= choisi && choisi <= au)?.du ?? choisi
  return (
    <form
      className="comparaison-choix"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        const texte = (valeur: string) => (valeur.trim() === '' ? undefined : valeur.trim())
        navigate({
          to: '/registre/$numero/comparer',
          params: { numero },
          search: { de: texte(de), a: texte(a), avec: texte(avec) },
        })
      }}
    >
      <Choix
        nom={t('fiche.comparaison.de')}
        valeur={periode(de)}
        changer={setDe}
        options={[['', t('fiche.comparaison.precedente')], ...connues]}
      />
      <Choix
        nom={t('fiche.comparaison.a')}
        valeur={periode(a)}
        changer={setA}
        options={[['', t('fiche.comparaison.derniere')], ...connues]}
      />
      <Champ
        nom={t('fiche.comparaison.avec')}
        aide={t('fiche.comparaison.avecAide')}
        valeur={avec}
        changer={setAvec}
        autoComplete="off"
      />
      <button type="submit" className="bouton bouton-principal">
        {t('fiche.comparaison.comparer')}
      </button>
    </form>
  )
}

function Differences({ comparaison }: { comparaison: Reponse<'comparer'> }) {
  const { t } = useParler()
  const { de, a, changements } = comparaison
  const groupes = groupChangements(changements)
  const blocs = groupes.filter(({ bloc }) => bloc !== null)
  const fiche = groupes.filter(({ bloc }) => bloc === null)
  return (
    <>
      <div className="comparaison-cotes">
        <Cote nom={t('fiche.comparaison.avant')} cote={de} />
        <Cote nom={t('fiche.comparaison.apres')} cote={a} />
      </div>
      <p role="status" className="comparaison-compte">
        {changements.length === 0
          ? t('fiche.comparaison.identiques')
          : t('fiche.comparaison.compte', { count: changements.length })}
      </p>
      {fiche.map((groupe) => (
        <section key="fiche" className="partie">
          <h2>{t('fiche.comparaison.champs')}</h2>
          <GroupeDifferences groupe={groupe} />
        </section>
      ))}
      {blocs.length > 0 && (
        <section className="partie">
          <h2>{t('fiche.comparaison.blocs')}</h2>
          {blocs.map((groupe) => (
            <GroupeDifferences key={groupe.bloc} groupe={groupe} />
          ))}
        </section>
      )}
    </>
  )
}

function Cote({ nom, cote }: { nom: string; cote: Reponse<'comparer'>['de'] }) {
  const { t, jour } = useParler()
  const { version } = cote
  return (
    <div>
      <p className="secondaire petit">{nom}</p>
      <p>
        <LienFiche ligne={cote} />
      </p>
      <p className="petit secondaire">
        {t('fiche.versions.duAu', { du: jour(version.du), au: jour(version.au) })} ·{' '}
        {t(`registre.origine.${version.origine}`)}
      </p>
    </div>
  )
}
