import type { Hasard } from './hasard.ts'

/** Words of an invented trade: nothing here comes from a real document. */
type Mots = readonly [string, ...string[]]

const VERBES: Mots = ['Régler', 'Contrôler', 'Réparer', 'Assembler', 'Essayer', 'Entretenir', 'Coudre', 'Équilibrer']
const NOMS: Mots = ['Réglage', 'Contrôle', 'Réparation', 'Assemblage', 'Essai', 'Entretien', 'Couture', 'Équilibrage']
const PASSES: Mots = [
  'est réglée',
  'est vérifiée',
  'est remise en état',
  'est montée',
  'est essayée au vent',
  'est pesée',
]
const OBJETS: Mots = [
  'la voilure',
  'l’armature en carbone',
  'le jeu de suspentes',
  'la queue d’équilibre',
  'le dévidoir',
  'la bride à trois brins',
  'les poches de lattes',
  'le bord d’attaque',
]
const SUJETS: Mots = ['La voilure', 'L’armature', 'La bride', 'La queue', 'La couture', 'La latte']
const COMPLEMENTS: Mots = [
  'à partir du plan du constructeur',
  'en respectant les tolérances du carnet d’atelier',
  'selon la force du vent relevée sur le terrain',
  'afin de garantir un vol stable',
  'sans abîmer la toile enduite',
  'avec les outils de coupe à chaud',
  'et en tenant compte de l’âge des pilotes débutants',
  'pour rendre l’engin conforme à la notice',
  'dans le temps alloué par le chef d’atelier',
]

const suites = (hasard: Hasard, nombre: number): string =>
  Array.from({ length: nombre }, () => ` ${hasard.choisir(COMPLEMENTS)}`).join(',')

/** « Régler la voilure à partir du plan du constructeur » */
export const competence = (h: Hasard): string => `${h.choisir(VERBES)} ${h.choisir(OBJETS)}${suites(h, h.entier(1, 3))}`

/** « Réglage de la voilure » without the article's contraction. */
export const tache = (h: Hasard): string => `${h.choisir(NOMS)} : ${h.choisir(OBJETS)}${suites(h, h.entier(0, 1))}`

/** « La voilure est pesée sans abîmer la toile enduite. » */
export const critere = (h: Hasard): string => `${h.choisir(SUJETS)} ${h.choisir(PASSES)}${suites(h, h.entier(0, 2))}.`

export const activite = (h: Hasard): string => `${h.choisir(NOMS)} d’un engin volant : ${h.choisir(OBJETS)}`

export const bloc = (h: Hasard): string =>
  `${h.choisir(VERBES)} et ${h.choisir(['livrer', 'documenter', 'exposer'])} un engin volant`

export const consigne = (h: Hasard): string =>
  `À partir d’un engin fourni, ${h.choisir(VERBES).toLowerCase()} ${h.choisir(OBJETS)}${suites(h, 1)}.`

/** A paragraph of several sentences, for sheets. */
export const paragraphe = (h: Hasard, phrases: number): string =>
  Array.from({ length: phrases }, () => `Le technicien doit ${competence(h).toLowerCase()}.`).join(' ')
