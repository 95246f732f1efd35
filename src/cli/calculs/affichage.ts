import { lireEtapes } from '#api/contrat/calculs/etapes.ts'
import type { EcartExemple } from '#api/contrat/calculs/exemple.ts'
import type { ReponseCalcul } from '#api/contrat/calculs/reponse.ts'
import type { CleCli } from '#langues/cli.fr.ts'
import { parolesDroit } from '#langues/droit.ts'
import { relierToutes } from '#langues/explication.ts'
import { champDe, direChamp, direFeuille, estSansObjet, type ReponseADire } from '#langues/reponse.ts'
import { remplir } from '#langues/typographie.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import type { Paroles } from '../langue.ts'
import { rendreSur } from '../verification/texte-sur.ts'

const MARGE = '  '
/** Widest table: beyond, its lines would fold on a usual terminal. */
const LARGEUR_MAX = 140

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

const estFeuille = (valeur: unknown): boolean => typeof valeur !== 'object' || valeur === null
const estVide = (valeur: unknown): boolean =>
  typeof valeur === 'object' && valeur !== null && Object.keys(valeur).length === 0
/** A value that holds in one cell: a leaf, or a list of leaves. */
const estCourte = (valeur: unknown): boolean =>
  estFeuille(valeur) || (Array.isArray(valeur) && valeur.every(estFeuille))

/** What a part of an answer is said with. */
interface Dire {
  readonly reponse: ReponseADire
  readonly paroles: ParolesDroit
}

const nommer = (nom: string, dans: string, { reponse, paroles }: Dire): string => direChamp(nom, dans, reponse, paroles)
const dire = (nom: string, valeur: unknown, { reponse, paroles }: Dire): string =>
  rendreSur(direFeuille(nom, valeur, reponse, paroles))

/** What an object has to say. */
const retenir = (objet: Readonly<Record<string, unknown>>, { reponse }: Dire): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(objet).filter(([nom, une]) => une === null || !estSansObjet(nom, une, reponse)))

/** A list of flat objects as an aligned table, columns that say nothing left out; null when it is too wide. */
function table(nom: string, rangees: readonly Readonly<Record<string, unknown>>[], d: Dire): string[] | null {
  const noms = [...new Set(rangees.flatMap((rangee) => Object.keys(rangee)))]
  const colonnes = noms.filter((une) => rangees.some((rangee) => !estSansObjet(une, rangee[une] ?? null, d.reponse)))
  const cellules = [
    colonnes.map((une) => nommer(une, nom, d)),
    ...rangees.map((rangee) => colonnes.map((une) => dire(une, rangee[une], d))),
  ]
  const largeurs = colonnes.map((_, rang) => Math.max(...cellules.map((ligne) => (ligne[rang] ?? '').length)))
  if (largeurs.reduce((total, largeur) => total + largeur + MARGE.length, 0) > LARGEUR_MAX) return null
  return (colonnes.length === 1 ? cellules.slice(1) : cellules).map((ligne) =>
    ligne
      .map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0))
      .join(MARGE)
      .trimEnd(),
  )
}

const enRetrait = (lignes: readonly string[]): string[] => lignes.map((ligne) => MARGE + ligne)

/** A value of the answer in lines: objects by name, lists of flat objects as tables; what does not apply is left out. */
function lignesDe(nom: string, valeur: unknown, d: Dire): string[] {
  if (estCourte(valeur)) return [dire(nom, valeur, d)]
  if (Array.isArray(valeur)) {
    const plats = valeur
      .filter(estObjet)
      .map((une) => retenir(une, d))
      .filter((une) => Object.values(une).every(estCourte))
    const aligne = plats.length === valeur.length ? table(nom, plats, d) : null
    return aligne ?? valeur.flatMap((une, rang) => [`${rang + 1}.`, ...enRetrait(lignesDe(nom, une, d))])
  }
  if (!estObjet(valeur)) return []
  return Object.entries(valeur)
    .filter(([cle, sous]) => !estSansObjet(cle, sous, d.reponse) && !(estVide(sous) && (nom !== '' || estObjet(sous))))
    .flatMap(([cle, sous]) => {
      const dite = nommer(cle, nom, d)
      return estCourte(sous)
        ? [remplir(d.paroles.mots.nommer, { phrase: dite, valeur: dire(champDe(cle, nom), sous, d) })]
        : [dite, ...enRetrait(lignesDe(cle, sous, d))]
    })
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
  const { calcul, issue, resume, resultat, raisons, manquants, trace } = reponse
  const etapes = relierToutes(lireEtapes(trace))
  const d: Dire = { reponse: { calcul, issue, etapes }, paroles: parolesDroit(p.langue) }
  return [
    `${p.dire(`calculer.issue.${issue}`)}. ${rendreSur(resume)}`,
    ...(resultat === null || estVide(resultat) ? [] : ['', ...lignesDe('', resultat, d)]),
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
