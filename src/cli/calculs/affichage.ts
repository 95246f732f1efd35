import type { EcartExemple } from '#api/contrat/calculs/exemple.ts'
import type { ReponseCalcul } from '#api/contrat/calculs/reponse.ts'
import type { CleCli } from '#langues/cli.fr.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import type { Paroles } from '../langue.ts'
import { rendreSur } from '../verification/texte-sur.ts'

const MARGE = '  '
const DECIMALES_MAX = 4

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

const estFeuille = (valeur: unknown): boolean => typeof valeur !== 'object' || valeur === null

function direFeuille(valeur: unknown, p: Paroles): string {
  if (valeur === null || valeur === undefined) return p.dire('calculer.inconnu')
  if (typeof valeur === 'boolean') return p.dire(valeur ? 'oui' : 'non')
  if (typeof valeur === 'number') return valeur.toLocaleString(p.langue, { maximumFractionDigits: DECIMALES_MAX })
  const texte = String(valeur)
  return estJour(texte) ? formatJour(texte, p.langue) : rendreSur(texte)
}

/** A list of flat objects as an aligned table, under the names of the answer. */
function table(rangees: readonly Readonly<Record<string, unknown>>[], p: Paroles): string[] {
  const colonnes = [...new Set(rangees.flatMap((rangee) => Object.keys(rangee)))]
  const cellules = [colonnes, ...rangees.map((rangee) => colonnes.map((nom) => direFeuille(rangee[nom], p)))]
  const largeurs = colonnes.map((_, rang) => Math.max(...cellules.map((ligne) => (ligne[rang] ?? '').length)))
  return cellules.map((ligne) =>
    ligne
      .map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0))
      .join(MARGE)
      .trimEnd(),
  )
}

/** A value of the answer in lines: objects by name, lists of flat objects as tables. */
function lignesDe(valeur: unknown, p: Paroles): string[] {
  if (Array.isArray(valeur)) {
    if (valeur.length === 0) return [p.dire('calculer.aucun')]
    if (valeur.every(estFeuille)) return [valeur.map((une) => direFeuille(une, p)).join(', ')]
    const plats = valeur.filter(estObjet).filter((une) => Object.values(une).every(estFeuille))
    if (plats.length === valeur.length) return table(plats, p)
    return valeur.flatMap((une, rang) => [`${rang + 1}.`, ...lignesDe(une, p).map((ligne) => MARGE + ligne)])
  }
  if (!estObjet(valeur)) return [direFeuille(valeur, p)]
  return Object.entries(valeur).flatMap(([nom, sous]) => {
    const lignes = lignesDe(sous, p)
    const courte = lignes.length === 1 && (estFeuille(sous) || (Array.isArray(sous) && sous.every(estFeuille)))
    return courte
      ? [p.dire('calculer.champ', { nom, valeur: lignes[0] ?? '' })]
      : [nom, ...lignes.map((ligne) => MARGE + ligne)]
  })
}

function partie(titre: CleCli, lignes: readonly string[], p: Paroles): string[] {
  return lignes.length === 0 ? [] : ['', p.dire(titre), ...lignes.map((ligne) => MARGE + ligne)]
}

const faireDe = (faire: string | null): string[] => (faire === null ? [] : [`${MARGE}→ ${faire}`])

function signer(jugement: boolean | null | undefined): string {
  if (jugement === undefined) return '·'
  return jugement === null ? '?' : jugement ? '✓' : '✕'
}

function expliquer({ explication = [] }: ReponseCalcul, p: Paroles): string[] {
  return explication.map(({ niveau, phrase, valeur, jugement, source }) => {
    const dite = valeur === null || phrase.includes(valeur) ? phrase : p.dire('calculer.champ', { nom: phrase, valeur })
    const origine = source === null ? '' : `  [${source}]`
    return `${MARGE.repeat(niveau)}${signer(jugement)} ${rendreSur(dite)}${rendreSur(origine)}`
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
  return [p.dire('calculer.exemple-different'), ...lignes.map((ligne) => MARGE + ligne)].join('\n')
}
