import type { EcartExemple } from '#api/contrat/calculs/exemple.ts'
import type { ReponseCalcul } from '#api/contrat/calculs/reponse.ts'
import type { CleCli } from '#langues/cli.fr.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import type { Paroles } from '../langue.ts'
import { rendreSur } from '../verification/texte-sur.ts'

const MARGE = '  '
const DECIMALES_MAX = 4
/** Widest table: beyond, its lines would fold on a usual terminal. */
const LARGEUR_MAX = 140

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

const estFeuille = (valeur: unknown): boolean => typeof valeur !== 'object' || valeur === null
/** A value that holds in one cell: a leaf, or a list of leaves. */
const estCourte = (valeur: unknown): boolean =>
  estFeuille(valeur) || (Array.isArray(valeur) && valeur.every(estFeuille))

function direFeuille(valeur: unknown, p: Paroles): string {
  if (Array.isArray(valeur)) {
    return valeur.length === 0 ? p.dire('calculer.aucun') : valeur.map((une) => direFeuille(une, p)).join(', ')
  }
  if (valeur === null || valeur === undefined) return p.dire('calculer.inconnu')
  if (typeof valeur === 'boolean') return p.dire(valeur ? 'oui' : 'non')
  if (typeof valeur === 'number') return valeur.toLocaleString(p.langue, { maximumFractionDigits: DECIMALES_MAX })
  const texte = String(valeur)
  return estJour(texte) ? formatJour(texte, p.langue) : rendreSur(texte)
}

/** A list of flat objects as an aligned table, under the names of the answer; null when it is too wide. */
function table(rangees: readonly Readonly<Record<string, unknown>>[], p: Paroles): string[] | null {
  const colonnes = [...new Set(rangees.flatMap((rangee) => Object.keys(rangee)))]
  const cellules = [colonnes, ...rangees.map((rangee) => colonnes.map((nom) => direFeuille(rangee[nom], p)))]
  const largeurs = colonnes.map((_, rang) => Math.max(...cellules.map((ligne) => (ligne[rang] ?? '').length)))
  if (largeurs.reduce((total, largeur) => total + largeur + MARGE.length, 0) > LARGEUR_MAX) return null
  return cellules.map((ligne) =>
    ligne
      .map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0))
      .join(MARGE)
      .trimEnd(),
  )
}

const enRetrait = (lignes: readonly string[]): string[] => lignes.map((ligne) => MARGE + ligne)

/** A value of the answer in lines: objects by name, lists of flat objects as tables. */
function lignesDe(valeur: unknown, p: Paroles): string[] {
  if (estCourte(valeur)) return [direFeuille(valeur, p)]
  if (Array.isArray(valeur)) {
    const plats = valeur.filter(estObjet).filter((une) => Object.values(une).every(estCourte))
    const aligne = plats.length === valeur.length ? table(plats, p) : null
    return aligne ?? valeur.flatMap((une, rang) => [`${rang + 1}.`, ...enRetrait(lignesDe(une, p))])
  }
  if (!estObjet(valeur)) return []
  return Object.entries(valeur).flatMap(([nom, sous]) =>
    estCourte(sous)
      ? [p.dire('calculer.champ', { nom, valeur: direFeuille(sous, p) })]
      : [nom, ...enRetrait(lignesDe(sous, p))],
  )
}

function partie(titre: CleCli, lignes: readonly string[], p: Paroles): string[] {
  return lignes.length === 0 ? [] : ['', p.dire(titre), ...enRetrait(lignes)]
}

const faireDe = (faire: string | null): string[] => (faire === null ? [] : [`${MARGE}→ ${faire}`])

const SIGNES = { vrai: '✓', refus: '✕', non: '–', inconnu: '?' } as const

function expliquer({ explication = [] }: ReponseCalcul, p: Paroles): string[] {
  return explication.map(({ niveau, phrase, valeur, signe, source }) => {
    const dite = valeur === null || phrase.includes(valeur) ? phrase : p.dire('calculer.champ', { nom: phrase, valeur })
    const origine = source === null ? '' : `  [${source}]`
    return `${MARGE.repeat(niveau)}${signe === null ? '·' : SIGNES[signe]} ${rendreSur(dite)}${rendreSur(origine)}`
  })
}

/** An answer for a person: outcome, what decides it, the figures, every reason, what is missing, and why when asked. */
export function afficherReponse(reponse: ReponseCalcul, p: Paroles): string {
  const { issue, resume, resultat, raisons, manquants } = reponse
  return [
    `${p.dire(`calculer.issue.${issue}`)}. ${rendreSur(resume)}`,
    ...(resultat === null ? [] : ['', ...lignesDe(resultat, p)]),
    ...partie(
      'calculer.raisons',
      raisons.flatMap(({ phrase, faire }) => [rendreSur(phrase), ...faireDe(faire)]),
      p,
    ),
    ...partie(
      'calculer.manquants',
      manquants.flatMap(({ phrase, ou, faire }) => [
        p.dire('calculer.champ', { nom: rendreSur(phrase), valeur: rendreSur(ou) }),
        ...faireDe(faire),
      ]),
      p,
    ),
    ...partie('calculer.pourquoi', expliquer(reponse, p), p),
  ].join('\n')
}

/** Whether an answer is what its example expects, and where it is not. */
export function afficherEcarts(ecarts: readonly EcartExemple[], p: Paroles): string {
  if (ecarts.length === 0) return p.dire('calculer.exemple-reproduit')
  const lignes = ecarts.map(({ chemin, attendu, obtenu }) =>
    p.dire('calculer.exemple-ecart', {
      chemin,
      attendu: JSON.stringify(attendu) ?? '',
      obtenu: JSON.stringify(obtenu) ?? p.dire('calculer.inconnu'),
    }),
  )
  return [p.dire('calculer.exemple-different'), ...enRetrait(lignes)].join('\n')
}
