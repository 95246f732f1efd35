import {
  construireGraphe,
  disposerGroupe,
  type EtatEnregistrement,
  entreesAuJour,
  etatAuJour,
  type FicheRegistre,
  faitsApprentissageDe,
  faitsStatutDe,
  passageAuJour,
  peutEncoreEntrer,
  peutEncoreEtreCertifie,
  peutEtrePrepareeParApprentissage,
  type StatutEnregistrement,
  statutAuJour,
  successeursActuels,
} from '#domaine/certification/index.ts'
import type { Verdict } from '#droit/verdict.ts'
import { estJour } from '#socle/date-civile.ts'
import { parseNumeroFiche } from '#socle/identifiant.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import {
  type CorrespondanceEntrante,
  type DepotRegistre,
  type EtatResume,
  ORIGINES_FICHE,
  type PassageOrigine,
  type ResumeFiche,
} from './ports.ts'

/** A record drawn in its continuity graph; title and state are null when the register does not hold it (Q5). */
export interface NoeudContinuite {
  readonly numero: string
  readonly intitule: string | null
  readonly etat: EtatEnregistrement | null
  readonly colonne: number
  readonly ligne: number
}

export interface VueContinuite {
  readonly numero: string
  readonly noeuds: readonly NoeudContinuite[]
  readonly liens: readonly {
    readonly ancienne: string
    readonly nouvelle: string
    readonly declarePar: 'ancienne' | 'nouvelle' | 'les-deux'
    readonly partielle: boolean
  }[]
  readonly successeursActuels: readonly string[]
  readonly tronquee: boolean
}

/** A record and everything that follows from it on a day. */
export interface VueFiche {
  readonly au: string
  readonly fiche: FicheRegistre
  readonly statut: StatutEnregistrement
  readonly entree: Verdict
  readonly certification: Verdict
  readonly apprentissage: Verdict
  readonly continuite: VueContinuite
  readonly correspondancesEntrantes: readonly CorrespondanceEntrante[]
  readonly version: PassageOrigine
  readonly versions: readonly PassageOrigine[]
  /** First export, on the day asked or before, that no longer held the record; null when it was still there. */
  readonly absenteDepuis: string | null
}

/** A record with the run of exports it was read from. */
export interface FicheSituee {
  readonly fiche: FicheRegistre
  readonly version: PassageOrigine
  readonly versions: readonly PassageOrigine[]
}

const GROUPE_MAXIMUM = 200

/** The run that counts on a day: the best origin that had spoken by then, else the first content known at all. */
export function choisirPassage(passages: readonly PassageOrigine[], jour: string): PassageOrigine | null {
  for (const origine of [...ORIGINES_FICHE].reverse()) {
    const siens = passages.filter((p) => p.origine === origine)
    const choisi = passageAuJour(siens, jour)
    if (choisi !== null) return siens.find((p) => p.du === choisi.du) ?? null
  }
  return passages[0] ?? null
}

/** Turns what a person typed (`35698`, `rncp 35698`) into the number of a known record. Refuses `fiche.inconnue`. */
export async function resoudreNumero(depot: DepotRegistre, saisie: string): Promise<Resultat<string>> {
  const candidats = parseNumeroFiche(saisie)
  const connus = candidats.length === 0 ? new Map() : await depot.resumes(candidats)
  const numero = candidats.find((c) => connus.has(c))
  return numero === undefined ? refuser('fiche.inconnue', { numero: saisie.slice(0, 40) }) : reussir(numero)
}

/** What the starting catalogue adds (units, assessment modes) stays beside an export that replaced its content. */
async function ajouterComplements(depot: DepotRegistre, situee: FicheSituee): Promise<FicheRegistre> {
  const { fiche, version, versions } = situee
  const catalogue = versions.findLast((p) => p.origine === 'catalogue')
  if (version.origine === 'catalogue' || catalogue === undefined) return fiche
  const depart = await depot.contenu(fiche.numero, catalogue.empreinte)
  if (depart === null) return fiche
  return { ...fiche, complements: depart.complements, codesDiplome: depart.codesDiplome }
}

function trouverPassage(versions: readonly PassageOrigine[], quand: string): PassageOrigine | null {
  if (estJour(quand)) return choisirPassage(versions, quand)
  if (!/^[0-9a-f]{8,64}$/.test(quand)) return null
  return versions.findLast((p) => p.empreinte.startsWith(quand)) ?? null
}

/** Reads a record as it was known on a day (`AAAA-MM-JJ`), or by the fingerprint of one content. Refuses `fiche.inconnue`, `version.inconnue`. */
export async function lireFiche(depot: DepotRegistre, saisie: string, quand: string): Promise<Resultat<FicheSituee>> {
  const numero = await resoudreNumero(depot, saisie)
  if (!numero.ok) return numero
  const versions = await depot.passages(numero.valeur)
  const version = trouverPassage(versions, quand)
  const fiche = version === null ? null : await depot.contenu(numero.valeur, version.empreinte)
  if (version === null || fiche === null) return refuser('version.inconnue', { numero: numero.valeur, version: quand })
  return reussir({ fiche, version, versions })
}

/** The connected group of a record, laid out in columns, as of a day. */
export async function decrireContinuite(depot: DepotRegistre, numero: string, au: string): Promise<VueContinuite> {
  const { liens, tronque } = await depot.groupe(numero, GROUPE_MAXIMUM)
  const graphe = construireGraphe(liens)
  const disposition = disposerGroupe(graphe, numero)
  const resumes = await depot.resumes(disposition.colonnes.flat())
  const etatDe = (n: string): EtatEnregistrement | null => etatDeResume(resumes.get(n), au)
  const noeuds = disposition.colonnes.flatMap((membres, colonne) =>
    membres.map((n, ligne) => ({
      numero: n,
      intitule: resumes.get(n)?.intitule ?? null,
      etat: etatDe(n),
      colonne,
      ligne,
    })),
  )
  return {
    numero,
    noeuds,
    liens: [...disposition.aretes, ...disposition.retours].map((a) => ({
      ancienne: a.de,
      nouvelle: a.vers,
      declarePar: a.declareePar,
      partielle: (graphe.suivantes.get(a.de)?.length ?? 0) > 1,
    })),
    successeursActuels: successeursActuels(graphe, numero, etatDe).map((s) => s.numero),
    tronquee: tronque,
  }
}

/** State on a day of a record known by its summary; null when the register does not hold it. */
export const etatDeResume = (resume: ResumeFiche | undefined, au: string): EtatEnregistrement | null =>
  resume === undefined ? null : etatAuJour(resume, au)

/** A record in a list, with its state on a day. */
export const situerResume = (resume: ResumeFiche, au: string): EtatResume => ({
  resume,
  etat: etatAuJour(resume, au),
  entrees: entreesAuJour(resume, au),
})

/** First export that lacks the record, after the run that counts on the day and no later than it. */
async function dateAbsence(depot: DepotRegistre, { fiche, version }: FicheSituee, au: string): Promise<string | null> {
  if (version.origine !== 'export') return null
  const jours = (await depot.exports())
    .filter((e) => e.origine === 'export' && e.repertoire === fiche.repertoire)
    .map((e) => e.dateExport)
    .filter((jour) => jour > version.au && jour <= au)
  return jours.sort()[0] ?? null
}

/** Everything the page of a record shows, as of a day (`AAAA-MM-JJ`, Europe/Paris). Refuses `fiche.inconnue`, `version.inconnue`. */
export async function consulterFiche(depot: DepotRegistre, saisie: string, au: string): Promise<Resultat<VueFiche>> {
  const lue = await lireFiche(depot, saisie, au)
  if (!lue.ok) return lue
  const { numero } = lue.valeur.fiche
  const [fiche, continuite, correspondancesEntrantes, absenteDepuis] = await Promise.all([
    ajouterComplements(depot, lue.valeur),
    decrireContinuite(depot, numero, au),
    depot.correspondancesVers(numero),
    dateAbsence(depot, lue.valeur, au),
  ])
  const faits = faitsStatutDe(fiche)
  return reussir({
    au,
    fiche,
    statut: statutAuJour(faits, au),
    entree: peutEncoreEntrer(faits, au),
    certification: peutEncoreEtreCertifie(faits, au),
    apprentissage: peutEtrePrepareeParApprentissage(faitsApprentissageDe(fiche), au),
    continuite,
    correspondancesEntrantes,
    version: lue.valeur.version,
    versions: lue.valeur.versions,
    absenteDepuis,
  })
}
