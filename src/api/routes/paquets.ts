import type { PortsDocuments } from '#application/documents/ports-gardes.ts'
import { lireReglementDocument } from '#application/documents/reglement-lu.ts'
import { etatDe, lirePaquet, listerPaquets, type PaquetOuvert } from '#application/paquets/lire.ts'
import type { ActePaquetLu, EntetePaquet, PortsPaquets } from '#application/paquets/ports.ts'
import { creerPaquet, type DepartPaquet, modifierPaquet } from '#application/paquets/rediger.ts'
import { type RepetitionFaite, repeterPaquet, retirerPaquet, signerPaquet } from '#application/paquets/signer.ts'
import { type EcartPaquet, type IssueCandidat, inventerCohorte } from '#domaine/paquet/index.ts'
import type { Conclusion } from '#droit/conclusion.ts'
import { parolesDroit } from '#langues/droit.ts'
import { direEtape, feuillesManquantes } from '#langues/explication.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { decimales } from '../contrat/calculs/decimales.ts'
import { ecrireDossier, lireDossier } from '../contrat/calculs/dossier.ts'
import { ecrireContenuPaquet, lireContenuPaquet } from '../contrat/contenu-paquet.ts'
import { type PaquetPublic, type RepetitionPublique, routesPaquets as routes } from '../contrat/paquets.ts'
import type { Langue } from '../langue.ts'
import { type Appel, type Montage, monter } from '../monter.ts'
import { pageDe } from './page.ts'

/** A thousand candidates. */
const CORPS_COHORTE = 8 * 1_048_576
/** A regulation of sixty units with its grids. */
const CORPS_CONTENU = 1_048_576

/** What the routes of packages stand on. */
export interface OutilsPaquets {
  readonly ports: PortsPaquets
  readonly documents: PortsDocuments
}

/** Rule packages of an organisation. */
export function monterPaquets(montage: Montage, { ports, documents }: OutilsPaquets): void {
  monter(montage, routes.paquets, async ({ params, query, identite }) => {
    const { total, lignes } = await listerPaquets(ports, identite.personne.id, { ...pageDe(query), ...params })
    return { total, paquets: lignes.map(ecrireEntete) }
  })
  monter(montage, routes.creerPaquet, (appel) => creer(ports, documents, appel))
  monter(montage, routes.paquet, async ({ params, query, langue, identite }) =>
    rendre(await lirePaquet(ports, identite.personne.id, params), query.langue ?? langue),
  )
  monter(
    montage,
    routes.modifierPaquet,
    async ({ params, query, corps, langue, identite }) => {
      const demande = { ...params, revision: corps.revision, contenu: lireContenuPaquet(corps.contenu) }
      return rendre(await modifierPaquet(ports, identite.personne.id, demande), query.langue ?? langue)
    },
    { corpsMax: CORPS_CONTENU },
  )
  monter(montage, routes.cohorteExemple, async ({ params, query, identite }) => {
    const lu = await lirePaquet(ports, identite.personne.id, params)
    if (!lu.ok) return lu
    const cohorte = inventerCohorte(lu.valeur.garde.contenu, query.candidats)
    return reussir({ cohorte: cohorte.map(({ numero, dossier }) => ({ numero, ...ecrireDossier(dossier) })) })
  })
  monter(
    montage,
    routes.repeterPaquet,
    async ({ params, query, corps, langue, identite }) => {
      const cohorte = corps.cohorte.map(({ numero, ...dossier }) => ({ numero, dossier: lireDossier(dossier) }))
      const demande = { ...params, reference: corps.reference ?? null, cohorte }
      const faite = await repeterPaquet(ports, identite.personne.id, demande)
      return faite.ok ? reussir(ecrireRepetition(faite.valeur, query.langue ?? langue)) : faite
    },
    { corpsMax: CORPS_COHORTE },
  )
  monter(montage, routes.signerPaquet, async ({ params, query, corps, langue, identite }) =>
    rendre(await signerPaquet(ports, identite.personne.id, { ...params, ...corps }), query.langue ?? langue),
  )
  monter(montage, routes.retirerPaquet, async ({ params, query, corps, langue, identite }) =>
    rendre(await retirerPaquet(ports, identite.personne.id, { ...params, ...corps }), query.langue ?? langue),
  )
}

const rendre = (fait: Resultat<PaquetOuvert>, langue: Langue): Resultat<PaquetPublic> =>
  fait.ok ? reussir(ecrirePaquet(fait.valeur, langue)) : fait

async function creer(
  ports: PortsPaquets,
  documents: PortsDocuments,
  { params, query, corps, langue, identite }: Appel<typeof routes.creerPaquet>,
): Promise<Resultat<PaquetPublic>> {
  const acteur = identite.personne.id
  const depart = await preparerDepart(documents, acteur, { ...params, corps })
  if (!depart.ok) return depart
  const session = { annee: corps.session, jour: corps.jour ?? `${corps.session}-06-30` }
  const cree = await creerPaquet(ports, acteur, { ...params, session, depart: depart.valeur })
  return rendre(cree, query.langue ?? langue)
}

async function preparerDepart(
  documents: PortsDocuments,
  acteur: string,
  { organisme, corps }: { readonly organisme: string; readonly corps: Appel<typeof routes.creerPaquet>['corps'] },
): Promise<Resultat<DepartPaquet>> {
  if (corps.depart === 'reglement') {
    const { reglement, certification = null } = corps
    return reussir({ genre: 'reglement', reglement, certification })
  }
  if (corps.depart === 'copie') return reussir({ genre: 'copie', paquet: corps.paquet })
  const { document, certification, diplome } = corps
  const lu = await lireReglementDocument(documents, acteur, { organisme, document })
  return lu.ok ? reussir({ genre: 'examen', examen: lu.valeur, document, certification, diplome }) : lu
}

const ecrireEntete = (entete: EntetePaquet) => ({
  id: entete.id,
  certification: entete.certification,
  session: entete.session,
  numero: entete.numero,
  issu_de: entete.issuDe,
  intitule: entete.intitule,
  revision: entete.revision,
  etat: etatDe(entete),
  modifie_le: entete.modifieLe.toISOString(),
  modifie_par: entete.modifiePar,
})

function ecrirePaquet({ garde, modifiable, controle, ecarts }: PaquetOuvert, langue: Langue): PaquetPublic {
  return {
    ...ecrireEntete(garde),
    empreinte: garde.empreinte,
    modifiable,
    contenu: ecrireContenuPaquet(garde.contenu),
    controle: ecrireControle(controle, langue),
    ecarts: ecarts === null ? null : ecarts.map(ecrireEcart),
    actes: garde.actes.map((acte) => ecrireActe(acte, garde.empreinte)),
  }
}

const EN_CENTIEMES = /^seuils\.|\.coefficient$/

/** Coefficients and thresholds read as people write them. */
function ecrireEcart({ chemin, avant, apres }: EcartPaquet) {
  const lisible = (valeur: string | null): string | null =>
    valeur === null || valeur === 'null' ? null : EN_CENTIEMES.test(chemin) ? String(Number(valeur) / 100) : valeur
  return { chemin, avant: lisible(avant), apres: lisible(apres) }
}

/** Each condition of the check; what is missing says itself where to learn it. */
function ecrireControle({ issue, trace }: Conclusion<null>, langue: Langue): PaquetPublic['controle'] {
  const paroles = parolesDroit(langue)
  const verifications = trace.entrees.map((etape) => {
    const { phrase, faire } = direEtape(etape, paroles)
    const tenue = etape.valeur === null ? null : etape.valeur === true
    const manquante = tenue === null ? feuillesManquantes(etape)[0] : undefined
    const apprendre = manquante === undefined ? null : direEtape(manquante, paroles).faire
    return { code: etape.code, phrase, tenue, faire: apprendre ?? faire, texte: etape.texte }
  })
  return { issue, verifications }
}

const ecrireActe = ({ acte, bilan, nom, le }: ActePaquetLu, empreinte: string): PaquetPublic['actes'][number] => ({
  genre: acte.genre,
  de_ce_contenu: acte.genre === 'retrait' || acte.empreinte === empreinte,
  motif: acte.genre === 'retrait' ? acte.motif : null,
  bilan: bilan === null ? null : { ...bilan, mouvements: [...bilan.mouvements] },
  par: { id: acte.par, nom },
  le: le.toISOString(),
})

function ecrireRepetition({ reference, repetition }: RepetitionFaite, langue: Langue): RepetitionPublique {
  const paroles = parolesDroit(langue)
  const dire = (etape: Parameters<typeof direEtape>[0]) => {
    const { phrase, valeur } = direEtape(etape, paroles)
    return { phrase, valeur }
  }
  const { candidats, ecarts, mouvements, changements } = repetition
  return {
    reference,
    candidats,
    ecarts: ecarts.map(ecrireEcart),
    mouvements: [...mouvements],
    changements: changements.map(({ numero, avant, apres, pourquoi }) => ({
      numero,
      avant: ecrireIssue(avant),
      apres: ecrireIssue(apres),
      pourquoi: pourquoi === null ? null : { avant: dire(pourquoi.avant), apres: dire(pourquoi.apres) },
    })),
  }
}

const NOTE = 100
const ecrireIssue = (issue: IssueCandidat) => ({
  decision: issue.decision,
  mention: issue.mention,
  moyenne: decimales(issue.moyenne, NOTE),
  moyenne_professionnelle: decimales(issue.moyenneProfessionnelle, NOTE),
  unites_attestees: [...issue.unitesAttestees],
})
