import { literal } from '#documents/typst/compiler.ts'
import { page } from './gabarit.ts'
import { ouvrirHasard } from './hasard.ts'
import { competence, paragraphe } from './mots.ts'

/** One heading of the sheet and the paragraphs under it, as printed. */
export interface RubriqueAttendue {
  readonly titre: string
  readonly paragraphes: readonly string[]
}

export interface FicheFormationAttendue {
  readonly intitule: string
  readonly numeroFiche: string
  readonly codeDiplome: string
  readonly siret: string
  readonly heuresCentre: number
  readonly niveauSortie: number
  readonly ageMin: number
  readonly ageMax: number
  readonly unites: readonly { readonly code: string; readonly libelle: string }[]
  /** Narrow left column and wide right column, from top to bottom: both go on over the pages. */
  readonly gauche: readonly RubriqueAttendue[]
  readonly droite: readonly RubriqueAttendue[]
}

export interface OptionsFicheFormation {
  readonly graine: number
  /** Makes every text longer: 1 is about two pages. */
  readonly longueur?: number
}

/** Invents a training sheet; same options, same content. */
export function inventerFicheFormation({ graine, longueur = 1 }: OptionsFicheFormation): FicheFormationAttendue {
  const h = ouvrirHasard(graine)
  const texte = (min: number, max: number): string => paragraphe(h, h.entier(min, max) * longueur)
  const unites = ['U11', 'U12', 'U2', 'U31'].map((code) => ({
    code,
    libelle: competence(h).split(' ').slice(0, 5).join(' '),
  }))
  const heuresCentre = h.entier(80, 140) * 10
  const rubrique = (titre: string, ...paragraphes: string[]): RubriqueAttendue => ({ titre, paragraphes })
  return {
    intitule: 'Technicien en entretien de cerfs-volants',
    numeroFiche: 'RNCP90002',
    codeDiplome: '40025599',
    siret: '73282932000074',
    heuresCentre,
    niveauSortie: 4,
    ageMin: 16,
    ageMax: 29,
    unites,
    gauche: [
      rubrique('Conditions d’entrée et prérequis', texte(1, 2)),
      rubrique('Niveau d’entrée', 'Sans diplôme'),
      rubrique('Niveau de sortie', 'Niveau 4 - BAC'),
      rubrique('Public visé', 'Être âgé de 16 à 29 ans, avec un projet de contrat d’apprentissage.'),
      rubrique('Rythme', 'Alternance'),
      rubrique('Durée en centre', `${heuresCentre} heures`),
      rubrique('Validation', texte(1, 2)),
      rubrique('Modalités d’évaluation', 'Contrôle en cours de formation et épreuves terminales.'),
      rubrique('Unités certificatives', ...unites.map(({ code, libelle }) => `${code} : ${libelle}`)),
    ],
    droite: [
      rubrique('Objectifs professionnels', texte(3, 6)),
      rubrique('Contenu', texte(3, 5), texte(2, 5)),
      rubrique('Modalités pédagogiques', texte(2, 4)),
      rubrique('Profil des intervenants', 'Cerf-volistes confirmés.'),
      rubrique('Méthodes pédagogiques', texte(3, 5)),
      rubrique('Financement', texte(1, 3)),
      rubrique('Poursuite d’études', texte(1, 3)),
      rubrique('Code RNCP', 'RNCP90002'),
      rubrique('Code diplôme', '40025599'),
      rubrique('Contact', 'École du Vent', 'Tél. 03 00 00 00 01', 'SIRET : 732 829 320 00074'),
    ],
  }
}

/** Its Typst source: a title across the page, then two columns read one after the other, page by page. */
export function composerFicheFormation(fiche: FicheFormationAttendue): string {
  return [
    page({ titre: 'Fiche formation', taille: 10 }),
    `#heading(level: 1, ${literal(`Bac pro ${fiche.intitule}`)})`,
    `#par(${literal('Fiche de l’École du Vent, en apprentissage, à Berck et à Dieppe, pour les pilotes et les réparateurs de demain')})`,
    '#v(1em)',
    '#grid(columns: (5cm, 1fr), column-gutter: 0.9cm,',
    `[${fiche.gauche.map(composerRubrique).join('\n')}],`,
    `[${fiche.droite.map(composerRubrique).join('\n')}],`,
    ')',
  ].join('\n')
}

const composerRubrique = ({ titre, paragraphes }: RubriqueAttendue): string =>
  [`#heading(level: 2, ${literal(titre)})`, ...paragraphes.map((texte) => `#par(${literal(texte)})`)].join('\n')
