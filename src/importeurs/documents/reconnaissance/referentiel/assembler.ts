import type { Noeud } from './arbre.ts'
import { commenceEnCapitale } from './classes.ts'
import { normaliserCode, type Ouverture } from './codes.ts'
import { ajouter, codeDe, type Etat, fermer, ouvrir, ouvrirEtat } from './etat.ts'
import { recevoirCritere, recevoirMixte, recevoirModalite } from './evaluation.ts'
import type { Morceau } from './morceaux.ts'
import type { Passage } from './passages.ts'

/** Makes elements out of passages in their order. What is not in an element, nor furniture, found no place. */
export function assembler(passages: readonly Passage[]): { readonly noeuds: Noeud[]; readonly mobilier: Morceau[] } {
  const etat = ouvrirEtat()
  const morceaux = passages.map(({ morceau }) => morceau)
  for (const [rang, passage] of passages.entries()) {
    const noeud = recevoir(etat, passage, () => suiteDe(morceaux, passages, rang))
    if (noeud === null) continue
    for (const rangee of passage.rangees) noeud.rangees.add(rangee)
    if (passage.incertain) noeud.incertains.add(passage.morceau)
  }
  return { noeuds: etat.noeuds, mobilier: etat.mobilier }
}

/** The pieces from this one on, in the same cell when there are cells. */
function suiteDe(morceaux: readonly Morceau[], passages: readonly Passage[], rang: number): readonly Morceau[] {
  const colonne = passages[rang]?.colonne
  let fin = rang + 1
  while (fin < passages.length && fin < rang + 60 && passages[fin]?.colonne === colonne && !passages[fin]?.tete)
    fin += 1
  return morceaux.slice(rang, fin)
}

function recevoir(etat: Etat, passage: Passage, suite: () => readonly Morceau[]): Noeud | null {
  const { morceau, colonne } = passage
  if (morceau.classe.genre === 'bloc') return ouvrirBloc(etat, morceau, morceau.classe)
  if (morceau.classe.genre === 'activite' && colonne !== 'criteres')
    return ouvrirActivite(etat, morceau, morceau.classe)
  if (colonne === 'blocs') return recevoirBloc(etat, passage)
  if (colonne === 'activites') return recevoirActivite(etat, passage)
  if (colonne === 'competences') return recevoirCompetence(etat, passage)
  if (colonne === 'modalites') return recevoirModalite(etat, passage)
  if (colonne === 'criteres') return recevoirCritere(etat, passage)
  return colonne === 'evaluation' ? recevoirMixte(etat, passage, suite) : null
}

function ouvrirBloc(etat: Etat, morceau: Morceau, ouverture: Ouverture | null): Noeud {
  const bloc = ouvrir(etat, 'bloc', ouverture && codeDe(morceau, ouverture))
  etat.bloc = bloc
  etat.activite = null
  fermer(etat)
  return ajouter(bloc, 'libelle', morceau, ouverture?.mots ?? 0)
}

function ouvrirActivite(etat: Etat, morceau: Morceau, ouverture: Ouverture | null): Noeud {
  const reprise = ouverture && etat.activite && estReprise(etat.activite, ouverture, morceau)
  if (reprise && etat.activite) return ajouter(etat.activite, 'amorce', morceau)
  const activite = ouvrir(etat, 'activite', ouverture && codeDe(morceau, ouverture))
  etat.activite = activite
  fermer(etat)
  return ajouter(activite, 'libelle', morceau, ouverture?.mots ?? 0)
}

/** A heading printed again on the next page: « A1.1 (suite) ». */
const estReprise = (activite: Noeud, { code }: Ouverture, morceau: Morceau): boolean =>
  activite.code !== null &&
  normaliserCode(activite.code.texte) === normaliserCode(code) &&
  /\(suite\)$/iu.test(morceau.texte)

function recevoirBloc(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const attend = sansMots(etat.bloc)
  if (attend) return ajouter(attend, 'libelle', morceau)
  if (tete || !etat.bloc) return tete ? ouvrirBloc(etat, morceau, null) : null
  return ajouter(etat.bloc, 'libelle', morceau)
}

/** A code that stands alone in its cell waits for its words. */
function sansMots(noeud: Noeud | null): Noeud | null {
  return noeud?.parties.libelle.every(({ morceau, depuis }) => depuis >= morceau.texte.length) ? noeud : null
}

function recevoirActivite(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  const attend = sansMots(etat.tache ? null : etat.activite)
  if (attend) return ajouter(attend, 'libelle', morceau)
  if (classe.genre === 'tiret') return ouvrirTache(etat, morceau, classe.mots)
  if (tete && (morceau.alinea || commenceEnCapitale(morceau.texte))) return ouvrirActivite(etat, morceau, null)
  if (morceau.alinea && etat.activite) return ouvrirTache(etat, morceau, 0)
  const ouvert = etat.tache ?? etat.activite
  return ouvert && ajouter(ouvert, 'libelle', morceau)
}

function ouvrirTache(etat: Etat, morceau: Morceau, mots: number): Noeud {
  etat.tache = ouvrir(etat, 'tache')
  return ajouter(etat.tache, 'libelle', morceau, mots)
}

function recevoirCompetence(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  if (classe.genre === 'competence') {
    etat.competence = ouvrir(etat, 'competence', codeDe(morceau, classe))
    const code = normaliserCode(classe.code)
    const memes = etat.codes.get(code)
    if (memes) memes.push(etat.competence)
    else etat.codes.set(code, [etat.competence])
    return ajouter(etat.competence, 'libelle', morceau, classe.mots)
  }
  const attend = sansMots(etat.competence)
  if (attend) return ajouter(attend, 'libelle', morceau)
  const nue = etat.competence === null || etat.competence.code === null
  const ouvre = nue && (classe.genre === 'tiret' || morceau.alinea || (tete && commenceEnCapitale(morceau.texte)))
  if (ouvre) {
    etat.competence = ouvrir(etat, 'competence')
    return ajouter(etat.competence, 'libelle', morceau, classe.genre === 'tiret' ? classe.mots : 0)
  }
  return etat.competence && ajouter(etat.competence, 'libelle', morceau)
}
