import { fold } from '#socle/texte.ts'
import type { Noeud } from './arbre.ts'
import { commenceEnCapitale, finDeLigne } from './classes.ts'
import { type GenreCode, normaliserCode, type Ouverture } from './codes.ts'
import { ajouter, codeDe, type Etat, ouvrir } from './etat.ts'
import { couper, type Morceau } from './morceaux.ts'
import { poursuitNature } from './natures.ts'
import { ouvreCriteres, type Passage, rouvreNature } from './passages.ts'

/** Beyond, a title or a sentence that never ends is no longer followed. */
const LIGNES_TITRE = 15
const LIGNES_VALIDATION = 6
const COMPLETE = /fait l.objet d.une? \p{L}+/u

/** A piece of a column that mixes modalities and criteria; `suite`: the pieces from it on, in its cell. */
export function recevoirMixte(etat: Etat, passage: Passage, suite: () => readonly Morceau[]): Noeud | null {
  if (etat.phase === 'criteres' && etat.critere !== null) {
    const rouvre = rouvreNature(passage.morceau, dernierTexte(etat.critere))
    return rouvre ? recevoirModalite(etat, passage) : recevoirCritere(etat, passage)
  }
  const derniere = etat.phase === 'nature' || !etat.evaluation ? null : dernierTexte(etat.evaluation)
  return ouvreCriteres(suite(), 0, { derniere }) ? recevoirCritere(etat, passage) : recevoirModalite(etat, passage)
}

function dernierTexte({ parties }: Noeud): string {
  const extrait = parties.consigne.at(-1) ?? parties.libelle.at(-1) ?? parties.nature.at(-1)
  return extrait?.morceau.texte ?? ''
}

/** A piece of the column of modalities: kind, title, instruction, or the sentence on the validation of the bloc. */
export function recevoirModalite(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  if (morceau.classe.genre === 'validation' || etat.validation !== null) return recevoirValidation(etat, morceau)
  const precedente = etat.evaluation ? dernierTexte(etat.evaluation) : ''
  const nouvelle = etat.phase !== 'nature' && ((tete && morceau.alinea) || rouvreNature(morceau, precedente))
  if (!etat.evaluation || (nouvelle && morceau.classe.genre === 'nature')) {
    etat.evaluation = ouvrir(etat, 'evaluation')
    etat.critere = null
    etat.phase = 'nature'
  }
  return rangerModalite(etat, etat.evaluation, morceau)
}

/** Puts a piece in the part of the assessment where it belongs; one that holds several parts is cut. */
function rangerModalite(etat: Etat, evaluation: Noeud, morceau: Morceau): Noeud {
  if (etat.phase === 'nature' && !estNature(evaluation, morceau)) {
    etat.phase = morceau.texte.startsWith('«') ? 'titre' : 'consigne'
  }
  if (etat.phase === 'criteres') etat.phase = 'consigne'
  if (etat.phase === 'nature') return rangerNature(etat, evaluation, morceau)
  if (etat.phase === 'titre') return rangerTitre(etat, evaluation, morceau)
  return ajouter(evaluation, 'consigne', morceau)
}

function estNature({ parties }: Noeud, morceau: Morceau): boolean {
  if (morceau.classe.genre === 'titre') return false
  const plie = fold(morceau.texte)
  const precedente = parties.nature.at(-1)?.morceau
  if (!precedente) return morceau.classe.genre === 'nature'
  if (poursuitNature(plie)) return true
  return !morceau.alinea && morceau.ecart === 0 && finDeLigne(precedente.texte) !== 'close'
}

function rangerNature(etat: Etat, evaluation: Noeud, morceau: Morceau): Noeud {
  const guillemet = morceau.texte.indexOf('«')
  const colon = morceau.texte.indexOf(':')
  const apres = morceau.texte.slice(colon + 1).trim()
  const coupe = guillemet > 0 ? guillemet : colon > 0 && apres !== '' && !poursuitNature(fold(apres)) ? colon + 1 : -1
  const [avant, reste] = coupe < 0 ? [morceau, null] : [couper(morceau, 0, coupe), couper(morceau, coupe, Infinity)]
  if (avant) ajouter(evaluation, 'nature', avant)
  return reste ? rangerModalite(etat, evaluation, reste) : evaluation
}

function rangerTitre(etat: Etat, evaluation: Noeud, morceau: Morceau): Noeud {
  const lus = evaluation.parties.libelle
  const avant = lus.reduce((total, extrait) => total + solde(extrait.morceau.texte), 0)
  const ferme = morceau.texte.lastIndexOf('»')
  if (lus.length >= LIGNES_TITRE) etat.phase = 'consigne'
  if (avant + solde(morceau.texte) > 0 || ferme < 0) return ajouter(evaluation, 'libelle', morceau)
  etat.phase = 'consigne'
  const reste = couper(morceau, ferme + 1, Infinity)
  if (!reste || !/\p{L}/u.test(reste.texte)) return ajouter(evaluation, 'libelle', morceau)
  const titre = couper(morceau, 0, ferme + 1)
  if (titre) ajouter(evaluation, 'libelle', titre)
  return rangerModalite(etat, evaluation, reste)
}

/** Quotation marks opened and not closed. */
const solde = (texte: string): number => texte.split('«').length - texte.split('»').length

/** The sentence is kept once; where the bloc prints it again, its lines stand behind the bloc. */
function recevoirValidation(etat: Etat, morceau: Morceau): Noeud | null {
  const { bloc } = etat
  if (!bloc) return null
  const ouvre = morceau.classe.genre === 'validation' || etat.validation === null
  const partie = bloc.parties.validation.length > 0 ? 'amorce' : 'validation'
  const phrase = ouvre || etat.validation === null ? ({ texte: '', lignes: 0, partie } as const) : etat.validation
  const texte = `${phrase.texte} ${fold(morceau.texte.slice(0, 200))}`
  const lignes = phrase.lignes + 1
  const finie = COMPLETE.test(texte) || lignes >= LIGNES_VALIDATION
  etat.validation = finie ? null : { texte, lignes, partie: phrase.partie }
  return ajouter(bloc, phrase.partie, morceau)
}

/** A piece of the column of criteria; null when it is a mere label. */
export function recevoirCritere(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  etat.phase = 'criteres'
  etat.validation = null
  if (classe.genre === 'etiquette') {
    etat.mobilier.push(morceau)
    return null
  }
  if (classe.genre === 'candidat' && classe.amorce && etat.evaluation) {
    etat.critere = null
    return ajouter(etat.evaluation, 'amorce', morceau)
  }
  const ouvrante = classe.genre === 'tiret' || estCode(classe, 'critere') || estCode(classe, 'competence')
  const phrase = classe.genre === 'candidat' && (commenceEnCapitale(morceau.texte) || morceau.ecart > 0)
  const premiere = tete && commenceEnCapitale(morceau.texte)
  if (!ouvrante && !phrase && !premiere && !morceau.alinea && etat.critere) {
    return ajouter(etat.critere, 'libelle', morceau)
  }
  return ouvrirCritere(etat, morceau)
}

const estCode = (classe: Morceau['classe'], genre: GenreCode): classe is Ouverture => classe.genre === genre

function ouvrirCritere(etat: Etat, morceau: Morceau): Noeud {
  const { classe } = morceau
  const code = estCode(classe, 'critere') ? codeDe(morceau, classe) : null
  const critere = ouvrir(etat, 'critere', code)
  if (estCode(classe, 'competence')) critere.vise.push(...(etat.codes.get(normaliserCode(classe.code)) ?? []))
  etat.critere = critere
  return ajouter(critere, 'libelle', morceau, 'mots' in classe ? classe.mots : 0)
}
