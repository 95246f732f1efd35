import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { importerRegistre, type ProgressionImport, type RapportImport } from '#application/registre/importer.ts'
import { mesurer } from '#application/registre/suivre-import.ts'
import type { Repertoire } from '#domaine/certification/index.ts'
import { downloadRessource, findPaire } from '#importeurs/donnees-ouvertes.ts'
import type { CleCli } from '#langues/cli.fr.ts'
import { formatJour } from '#socle/date-civile.ts'
import { type Refus, type Resultat, reussir } from '#socle/resultat.ts'
import { creerSuiviImports } from '#stockage/depots/imports.ts'
import {
  type Appel,
  type Commande,
  ErreurUsage,
  jourOption,
  refuserOuDonner,
  SORTIES,
  texteOption,
} from '../commande.ts'
import type { Monde } from '../monde.ts'
import type { Sortie } from '../sortie.ts'

const SUIVI_MS = 500

const ETAPES: Readonly<Record<ProgressionImport['etape'], CleCli>> = {
  telechargement: 'importer.telechargement',
  lecture: 'importer.lecture',
  ecriture: 'importer.lecture',
  index: 'importer.etape-index',
  fini: 'importer.index',
}

/** Shows the progress of an import on standard error. */
export function afficherProgression(sortie: Sortie): (p: ProgressionImport) => void {
  return (p) =>
    sortie.progresser({
      titre: sortie.paroles.dire(ETAPES[p.etape]),
      fait: p.fait,
      total: p.total,
      unite: p.etape === 'lecture' || p.etape === 'telechargement' ? 'octets' : 'fiches',
    })
}

/** Tells a report in words, on standard error when the result is JSON. */
function raconter(sortie: Sortie, r: RapportImport): void {
  const { paroles: p } = sortie
  const jour = formatJour(r.dateExport, p.langue)
  const base = { repertoire: r.repertoire, jour, nom: r.source }
  if (r.dejaImporte) {
    sortie.dire(p.dire('importer.deja', base))
    return
  }
  const { bilan } = r
  const comptes = {
    lues: bilan.lues,
    nouvelles: bilan.nouvelles,
    modifiees: bilan.modifiees,
    inchangees: bilan.inchangees,
    disparues: bilan.disparues,
    actives: r.actives,
  }
  const nombres = Object.fromEntries(Object.entries(comptes).map(([cle, n]) => [cle, p.nombre(n)]))
  sortie.dire(p.dire('importer.fait', { ...base, ...nombres }))
  const anomalies = Object.entries(r.anomalies).map(([code, a]) => `${code} × ${p.nombre(a.nombre)}`)
  if (anomalies.length > 0) sortie.dire(p.dire('importer.anomalies', { liste: anomalies.join(', ') }))
  const inconnus = Object.keys(r.inconnus)
  if (inconnus.length > 0) sortie.dire(p.dire('importer.inconnus', { liste: inconnus.join(', ') }))
}

/** Follows the run in the base too when the application asked for it. */
async function suivreDansBase(appel: Appel, monde: Monde): Promise<Suivi> {
  const id = texteOption(appel, 'suivi')
  const montrer = afficherProgression(appel.sortie)
  if (id === undefined) return { progresser: montrer, conclure: async () => undefined }
  const suivi = creerSuiviImports(await monde.proprietaire())
  const avecRythme = mesurer(() => performance.now())
  let derniere = 0
  const progresser = (p: ProgressionImport): void => {
    const mesuree = avecRythme(p)
    if (performance.now() - derniere < SUIVI_MS) return
    derniere = performance.now()
    void suivi.progresser(id, mesuree).catch(() => undefined)
  }
  return {
    progresser,
    conclure: (fait) =>
      suivi.conclure(id, fait.ok ? 'reussi' : 'refuse', fait.ok ? { ...fait.valeur } : { refus: fait.refus }),
  }
}

interface Suivi {
  progresser(p: ProgressionImport): void
  conclure(fait: Resultat<{ readonly exports: readonly RapportImport[] }>): Promise<void>
}

interface SourceDemandee {
  readonly source: string
  readonly date: string | null
  /** Register to read from a CSV pack; absent for XML. */
  readonly paquet?: Repertoire
}

interface Demande {
  readonly sources: readonly SourceDemandee[]
  readonly baisseAdmise: number
  readonly forcer: boolean
}

const PAQUET_CSV = /export[-_]fiches[-_]csv.*\.zip$/i

/** A CSV pack holds both registers: two imports of one file. */
function desSources(mots: readonly string[], date: string | null): SourceDemandee[] {
  return mots.flatMap((source): SourceDemandee[] =>
    PAQUET_CSV.test(source)
      ? [
          { source, date, paquet: 'RNCP' },
          { source, date, paquet: 'RS' },
        ]
      : [{ source, date }],
  )
}

/** A reading makes much short-lived data: a heap that grows by small steps holds an import in less memory (measured). */
const CROISSANCE_TAS = '--heap-growing-percent=50'

/** Imports files one after the other, all or nothing each, then makes the search ready. */
async function importerTout(appel: Appel, demande: Demande, suivi: Suivi): Promise<number> {
  setFlagsFromString(CROISSANCE_TAS)
  const monde = await appel.monde()
  const exports: RapportImport[] = []
  for (const { source, date, paquet } of demande.sources) {
    const outils = await monde.outilsImport(suivi.progresser, paquet)
    const { baisseAdmise, forcer } = demande
    const fait = await importerRegistre(outils, { source, date, baisseAdmise, forcer })
    if (!fait.ok) return refuserImport(appel, suivi, fait)
    raconter(appel.sortie, fait.valeur)
    exports.push(fait.valeur)
  }
  // Not only after a change: an earlier run may have been killed between its load and its index.
  if (await monde.indexPerime()) await monde.reindexer(suivi.progresser)
  await suivi.conclure(reussir({ exports }))
  if (appel.sortie.json) appel.sortie.donner({ exports })
  return SORTIES.succes
}

async function refuserImport(appel: Appel, suivi: Suivi, fait: { ok: false; refus: Refus }): Promise<number> {
  await suivi.conclure(fait)
  return refuserOuDonner(appel.sortie, fait.refus)
}

/** Finds the latest complete pair on the open-data listing, fetches and checks it, and imports it. */
async function actualiser(appel: Appel): Promise<number> {
  const monde = await appel.monde()
  const suivi = await suivreDansBase(appel, monde)
  const { reglages } = monde
  const paire = await findPaire(texteOption(appel, 'liste') ?? reglages.listeOuverte)
  if (!paire.ok) return refuserImport(appel, suivi, paire)
  const { date, incompletes } = paire.valeur
  const { paroles: p } = appel.sortie
  for (const jour of incompletes)
    appel.sortie.dire(p.dire('actualiser.incomplete', { jour: formatJour(jour, p.langue) }))
  appel.sortie.dire(p.dire('actualiser.trouvee', { jour: formatJour(date, p.langue) }))
  const dossier = join(reglages.dossier, 'telechargements')
  const surOctets = (fait: number, total: number | null) =>
    suivi.progresser({ etape: 'telechargement', fait, total, fiches: 0 })
  const sources: SourceDemandee[] = []
  for (const ressource of [paire.valeur.rncp, paire.valeur.rs]) {
    const recu = await downloadRessource(ressource, dossier, { surOctets })
    if (!recu.ok) return refuserImport(appel, suivi, recu)
    sources.push({ source: recu.valeur, date })
  }
  const code = await importerTout(appel, { sources, baisseAdmise: reglages.baisseAdmise, forcer: false }, suivi)
  if (code === SORTIES.succes) await rm(dossier, { recursive: true, force: true })
  return code
}

async function importer(appel: Appel): Promise<number> {
  const date = jourOption(appel, 'date') ?? null
  const part = texteOption(appel, 'baisse')
  const partLue = Number(part?.replace(',', '.') || (part === undefined ? 0 : Number.NaN))
  if (part !== undefined && !(partLue >= 0 && partLue <= 1)) throw new ErreurUsage('baisse', part)
  const monde = await appel.monde()
  const baisseAdmise = part === undefined ? monde.reglages.baisseAdmise : partLue
  const demande = { sources: desSources(appel.mots, date), baisseAdmise, forcer: appel.options.forcer === true }
  return importerTout(appel, demande, await suivreDansBase(appel, monde))
}

const texte = { type: 'string' } as const

export const importerCommande: Commande = {
  nom: 'registre importer',
  arguments: '<fichier|url|-> […]',
  resume: 'importer.resume',
  options: { date: texte, baisse: texte, forcer: { type: 'boolean' }, suivi: texte },
  aide: { date: 'importer.date', baisse: 'importer.baisse', forcer: 'importer.forcer', suivi: 'importer.suivi' },
  mots: [1, 50],
  executer: importer,
}

export const actualiserCommande: Commande = {
  nom: 'registre actualiser',
  arguments: '',
  resume: 'actualiser.resume',
  options: { liste: texte, suivi: texte },
  aide: { liste: 'actualiser.liste', suivi: 'importer.suivi' },
  mots: [0, 0],
  executer: actualiser,
}
