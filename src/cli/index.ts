import { parseArgs } from 'node:util'
import { type Appel, type Commande, SORTIES } from './commande.ts'
import { COMMANDES } from './commandes/index.ts'
import { langueDe, type Paroles, parler } from './langue.ts'
import type { Monde } from './monde.ts'
import { ouvrirSortie, type Sortie } from './sortie.ts'

const COMMUNES = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

function trouver(argv: readonly string[]): Commande | undefined {
  const mots = argv.filter((a) => !a.startsWith('-'))
  const candidates = COMMANDES.filter((c) => c.nom.split(' ').every((mot, i) => mots[i] === mot))
  return candidates.sort((a, b) => b.nom.length - a.nom.length)[0]
}

function aideGenerale(p: Paroles, groupe: string | undefined): string {
  const montrees = COMMANDES.filter((c) => groupe === undefined || c.nom.startsWith(`${groupe} `))
  const largeur = Math.max(...montrees.map((c) => `${c.nom} ${c.arguments}`.length)) + 2
  const lignes = montrees.map((c) => `  ${`${c.nom} ${c.arguments}`.padEnd(largeur)}${p.dire(c.resume)}`)
  return [
    p.dire('aide.titre'),
    '',
    `${p.dire('aide.usage')} parchemin <${p.dire('aide.commande')}> [options]`,
    '',
    ...lignes,
    '',
    p.dire('aide.commune'),
    p.dire('aide.donnees'),
  ].join('\n')
}

function aideCommande(p: Paroles, c: Commande): string {
  const options = Object.entries(c.options).map(([nom, o]) => {
    const valeur = o.type === 'string' ? ` <${p.dire('aide.valeur')}>` : ''
    const cle = c.aide[nom]
    return `  --${`${nom}${valeur}`.padEnd(26)}${cle === undefined ? '' : p.dire(cle)}`
  })
  return [
    p.dire(c.resume),
    '',
    `${p.dire('aide.usage')} parchemin ${c.nom} ${c.arguments} [options]`,
    ...(options.length > 0 ? ['', ...options] : []),
    '',
    p.dire('aide.commune'),
  ].join('\n')
}

function lire(c: Commande, argv: readonly string[]): Pick<Appel, 'mots' | 'options'> | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...COMMUNES, ...c.options },
      allowPositionals: true,
    })
    const mots = positionals.slice(c.nom.split(' ').length)
    const [min, max] = c.mots
    return mots.length < min || mots.length > max ? null : { mots, options: values }
  } catch {
    return null
  }
}

async function lancer(c: Commande, lus: Pick<Appel, 'mots' | 'options'>, sortie: Sortie): Promise<number> {
  const { ouvrirMonde, refusDe } = await import('./monde.ts')
  let monde: Promise<Monde> | null = null
  const ouvrir = (): Promise<Monde> => (monde ??= ouvrirMonde(sortie))
  try {
    return await c.executer({ ...lus, sortie, monde: ouvrir })
  } catch (erreur) {
    const refus = refusDe(erreur)
    if (refus === null) throw erreur
    sortie.refuser(refus)
    return SORTIES.refus
  } finally {
    if (monde !== null) await (await (monde as Promise<Monde>).catch(() => null))?.fermer()
  }
}

/** Runs the command line on its words (without node and script); sets the exit code. */
export async function executer(argv: readonly string[]): Promise<void> {
  const paroles = parler(langueDe(process.env))
  const commande = trouver(argv)
  const sortie = ouvrirSortie(paroles, argv.includes('--json'))
  if (commande === undefined) {
    const groupe = COMMANDES.some((c) => c.nom.startsWith(`${argv[0]} `)) ? argv[0] : undefined
    const demandee = argv.length === 0 || argv.includes('--help') || argv.includes('-h')
    if (demandee) sortie.ecrire(aideGenerale(paroles, groupe))
    else
      sortie.dire(`${paroles.dire('usage.inconnue', { commande: argv.join(' ') })}\n\n${aideGenerale(paroles, groupe)}`)
    process.exitCode = demandee ? SORTIES.succes : SORTIES.usage
    return
  }
  const lus = lire(commande, argv)
  if (lus?.options.help === true || argv.includes('--help')) {
    sortie.ecrire(aideCommande(paroles, commande))
    return
  }
  if (lus === null) {
    sortie.dire(`${paroles.dire('usage.faute')}\n\n${aideCommande(paroles, commande)}`)
    process.exitCode = SORTIES.usage
    return
  }
  try {
    process.exitCode = await lancer(commande, lus, sortie)
  } catch (erreur) {
    sortie.dire(
      paroles.dire('panne', { detail: erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur) }),
    )
    process.exitCode = SORTIES.panne
  }
}
