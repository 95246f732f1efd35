import { Link } from '@tanstack/react-router'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { statutAuJour } from '#domaine/certification/index.ts'
import { BadgeEtat } from '../../commun/badges.tsx'
import { CodeCopiable } from '../../commun/code.tsx'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { titreFiche } from '../../commun/lien-fiche.tsx'
import { Titre } from '../../commun/titre.tsx'
import { buildAdresse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Suivi } from './suivi.tsx'

/** Top of the sheet: title, code, state in a word and a sentence, what can be done with the page. */
export function Entete({ page }: { page: PageFiche }) {
  const { t } = useParler()
  const { fiche, statut } = page
  const titre = titreFiche({ intitule: fiche.intitule, abrege: fiche.abrege?.code ?? null })
  return (
    <header className="fiche-tete">
      <p className="fiche-repertoire secondaire">
        {t(`registre.repertoireLong.${fiche.repertoire}`)}
        {' · '}
        {fiche.niveau === null ? t('registre.niveau.inconnu') : t('registre.niveau.valeur', { niveau: fiche.niveau })}
        {fiche.type_enregistrement !== null && ` · ${t(`registre.type.${fiche.type_enregistrement}`)}`}
      </p>
      <Titre onglet={`${fiche.numero} ${titre}`}>{titre}</Titre>
      <p className="rangee fiche-statut">
        <CodeCopiable code={fiche.numero} />
        <BadgeEtat etat={statut.etat} entrees={statut.entrees} />
        <span>{usePhraseStatut(page)}</span>
      </p>
      <p className="fiche-certificateurs">
        {fiche.certificateurs
          .filter((un) => un.actif !== false)
          .map((un) => un.nom)
          .join(' ; ') || t('fiche.acteurs.aucunCertificateur')}
      </p>
      <Avertissements page={page} />
      <Actions page={page} />
    </header>
  )
}

function usePhraseStatut({ statut, au }: PageFiche): string {
  const { t, jour, ecart } = useParler()
  const { etat, debut, fin_entrees: fin, limite_delivrance: limite } = statut
  if (etat === 'OUVERTE') {
    return fin === null
      ? t('fiche.statutPhrase.OUVERTE_sansFin')
      : t('fiche.statutPhrase.OUVERTE', { fin: jour(fin), ecart: ecart(au, fin) })
  }
  if (etat === 'PAS_COMMENCEE' && debut !== null) {
    return t('fiche.statutPhrase.PAS_COMMENCEE', { debut: jour(debut), ecart: ecart(au, debut) })
  }
  if (etat === 'FERMEE_ENCORE_DELIVREE' && fin !== null && limite !== null) {
    return t('fiche.statutPhrase.FERMEE_ENCORE_DELIVREE', {
      fin: jour(fin),
      limite: jour(limite),
      ecart: ecart(au, limite),
    })
  }
  if (etat === 'PLUS_DELIVREE' && limite !== null)
    return t('fiche.statutPhrase.PLUS_DELIVREE', { limite: jour(limite) })
  if (etat === 'INCONNU' && fin !== null && fin < au) {
    return t('fiche.statutPhrase.INCONNU_close', { fin: jour(fin), ecart: ecart(au, fin) })
  }
  return t('fiche.statutPhrase.INCONNU')
}

/**
 * Whether dates and ACTIF disagree on the export's own day (Q14): later, a gap is only time passing; before the start,
 * a published record is active and nobody enters yet.
 */
function estContreditLeJourDeLExport({ fiche, source, version }: PageFiche): boolean {
  if (version.origine !== 'export') return false
  const { dates, actif, type_enregistrement: typeEnregistrement } = fiche
  const { effet, decision, fin, limite_delivrance: limiteDelivrance } = dates
  const faits = { effet, decision, fin, limiteDelivrance, actif, typeEnregistrement }
  const { entrees, ecartAvecActif } = statutAuJour(faits, source.export_du)
  return ecartAvecActif === true && entrees !== 'PAS_COMMENCEES'
}

function Avertissements({ page }: { page: PageFiche }) {
  const { t, jour } = useParler()
  const { fiche, statut, continuite } = page
  const suites = continuite.successeurs_actuels.filter((numero) => numero !== fiche.numero)
  const contredit = estContreditLeJourDeLExport(page)
  const actif = t(fiche.actif ? 'fiche.ecartActive' : 'fiche.ecartInactive')
  return (
    <>
      {page.absente_depuis !== null && (
        <p className="avis avis-attention">! {t('fiche.absente', { jour: jour(page.absente_depuis) })}</p>
      )}
      {contredit && (
        <p className="avis avis-attention">! {t('fiche.ecart', { jour: jour(page.source.export_du), actif })}</p>
      )}
      {(fiche.etat === 'A_VALIDER' || fiche.etat === 'A_VALIDER_MINISTERE') && (
        <p className="avis">{t('fiche.enEdition', { etat: t(`registre.etatFiche.${fiche.etat}`) })}</p>
      )}
      {suites.length > 0 && statut.etat !== 'OUVERTE' && (
        <p className="avis avis-conforme">
          → {t('fiche.remplaceePar')}{' '}
          {suites.map((numero) => {
            const noeud = continuite.noeuds.find((un) => un.numero === numero)
            return (
              <span key={numero}>
                <Link to="/registre/$numero" params={{ numero }}>
                  {numero}
                  {noeud?.intitule ? ` ${noeud.intitule}` : ''}
                </Link>{' '}
              </span>
            )
          })}
        </p>
      )}
    </>
  )
}

function Actions({ page }: { page: PageFiche }) {
  const { t, langue } = useParler()
  const { numero } = page.fiche
  const demande = { params: { numero }, query: { au: page.au } }
  return (
    <ul className="fiche-actions" aria-label={t('fiche.actions.menu')}>
      <Suivi numero={numero} />
      <li>
        <button type="button" className="bouton" onClick={() => print()}>
          {t('fiche.actions.imprimer')}
        </button>
      </li>
      {page.source.page_officielle !== null && (
        <li>
          <LienExterne adresse={page.source.page_officielle}>{t('fiche.actions.officielle')}</LienExterne>
        </li>
      )}
      <li>
        <a href={buildAdresse('fiche', demande)}>{t('fiche.actions.json')}</a>
      </li>
      <li>
        <a href={buildAdresse('ficheMarkdown', { params: { numero }, query: { au: page.au, langue } })}>
          {t('fiche.actions.markdown')}
        </a>
      </li>
      <li>
        <Link to="/registre/$numero/comparer" params={{ numero }}>
          {t('fiche.actions.comparer')}
        </Link>
      </li>
    </ul>
  )
}
