import { fold } from '#socle/texte.ts'
import { creerNoeud, type GenreLu, type Noeud, type Partie } from './arbre.ts'
import { commenceEnCapitale, finDeLigne } from './classes.ts'
import { type GenreCode, normaliserCode, type Ouverture } from './codes.ts'
import { couper, type Morceau } from './morceaux.ts'
import { poursuitNature } from './natures.ts'
import { ouvreCriteres, type Passage, rouvreNature } from './passages.ts'

/** What is open while passages come in. */
interface Etat {
  readonly noeuds: Noeud[]
  readonly mobilier: Morceau[]
  bloc: Noeud | null
  activite: Noeud | null
  tache: Noeud | null
  competence: Noeud | null
  evaluation: Noeud | null
  critere: Noeud | null
  phase: 'nature' | 'titre' | 'consigne' | 'criteres'
  /** The sentence on the validation of the bloc as far as it was read; null: none is being read. */
  validation: { texte: string; lignes: number; partie: 'validation' | 'amorce' } | null
  /** Competences of the activity being read, by code. */
  codes: Map<string, Noeud[]>
  rangees: readonly string[]
}

/** Beyond, a title or a sentence that never ends is no longer followed. */
const LIGNES_TITRE = 15
const LIGNES_VALIDATION = 6
const COMPLETE = /fait l.objet d.une? \p{L}+/u

/** Makes elements out of passages in their order. What is not in an element, nor furniture, found no place. */
export function assembler(passages: readonly Passage[]): { readonly noeuds: Noeud[]; readonly mobilier: Morceau[] } {
  const etat: Etat = {
    noeuds: [],
    mobilier: [],
    bloc: null,
    activite: null,
    tache: null,
    competence: null,
    evaluation: null,
    critere: null,
    phase: 'nature',
    validation: null,
    codes: new Map(),
    rangees: [],
  }
  const morceaux = passages.map(({ morceau }) => morceau)
  for (const [rang, passage] of passages.entries()) {
    etat.rangees = passage.rangees
    const noeud = recevoir(etat, passage, () => suiteDe(morceaux, passages, rang))
    if (noeud && passage.incertain) noeud.incertains.add(passage.morceau)
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

function ouvrir(etat: Etat, genre: GenreLu, parent: Noeud | null, morceau: Morceau, ouverture?: Ouverture): Noeud {
  const code = ouverture
    ? {
        texte: ouverture.code,
        repere: {
          rang: morceau.ligne.rang,
          debut: morceau.debut + ouverture.debut,
          fin: morceau.debut + ouverture.fin,
        },
      }
    : null
  const noeud = creerNoeud(genre, parent, code)
  etat.noeuds.push(noeud)
  return noeud
}

function ajouter(etat: Etat, noeud: Noeud, partie: Partie, morceau: Morceau, depuis = 0): Noeud {
  noeud.parties[partie].push({ morceau, depuis })
  for (const rangee of etat.rangees) noeud.rangees.add(rangee)
  return noeud
}

function ouvrirBloc(etat: Etat, morceau: Morceau, ouverture: Ouverture | null): Noeud {
  const bloc = ouvrir(etat, 'bloc', null, morceau, ouverture ?? undefined)
  etat.bloc = bloc
  etat.activite = null
  fermer(etat)
  return ajouter(etat, bloc, 'libelle', morceau, ouverture?.mots ?? 0)
}

function fermer(etat: Etat): void {
  etat.tache = null
  etat.competence = null
  etat.evaluation = null
  etat.critere = null
  etat.phase = 'nature'
  etat.validation = null
  etat.codes = new Map()
}

function ouvrirActivite(etat: Etat, morceau: Morceau, ouverture: Ouverture | null): Noeud {
  const reprise = ouverture && etat.activite && estReprise(etat.activite, ouverture, morceau)
  if (reprise && etat.activite) return ajouter(etat, etat.activite, 'amorce', morceau)
  const activite = ouvrir(etat, 'activite', etat.bloc, morceau, ouverture ?? undefined)
  etat.activite = activite
  fermer(etat)
  return ajouter(etat, activite, 'libelle', morceau, ouverture?.mots ?? 0)
}

/** A heading printed again on the next page: « A1.1 (suite) ». */
const estReprise = (activite: Noeud, { code }: Ouverture, morceau: Morceau): boolean =>
  activite.code !== null &&
  normaliserCode(activite.code.texte) === normaliserCode(code) &&
  /\(suite\)$/iu.test(morceau.texte)

const parent = ({ activite, bloc }: Etat): Noeud | null => activite ?? bloc

function recevoirBloc(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const attend = sansMots(etat.bloc)
  if (attend) return ajouter(etat, attend, 'libelle', morceau)
  if (tete || !etat.bloc) return tete ? ouvrirBloc(etat, morceau, null) : null
  return ajouter(etat, etat.bloc, 'libelle', morceau)
}

/** A code that stands alone in its cell waits for its words. */
function sansMots(noeud: Noeud | null): Noeud | null {
  return noeud?.parties.libelle.every(({ morceau, depuis }) => depuis >= morceau.texte.length) ? noeud : null
}

function recevoirActivite(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  const attend = sansMots(etat.tache ? null : etat.activite)
  if (attend) return ajouter(etat, attend, 'libelle', morceau)
  if (classe.genre === 'tiret') return ouvrirTache(etat, morceau, classe.mots)
  if (tete && (morceau.alinea || commenceEnCapitale(morceau.texte))) return ouvrirActivite(etat, morceau, null)
  if (morceau.alinea && etat.activite) return ouvrirTache(etat, morceau, 0)
  const ouvert = etat.tache ?? etat.activite
  return ouvert && ajouter(etat, ouvert, 'libelle', morceau)
}

function ouvrirTache(etat: Etat, morceau: Morceau, mots: number): Noeud {
  etat.tache = ouvrir(etat, 'tache', parent(etat), morceau)
  return ajouter(etat, etat.tache, 'libelle', morceau, mots)
}

function recevoirCompetence(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  if (classe.genre === 'competence') {
    etat.competence = ouvrir(etat, 'competence', parent(etat), morceau, classe)
    const code = normaliserCode(classe.code)
    const memes = etat.codes.get(code)
    if (memes) memes.push(etat.competence)
    else etat.codes.set(code, [etat.competence])
    return ajouter(etat, etat.competence, 'libelle', morceau, classe.mots)
  }
  const attend = sansMots(etat.competence)
  if (attend) return ajouter(etat, attend, 'libelle', morceau)
  const nue = etat.competence === null || etat.competence.code === null
  const ouvre = nue && (classe.genre === 'tiret' || morceau.alinea || (tete && commenceEnCapitale(morceau.texte)))
  if (ouvre) {
    etat.competence = ouvrir(etat, 'competence', parent(etat), morceau)
    return ajouter(etat, etat.competence, 'libelle', morceau, classe.genre === 'tiret' ? classe.mots : 0)
  }
  return etat.competence && ajouter(etat, etat.competence, 'libelle', morceau)
}

function recevoirMixte(etat: Etat, passage: Passage, suite: () => readonly Morceau[]): Noeud | null {
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

function recevoirModalite(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  if (morceau.classe.genre === 'validation' || etat.validation !== null) return recevoirValidation(etat, morceau)
  const precedente = etat.evaluation ? dernierTexte(etat.evaluation) : ''
  const nouvelle = etat.phase !== 'nature' && ((tete && morceau.alinea) || rouvreNature(morceau, precedente))
  if (!etat.evaluation || (nouvelle && morceau.classe.genre === 'nature')) {
    etat.evaluation = ouvrir(etat, 'evaluation', parent(etat), morceau)
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
  return ajouter(etat, evaluation, 'consigne', morceau)
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
  if (avant) ajouter(etat, evaluation, 'nature', avant)
  return reste ? rangerModalite(etat, evaluation, reste) : evaluation
}

function rangerTitre(etat: Etat, evaluation: Noeud, morceau: Morceau): Noeud {
  const lus = evaluation.parties.libelle
  const avant = lus.reduce((total, extrait) => total + solde(extrait.morceau.texte), 0)
  const ferme = morceau.texte.lastIndexOf('»')
  if (lus.length >= LIGNES_TITRE) etat.phase = 'consigne'
  if (avant + solde(morceau.texte) > 0 || ferme < 0) return ajouter(etat, evaluation, 'libelle', morceau)
  etat.phase = 'consigne'
  const reste = couper(morceau, ferme + 1, Infinity)
  if (!reste || !/\p{L}/u.test(reste.texte)) return ajouter(etat, evaluation, 'libelle', morceau)
  const titre = couper(morceau, 0, ferme + 1)
  if (titre) ajouter(etat, evaluation, 'libelle', titre)
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
  return ajouter(etat, bloc, phrase.partie, morceau)
}

function recevoirCritere(etat: Etat, { morceau, tete }: Passage): Noeud | null {
  const { classe } = morceau
  etat.phase = 'criteres'
  etat.validation = null
  if (classe.genre === 'etiquette') {
    etat.mobilier.push(morceau)
    return null
  }
  if (classe.genre === 'candidat' && classe.amorce && etat.evaluation) {
    etat.critere = null
    return ajouter(etat, etat.evaluation, 'amorce', morceau)
  }
  const ouvrante = classe.genre === 'tiret' || estCode(classe, 'critere') || estCode(classe, 'competence')
  const phrase = classe.genre === 'candidat' && (commenceEnCapitale(morceau.texte) || morceau.ecart > 0)
  const premiere = tete && commenceEnCapitale(morceau.texte)
  if (!ouvrante && !phrase && !premiere && !morceau.alinea && etat.critere) {
    return ajouter(etat, etat.critere, 'libelle', morceau)
  }
  return ouvrirCritere(etat, morceau)
}

const estCode = (classe: Morceau['classe'], genre: GenreCode): classe is Ouverture => classe.genre === genre

function ouvrirCritere(etat: Etat, morceau: Morceau): Noeud {
  const { classe } = morceau
  const code = estCode(classe, 'critere') ? classe : undefined
  const critere = ouvrir(etat, 'critere', etat.evaluation ?? parent(etat), morceau, code)
  if (estCode(classe, 'competence')) critere.vise.push(...(etat.codes.get(normaliserCode(classe.code)) ?? []))
  etat.critere = critere
  return ajouter(etat, critere, 'libelle', morceau, 'mots' in classe ? classe.mots : 0)
}
