import { Link } from '@tanstack/react-router'
import type { LigneFiche } from '#api/contrat/registre.ts'
import { BadgeEtat } from '../../commun/badges.tsx'
import { titreFiche } from '../../commun/lien-fiche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'

/** One record of the results: what it is, whose, until when, and why it came out. */
export function LigneResultat({ fiche, au }: { fiche: LigneFiche; au: string }) {
  const { t } = useParler()
  return (
    <li className="resultat">
      <div className="resultat-corps">
        <p className="resultat-titre">
          <Link to="/registre/$numero" params={{ numero: fiche.numero }}>
            {titreFiche(fiche)}
          </Link>
        </p>
        <p className="resultat-faits">
          <span className="code">{fiche.numero}</span>
          <span>
            {fiche.niveau === null
              ? t('registre.niveau.inconnu')
              : t('registre.niveau.valeur', { niveau: fiche.niveau })}
          </span>
          <span>
            {fiche.certificateurs.length === 0 ? t('recherche.sansCertificateur') : fiche.certificateurs.join(' ; ')}
          </span>
        </p>
        <Pourquoi fiche={fiche} />
      </div>
      <div className="resultat-etat">
        <BadgeEtat etat={fiche.etat} entrees={fiche.entrees} />
        <Echeance fiche={fiche} au={au} />
      </div>
    </li>
  )
}

function Echeance({ fiche, au }: { fiche: LigneFiche; au: string }) {
  const { t, jour } = useParler()
  const { date_fin: fin, date_limite_delivrance: limite, remplacee_par: suites } = fiche
  return (
    <div className="petit secondaire">
      <p>
        {fin === null
          ? t('recherche.finInconnue')
          : t(fin >= au ? 'recherche.entreesJusquau' : 'recherche.entreesCloses', { jour: jour(fin) })}
      </p>
      {fiche.etat === 'FERMEE_ENCORE_DELIVREE' && limite !== null && (
        <p>{t('recherche.delivreeJusquau', { jour: jour(limite) })}</p>
      )}
      {suites.length > 0 && (
        <p>
          {t('recherche.remplacee')}{' '}
          {suites.map((numero) => (
            <span key={numero}>
              <Link to="/registre/$numero" params={{ numero }}>
                {numero}
              </Link>{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Pourquoi({ fiche }: { fiche: LigneFiche }) {
  const { t, langue } = useParler()
  // A title or a code that answers shows by itself.
  const visible = fiche.champs.includes('intitule') || fiche.champs.includes('code')
  const champs = visible ? [] : fiche.champs
  if (champs.length === 0 && fiche.blocs_trouves.length === 0) return null
  const liste = new Intl.ListFormat(langue).format(champs.map((champ) => t(`registre.champ.${champ}`)))
  return (
    <div className="resultat-pourquoi">
      {champs.length > 0 && <p>{t('recherche.trouveDans', { champs: liste })}</p>}
      {fiche.blocs_trouves.length > 0 && (
        <ul className="resultat-blocs" aria-label={t('recherche.blocs')}>
          {fiche.blocs_trouves.map((bloc) => (
            <li key={bloc.code}>
              <Link to="/registre/$numero" params={{ numero: fiche.numero }} hash={`bloc-${bloc.code}`}>
                {bloc.code}
              </Link>{' '}
              {bloc.libelle}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
