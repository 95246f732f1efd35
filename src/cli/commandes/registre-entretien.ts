import { dateDuNom } from '#application/registre/importer.ts'
import type { DepotRegistre, PassageOrigine } from '#application/registre/ports.ts'
import { passageAuJour } from '#domaine/certification/index.ts'
import { comparerAvec, type EcartCsv, estEcartConnu } from '#importeurs/registre-csv/comparer.ts'
import { readPaquetCsv } from '#importeurs/registre-csv/lire-paquet.ts'
import type { FicheBrute } from '#importeurs/registre-xml/lignes.ts'
import { relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import { formatJour } from '#socle/date-civile.ts'
import { rebuildReadModel } from '#stockage/depots/registre-reconstruction.ts'
import { type Appel, type Commande, jourOption, refuserOuDonner, SORTIES } from '../commande.ts'
import type { Sortie } from '../sortie.ts'
import { afficherProgression } from './registre-import.ts'

interface FicheRecoupee {
  readonly numero: string
  /** First and last export day of the content that the pack was compared with. */
  readonly du: string
  readonly au: string
  readonly ecarts: readonly (EcartCsv & { readonly connu: boolean })[]
}

/** The published content that a pack of this day should agree with: that day's, else the last one. */
function contenuVise(passages: readonly PassageOrigine[], jour: string): PassageOrigine | undefined {
  const exportes = passages.filter((p) => p.origine === 'export')
  const choisi = passageAuJour(exportes, jour)
  return exportes.find((p) => p.du === choisi?.du) ?? exportes.at(-1)
}

async function recouperFiche(depot: DepotRegistre, brute: FicheBrute, jour: string): Promise<FicheRecoupee | null> {
  const numero = brute.NUMERO_FICHE?.trim() ?? ''
  const passage = contenuVise(await depot.passages(numero), jour)
  const fiche = passage === undefined ? null : await depot.contenu(numero, passage.empreinte)
  if (passage === undefined || fiche === null) return null
  const { du, au } = passage
  const lieu = { repertoire: fiche.repertoire, memeJour: du <= jour && jour <= au }
  const ecarts = comparerAvec(brute, fiche).map((ecart) => ({ ...ecart, connu: estEcartConnu(ecart, lieu) }))
  return { numero, du, au, ecarts }
}

async function recouper(appel: Appel): Promise<number> {
  const { sortie } = appel
  const [source = ''] = appel.mots
  const jour = jourOption(appel, 'date') ?? dateDuNom(source)
  if (jour === null) return refuserOuDonner(sortie, { code: 'registre.date-inconnue', donnees: { fichier: source } })
  const paquet = await readPaquetCsv(source)
  if (!paquet.ok) return refuserOuDonner(sortie, paquet.refus)
  const { depot } = await appel.monde()
  const recoupees: FicheRecoupee[] = []
  const absentes: string[] = []
  for (const [numero, brute] of paquet.valeur.fiches) {
    const recoupee = await recouperFiche(depot, brute, jour)
    if (recoupee === null) absentes.push(numero)
    else recoupees.push(recoupee)
  }
  const ecarts = recoupees.flatMap((r) => r.ecarts)
  const connues = ecarts.filter((e) => e.connu).length
  raconter(sortie, { jour, recoupees, absentes, connues, ecarts: ecarts.length - connues })
  return connues === ecarts.length ? SORTIES.succes : SORTIES.refus
}

interface Recoupement {
  readonly jour: string
  readonly recoupees: readonly FicheRecoupee[]
  readonly absentes: readonly string[]
  readonly connues: number
  readonly ecarts: number
}

function raconter(sortie: Sortie, { jour, recoupees, absentes, connues, ecarts }: Recoupement): void {
  const { paroles: p } = sortie
  const differentes = recoupees.filter((r) => r.ecarts.length > 0)
  const comptes = { comparees: recoupees.length, absentes: absentes.length, connues, ecarts }
  sortie.dire(p.dire('recouper.fait', { ...comptes, jour: formatJour(jour, p.langue) }))
  if (sortie.json) {
    sortie.donner({ au: jour, comparees: recoupees.length, absentes, fiches: differentes })
    return
  }
  for (const { numero, au, ecarts: siens } of differentes) {
    sortie.ecrire(p.dire('recouper.fiche', { numero, jour: formatJour(au, p.langue) }))
    for (const { champ, csv, xml, connu } of siens)
      sortie.ecrire(`  ${champ}: ${csv || '-'} | ${xml || '-'}${connu ? ` (${p.dire('recouper.connue')})` : ''}`)
  }
  for (const numero of absentes) sortie.ecrire(p.dire('recouper.absente', { numero }))
}

async function indexer(appel: Appel): Promise<number> {
  const monde = await appel.monde()
  await monde.reindexer(afficherProgression(appel.sortie))
  return SORTIES.succes
}

async function reconstruire(appel: Appel): Promise<number> {
  const { sortie } = appel
  const monde = await appel.monde()
  const progresser = afficherProgression(sortie)
  const nombre = await rebuildReadModel(await monde.proprietaire(), relireFiche, (fait, total) =>
    progresser({ etape: 'ecriture', fait, total, fiches: fait }),
  )
  await monde.reindexer(progresser)
  sortie.dire(sortie.paroles.dire('reconstruire.fait', { nombre: sortie.paroles.nombre(nombre) }))
  if (sortie.json) sortie.donner({ fiches: nombre })
  return SORTIES.succes
}

const SANS_OPTION = { arguments: '', options: {}, aide: {}, mots: [0, 0] } as const

export const COMMANDES_ENTRETIEN: readonly Commande[] = [
  {
    nom: 'registre recouper',
    arguments: '<paquet.zip>',
    resume: 'recouper.resume',
    options: { date: { type: 'string' } },
    aide: { date: 'importer.date' },
    mots: [1, 1],
    executer: recouper,
  },
  { ...SANS_OPTION, nom: 'registre reconstruire', resume: 'reconstruire.resume', executer: reconstruire },
  { ...SANS_OPTION, nom: 'registre indexer', resume: 'indexer.resume', executer: indexer },
]
