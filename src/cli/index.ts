import { parseArgs } from 'node:util'
import type { CleCli } from '#langues/cli.fr.ts'
import { type Appel, type Commande, ErreurUsage, refuserOuDonner, SORTIES } from './commande.ts'
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
    ...(c.suite === undefined ? [] : ['', p.dire(c.suite)]),
    '',
    p.dire('aide.commune'),
  ].join('\n')
}

type Lus = Pick<Appel, 'mots' | 'options'>

const FAUTES: Readonly<Record<string, CleCli>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'usage.option-inconnue',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'usage.option-sans-valeur',
}

/** The words and options of a command, or what is wrong with them, in words. */
export function lireCommande(c: Commande, argv: readonly string[], p: Paroles): Lus | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...c.optionsLibres?.(argv), ...COMMUNES, ...c.options },
      allowPositionals: true,
    })
    const mots = positionals.slice(c.nom.split(' ').length)
    const [min, max] = c.mots
    if (mots.length >= min && mots.length <= max) return { mots, options: values }
    const attendu = `parchemin ${c.nom} ${c.arguments}`.trim()
    return p.dire('usage.mots', { attendu, nombre: mots.length })
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string')) throw erreur
    const [, option = ''] = /'(?:-\w, )?(--?[^\s']+)/.exec(erreur.message) ?? []
    const enTrop = erreur.message.includes('does not take an argument')
    return p.dire(enTrop ? 'usage.option-en-trop' : (FAUTES[erreur.code] ?? 'usage.faute'), { option })
  }
}

function refuserUsage(c: Commande, erreur: ErreurUsage, { paroles: p, dire }: Sortie): void {
  const { option, valeur } = erreur
  dire(p.dire('usage.valeur', { option, valeur }))
  const aide = c.aide[option]
  if (aide !== undefined) dire(p.dire('usage.attendu', { option, aide: p.dire(aide) }))
}

async function lancer(c: Commande, lus: Lus, sortie: Sortie): Promise<number> {
  const { ouvrirMonde, refusDe } = await import('./monde.ts')
  const ouverts: Promise<Monde>[] = []
  const ouvrir = (): Promise<Monde> => {
    if (ouverts.length === 0) ouverts.push(ouvrirMonde(sortie))
    return ouverts[0] ?? ouvrirMonde(sortie)
  }
  try {
    return await c.executer({ ...lus, sortie, monde: ouvrir })
  } catch (erreur) {
    if (erreur instanceof ErreurUsage) {
      refuserUsage(c, erreur, sortie)
      return SORTIES.usage
    }
    const refus = refusDe(erreur)
    if (refus === null) throw erreur
    return refuserOuDonner(sortie, refus)
  } finally {
    for (const ouvert of ouverts) await (await ouvert.catch(() => null))?.fermer()
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
  if (argv.includes('--help') || argv.includes('-h')) {
    sortie.ecrire(aideCommande(paroles, commande))
    return
  }
  const lus = lireCommande(commande, argv, paroles)
  if (typeof lus === 'string') {
    sortie.dire(`${lus}\n\n${aideCommande(paroles, commande)}`)
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
