import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useJourLu } from '../../cadre/jour.tsx'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Champ, Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { useImpression } from '../../commun/utiliser-impression.ts'
import { buildAdresse } from '../../donnees/api.ts'
import {
  type ChoixPartenaires,
  type ColonnePartenaire,
  type Partenaire,
  selectPartenaires,
} from '../../donnees/partenaires.ts'
import { lirePartenaires } from '../../donnees/requetes.ts'
import { formatSiret } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const PAR_LOT = 100
/** Most partners that a printed page holds; beyond, it says where the list is. */
const MAX_IMPRIMES = 600
const DEPART: ChoixPartenaires = { texte: '', habilitation: '', etat: '', tri: 'nom', inverse: false }

/** Every partner, searchable and sortable; rows are drawn by hundreds on screen, all on paper. */
export function Partenaires({ numero, total }: { numero: string; total: number }) {
  const { choisi } = useJourLu()
  const { data, isError, error, refetch } = useQuery(lirePartenaires(numero, choisi))
  const imprime = useImpression()
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  if (!data) return <Attente formes={1} />
  const { partenaires } = data
  const csv = buildAdresse('partenairesCsv', { params: { numero }, query: { au: choisi } })
  return (
    <>
      {imprime && <PartenairesImprimes partenaires={partenaires} csv={csv} />}
      <div className="pile" hidden={imprime}>
        <PartenairesEcran partenaires={partenaires} total={total} csv={csv} />
      </div>
    </>
  )
}

interface ProprietesListe {
  readonly partenaires: readonly Partenaire[]
  readonly csv: string
}

function PartenairesImprimes({ partenaires, csv }: ProprietesListe) {
  const { t, nombre } = useParler()
  if (partenaires.length <= MAX_IMPRIMES) {
    return <TablePartenaires partenaires={selectPartenaires(partenaires, DEPART)} choix={DEPART} />
  }
  const adresse = new URL(csv, location.href).href
  return <p>{t('fiche.acteurs.tropPourImprimer', { n: nombre(partenaires.length), adresse })}</p>
}

function PartenairesEcran({ partenaires, total, csv }: ProprietesListe & { total: number }) {
  const { t, nombre } = useParler()
  const [choix, setChoix] = useState(DEPART)
  const [lots, setLots] = useState(1)
  const retenus = selectPartenaires(partenaires, useDeferredValue(choix))
  const montres = retenus.slice(0, lots * PAR_LOT)
  const reste = retenus.length - montres.length
  return (
    <>
      <FiltresPartenaires choix={choix} changer={setChoix} />
      <p className="rangee">
        <span role="status">{t('fiche.acteurs.montres', { n: nombre(retenus.length), total: nombre(total) })}</span>
        <a href={csv} download>
          {t('fiche.acteurs.csv')}
        </a>
      </p>
      <TablePartenaires partenaires={montres} choix={choix} changer={setChoix} />
      {reste > 0 && (
        <button type="button" className="bouton" onClick={() => setLots(lots + 1)}>
          {t('fiche.acteurs.plus', { n: nombre(Math.min(reste, PAR_LOT)) })}
        </button>
      )}
    </>
  )
}

interface ProprietesChoix {
  readonly choix: ChoixPartenaires
  readonly changer: (choix: ChoixPartenaires) => void
}

function FiltresPartenaires({ choix, changer }: ProprietesChoix) {
  const { t } = useParler()
  return (
    <div className="partenaires-filtres">
      <Champ
        nom={t('fiche.acteurs.chercher')}
        type="search"
        valeur={choix.texte}
        changer={(texte) => changer({ ...choix, texte })}
      />
      <Choix
        nom={t('fiche.acteurs.habilitation')}
        valeur={choix.habilitation}
        changer={(habilitation) => changer({ ...choix, habilitation })}
        options={[
          ['', t('fiche.acteurs.toutes')],
          ['FORMER', t('registre.habilitation.FORMER')],
          ['ORGANISER', t('registre.habilitation.ORGANISER')],
          ['ORGA_FORM', t('registre.habilitation.ORGA_FORM')],
        ]}
      />
      <Choix
        nom={t('fiche.acteurs.etat')}
        valeur={choix.etat}
        changer={(etat) => changer({ ...choix, etat })}
        options={[
          ['', t('fiche.acteurs.tous')],
          ['ACTIF', t('registre.etatHabilitation.ACTIF')],
          ['INACTIF', t('registre.etatHabilitation.INACTIF')],
          ['SUPPRIME', t('registre.etatHabilitation.SUPPRIME')],
        ]}
      />
    </div>
  )
}

interface ProprietesTable {
  readonly partenaires: readonly Partenaire[]
  readonly choix: ChoixPartenaires
  /** Absent where nothing can be pressed. */
  readonly changer?: (choix: ChoixPartenaires) => void
}

function TablePartenaires({ partenaires, choix, changer = () => undefined }: ProprietesTable) {
  const { t, ou, jourOuInconnu } = useParler()
  return (
    <CadreTable nom={t('fiche.acteurs.partenaires')} haute>
      <table className="table">
        <thead>
          <tr>
            <EnteteTriable colonne="nom" nom={t('fiche.acteurs.nom')} choix={choix} changer={changer} />
            <th scope="col">{t('fiche.acteurs.siret')}</th>
            <EnteteTriable
              colonne="habilitation"
              nom={t('fiche.acteurs.habilitation')}
              choix={choix}
              changer={changer}
            />
            <EnteteTriable colonne="etat" nom={t('fiche.acteurs.etat')} choix={choix} changer={changer} />
            <EnteteTriable colonne="actif_depuis" nom={t('fiche.acteurs.depuis')} choix={choix} changer={changer} />
          </tr>
        </thead>
        <tbody>
          {partenaires.map((un, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the register repeats whole lines; only the rank tells them apart
            <tr key={`${un.siret}${un.nom}${un.habilitation}${un.etat}${rang}`}>
              <th scope="row">{un.nom}</th>
              <td className="insecable">{un.siret === null ? ou(null) : formatSiret(un.siret)}</td>
              <td className="insecable">
                {un.habilitation === null ? ou(null) : t(`registre.habilitation.${un.habilitation}`)}
              </td>
              <td>{un.etat === null ? ou(null) : t(`registre.etatHabilitation.${un.etat}`)}</td>
              <td className="insecable">{jourOuInconnu(un.actif_depuis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function EnteteTriable({
  colonne,
  nom,
  choix,
  changer,
}: ProprietesChoix & { colonne: ColonnePartenaire; nom: string }) {
  const { t } = useParler()
  const active = choix.tri === colonne
  const sens = active ? (choix.inverse ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" aria-sort={sens}>
      <button
        type="button"
        className="tri"
        title={t('fiche.acteurs.trierPar', { colonne: nom })}
        onClick={() => changer({ ...choix, tri: colonne, inverse: active && !choix.inverse })}
      >
        {nom} <span aria-hidden="true">{active ? (choix.inverse ? '▾' : '▴') : '↕'}</span>
      </button>
    </th>
  )
}
