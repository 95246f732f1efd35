import { comparerCotes, type LienBanc, listerTables, ouvrirBanc } from '#application/correspondances/comparer.ts'
import { type ActeFait, annulerDecisions, deciderLiens } from '#application/correspondances/decider.ts'
import type { PortsCorrespondances, SourceOuverte } from '#application/correspondances/ports.ts'
import { motsCorrespondances } from '#documents/correspondances/mots-case.ts'
import {
  ASSOCIATIONS_CASE,
  familleDe,
  indexerElements,
  listerElements,
  SEUILS_RAPPROCHEMENT,
} from '#domaine/referentiel/index.ts'
import { correspondancesVersCase } from '#interop/case/correspondances.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { routesCorrespondances as routes } from '../contrat/correspondances.ts'
import { adresseCase, enNomFichier, organismeDe } from '../fichier.ts'
import { type Appel, type Montage, monter } from '../monter.ts'
import { toSnake } from '../snake.ts'
import { pageDe } from './page.ts'

/** Five thousand decisions. */
const CORPS_DECISIONS = 4 * 1_048_576

/** Comparison of two sides, and the crosswalk between them. */
export function monterCorrespondances(montage: Montage, ports: PortsCorrespondances): void {
  monter(montage, routes.correspondances, async ({ params, query, identite }) => {
    const demande = { ...pageDe(query), organisme: params.organisme }
    const { total, lignes } = await listerTables(ports, identite.personne.id, demande)
    const tables = lignes.map(({ modifieLe, ...table }) => ({ ...toSnake(table), modifie_le: modifieLe.toISOString() }))
    return { total, tables }
  })
  monter(montage, routes.bancCorrespondances, async ({ params, query, identite }) =>
    rendre(
      await ouvrirBanc(ports, identite.personne.id, { ...params, ...query }),
      ({ de, vers, liens, officiels, annulable }) => ({
        de: ligneCote(de),
        vers: ligneCote(vers),
        liens: liens.map(ligneLien),
        officiels: toSnake(officiels),
        annulable,
        seuil_sur: SEUILS_RAPPROCHEMENT.sure,
      }),
    ),
  )
  monter(montage, routes.comparaisonReferentiels, async ({ params, query, identite }) =>
    rendre(
      await comparerCotes(ports, identite.personne.id, { ...params, ...query }),
      ({ de, vers, comparaison: { lignes, comptes } }) => ({
        de: ligneCote(de),
        vers: ligneCote(vers),
        lignes: lignes.map(({ avant, apres, natures, mots }) => ({
          avant: [...avant],
          apres: [...apres],
          natures: [...natures],
          mots: mots === null ? null : [...mots],
        })),
        comptes,
      }),
    ),
  )
  monter(montage, routes.exportCorrespondances, (appel) => exporter(ports, appel))
  monter(
    montage,
    routes.deciderCorrespondances,
    async ({ params, corps, identite }) => {
      const decisions = corps.decisions.map((une) => ({ ...une, type: une.etat === 'confirme' ? une.type : null }))
      return rendre(await deciderLiens(ports, identite.personne.id, { ...params, ...corps, decisions }), ligneActe)
    },
    { corpsMax: CORPS_DECISIONS },
  )
  monter(montage, routes.annulerCorrespondances, async ({ params, corps, identite }) =>
    rendre(await annulerDecisions(ports, identite.personne.id, { ...params, ...corps }), ligneActe),
  )
}

async function exporter(
  ports: PortsCorrespondances,
  appel: Appel<typeof routes.exportCorrespondances>,
): Promise<Resultat<string>> {
  const { params, query, identite, requete, reponse } = appel
  const banc = await ouvrirBanc(ports, identite.personne.id, { ...params, ...query })
  return rendre(banc, (ouvert) => {
    const noms = [ouvert.de, ouvert.vers].map(({ numero, intitule }) => enNomFichier(numero ?? intitule))
    reponse.header('content-disposition', `attachment; filename="correspondances-${noms.join('-')}.case.json"`)
    const paquet = correspondancesVersCase(ouvert, {
      base: adresseCase(requete),
      organisme: params.organisme,
      createur: organismeDe(appel),
      modifieLe: ports.maintenant(),
      langue: 'fr',
      mots: motsCorrespondances,
    })
    return JSON.stringify(paquet)
  })
}

const rendre = <T, U>(fait: Resultat<T>, ecrire: (valeur: T) => U): Resultat<U> =>
  fait.ok ? reussir(ecrire(fait.valeur)) : fait

const ligneCote = ({ cle, intitule, numero, version, contenu }: SourceOuverte) => ({
  cle,
  intitule,
  numero,
  version,
  elements: listerElements(indexerElements(contenu.elements)).map(({ id, genre, code, libelle, parent }) => ({
    id,
    genre,
    famille: familleDe(genre),
    code,
    libelle,
    parent,
  })),
})

const ligneLien = ({ de, vers, etat, type, suggestion, decision }: LienBanc) => ({
  de,
  vers,
  etat,
  type,
  association: ASSOCIATIONS_CASE[type],
  suggestion:
    suggestion === null
      ? null
      : { score: suggestion.score, forme: suggestion.forme, raison: toSnake(suggestion.raison) },
  decision: decision === null ? null : { par: decision.par, le: decision.le.toISOString() },
})

const ligneActe = ({ numero, decisions }: ActeFait) => ({
  numero,
  decisions: decisions.map(({ de, vers, etat, type }) => ({ de, vers, etat, type })),
})
