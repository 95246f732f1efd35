import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useJourLu } from '../../cadre/jour.tsx'
import { Quete } from '../../cadre/quete.tsx'
import { Attente } from '../../commun/attente.tsx'
import { LienFiche } from '../../commun/lien-fiche.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { chercherFiches, lireEcheances, lireEtat } from '../../donnees/requetes.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/accueil.css'
import { SIMULATEURS } from '../droit/simulateurs/noms.ts'

const EXEMPLES = ['RNCP35698', 'maintenance', 'usinage', 'I1304', 'audiovisuel'] as const
/** The four certifications of the starting catalogue. */
const DEPART = ['RNCP26334', 'RNCP34656', 'RNCP35697', 'RNCP35698'] as const

/** Home: what it is, the search, the state of the data, what expires soon. */
/** The latest files; the whole history is the administrators' page. */
const EXPORTS_MONTRES = 6

export function Accueil() {
  const { t } = useParler()
  const etat = useQuery(lireEtat())
  return (
    <div className="accueil">
      <div className="accueil-tete">
        <Titre onglet={t('web.accueil.titre')}>{t('web.accueil.titre')}</Titre>
        <p className="chapeau">{t('web.accueil.chapeau')}</p>
        <div className="accueil-quete">
          <Quete />
        </div>
        <p className="accueil-exemples rangee">
          <span className="secondaire">{t('web.accueil.exemples')}</span>
          {EXEMPLES.map((q) => (
            <Link key={q} to="/registre" search={{ q }}>
              {q}
            </Link>
          ))}
        </p>
      </div>
      {etat.isPending && <Attente formes={1} />}
      {etat.isError && <AvisRefus erreur={etat.error} reessayer={() => etat.refetch()} />}
      {etat.data && (etat.data.fiches === 0 ? <RegistreVide /> : <Colonnes etat={etat.data} />)}
    </div>
  )
}

function Colonnes({ etat }: { etat: Reponse<'etat'> }) {
  return (
    <div className="accueil-colonnes">
      <div>
        <BientotCloses />
        <Questions />
        <Depart />
      </div>
      <EtatDonnees etat={etat} />
    </div>
  )
}

function EtatDonnees({ etat }: { etat: Reponse<'etat'> }) {
  const { t, jour, nombre } = useParler()
  const { jour: lu } = useJourLu()
  return (
    <section className="accueil-partie">
      <h2>{t('web.accueil.donnees')}</h2>
      <dl className="faits">
        <dt>{t('web.accueil.fiches')}</dt>
        <dd>
          <Link to="/registre" className="accueil-nombre">
            {nombre(etat.fiches)}
          </Link>
        </dd>
        <dt>{t('web.accueil.jour')}</dt>
        <dd>{lu === null ? '' : jour(lu)}</dd>
        <dt>{t('web.accueil.exports')}</dt>
        <dd>
          <ul className="pile-serree liste-nue">
            {etat.exports.slice(0, EXPORTS_MONTRES).map((un) => (
              <li key={`${un.repertoire}${un.date_export}${un.origine}${un.nom}`}>
                {t('web.accueil.exportDu', {
                  count: un.fiches,
                  repertoire: un.repertoire,
                  jour: jour(un.date_export),
                  fiches: nombre(un.fiches),
                })}
                <br />
                <span className="secondaire petit">{t(`registre.origine.${un.origine}`)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  )
}

function BientotCloses() {
  const { t, jour, ecart } = useParler()
  const { choisi } = useJourLu()
  const { data } = useQuery(lireEcheances({ mois: 6, par_page: 8, au: choisi }))
  return (
    <section className="accueil-partie">
      <h2>{t('web.accueil.echeances')}</h2>
      {data?.echeances.length === 0 && <p>{t('web.accueil.echeancesVide')}</p>}
      <ol className="accueil-echeances">
        {(data?.echeances ?? []).map((une) => (
          <li key={une.numero}>
            <p className="accueil-echeance-jour">
              <strong>{une.date_fin === null ? t('registre.inconnu') : jour(une.date_fin)}</strong>
              {data && une.date_fin !== null && (
                <span className="secondaire petit">{ecart(data.au, une.date_fin)}</span>
              )}
            </p>
            <p>
              <LienFiche ligne={une} />
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/registre/echeances">{t('web.accueil.echeancesTout')}</Link>
      </p>
    </section>
  )
}

/** What the law answers to anyone, without an account. */
function Questions() {
  const { t } = useParler()
  return (
    <section className="accueil-partie">
      <h2>{t('simulateurs.acces.titre')}</h2>
      <p>{t('simulateurs.acces.chapeau')}</p>
      <ul className="pile-serree liste-nue">
        {SIMULATEURS.map((nom) => (
          <li key={nom}>
            <Link to={`/droit/simulateurs/${nom}`}>{t(`simulateurs.${nom}.titre`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Depart() {
  const { t } = useParler()
  const { choisi } = useJourLu()
  const { data } = useQuery(chercherFiches({ q: DEPART.join(' '), par_page: 20, au: choisi }))
  const fiches = (data?.fiches ?? []).filter(({ numero }) => DEPART.some((une) => une === numero))
  return (
    <section className="accueil-partie">
      <h2>{t('web.accueil.depart')}</h2>
      {fiches.length > 0 && (
        <>
          <p>{t('web.accueil.departPhrase')}</p>
          <ul className="pile-serree liste-nue">
            {fiches.map((fiche) => (
              <li key={fiche.numero}>
                <LienFiche ligne={fiche} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/registre">{t('web.accueil.toutLeRegistre')}</Link>
      </p>
    </section>
  )
}

function RegistreVide() {
  const { t } = useParler()
  const session = useSession()
  return (
    <section className="accueil-partie avis">
      <h2>{t('web.accueil.videTitre')}</h2>
      <p>{t('web.accueil.videPhrase')}</p>
      {peut(session, 'registre.importer') && (
        <p>
          <Link to="/administration/registre" className="bouton bouton-principal">
            {t('web.accueil.videAdministrateur')}
          </Link>
        </p>
      )}
      <p>{t('web.accueil.videCommande')}</p>
      <pre className="commande">
        npx parchemin registre importer export_fiches_RNCP_V4_1_2026-08-16.xml{'\n'}npx parchemin registre actualiser
      </pre>
    </section>
  )
}
