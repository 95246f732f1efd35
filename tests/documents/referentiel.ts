import { literal } from '#documents/typst/compiler.ts'
import { page } from './gabarit.ts'
import { type Hasard, ouvrirHasard } from './hasard.ts'
import { activite, bloc, competence, consigne, critere, tache } from './mots.ts'

/** What the document says, as its author knows it. */
export interface ReferentielAttendu {
  readonly intitule: string
  readonly numeroFiche: string
  readonly blocs: readonly BlocAttendu[]
}
export interface BlocAttendu {
  /** `Bloc n°1` is printed before the title. */
  readonly numero: number
  readonly libelle: string
  readonly activites: readonly ActiviteAttendue[]
}
export interface ActiviteAttendue {
  readonly code: string
  readonly libelle: string
  readonly taches: readonly string[]
  readonly competences: readonly { readonly code: string; readonly libelle: string }[]
  readonly evaluation: {
    readonly nature: string
    readonly titre: string
    readonly consigne: string
    readonly criteres: readonly string[]
  }
}

export interface OptionsReferentiel {
  readonly blocs: number
  readonly activitesParBloc: number
  readonly graine: number
  /** 3: modalities and criteria share the last column; 4: a column each, under a heading of two rows. */
  readonly colonnes?: 3 | 4
  /** false: no ruled line anywhere, columns are told by their white gutters alone. */
  readonly filets?: boolean
  /** A running head in a ruled box on every page. */
  readonly cartouche?: boolean
}

/** Invents the content; same options, same content. */
export function inventerReferentiel(options: OptionsReferentiel): ReferentielAttendu {
  const h = ouvrirHasard(options.graine)
  const rangs = (nombre: number): number[] => Array.from({ length: nombre }, (_, rang) => rang + 1)
  return {
    intitule: 'Technicien en entretien de cerfs-volants',
    numeroFiche: 'RNCP90001',
    blocs: rangs(options.blocs).map((numero) => {
      let suivant = 1
      return {
        numero,
        libelle: bloc(h),
        activites: rangs(options.activitesParBloc).map((rang) => {
          const competences = rangs(h.entier(2, 5)).map(() => ({
            code: `C${numero}.${suivant++}`,
            libelle: competence(h),
          }))
          return { ...inventerActivite(h), code: `A${numero}.${rang}`, competences }
        }),
      }
    }),
  }
}

function inventerActivite(h: Hasard): Omit<ActiviteAttendue, 'code' | 'competences'> {
  const plusieurs = (min: number, max: number, une: (h: Hasard) => string): string[] =>
    Array.from({ length: h.entier(min, max) }, () => une(h))
  return {
    libelle: activite(h),
    taches: plusieurs(3, 9, tache),
    evaluation: {
      nature: h.choisir(['Mise en situation professionnelle', 'Projet écrit', 'Dossier écrit']),
      titre: bloc(h),
      consigne: consigne(h),
      criteres: plusieurs(4, 12, critere),
    },
  }
}

/** Its Typst source. */
export function composerReferentiel(
  attendu: ReferentielAttendu,
  { colonnes = 3, filets = true, cartouche = false }: OptionsReferentiel,
): string {
  const largeurs = colonnes === 3 ? '(3fr, 4fr, 5fr)' : '(3fr, 4fr, 3fr, 4fr)'
  const lignes = attendu.blocs.flatMap(({ numero, libelle, activites }) => [
    `table.cell(colspan: ${colonnes}, strong(${literal(`Bloc n°${numero} – ${libelle}`)})),`,
    ...activites.map((une) => `${cellulesActivite(une, colonnes).join(', ')},`),
  ])
  return [
    page({ titre: `Référentiel – ${attendu.intitule}`, paysage: true, taille: 9, cartouche }),
    `#heading(level: 1, ${literal(`${attendu.numeroFiche} – ${attendu.intitule}`)})`,
    `#table(columns: ${largeurs}, inset: 5pt, align: left + top, stroke: ${filets ? '0.5pt' : 'none'},`,
    `table.header(${entete(colonnes)}),`,
    ...lignes,
    ')',
  ].join('\n')
}

/** Its Typst source when it tells competences and their assessment only, in two columns: one row an activity. */
export function composerDeuxColonnes(attendu: ReferentielAttendu, filets: boolean): string {
  const lignes = attendu.blocs.flatMap(({ numero, libelle, activites }) => [
    `table.cell(colspan: 2, strong(${literal(`Bloc n°${numero} – ${libelle}`)})),`,
    ...activites.map((une) => `${cellulesActivite(une, 3).slice(1).join(', ')},`),
  ])
  return [
    page({ titre: `Référentiel – ${attendu.intitule}`, taille: 10 }),
    `#heading(level: 1, ${literal(`${attendu.numeroFiche} – ${attendu.intitule}`)})`,
    `#table(columns: (1fr, 1fr), inset: 5pt, align: left + top, stroke: ${filets ? '0.5pt' : 'none'},`,
    `table.header(${literal('Compétences')}, ${literal('Évaluation')}),`,
    ...lignes,
    ')',
  ].join('\n')
}

const TITRES = ['Référentiel d’activités', 'Référentiel de compétences', 'Référentiel d’évaluation']

function entete(colonnes: 3 | 4): string {
  const titres = TITRES.map((titre) => literal(titre))
  if (colonnes === 3) return titres.join(', ')
  const [activites, competences, evaluation] = titres
  const sous = ['Modalités d’évaluation', 'Critères d’évaluation'].map((titre) => literal(titre))
  return [
    `table.cell(rowspan: 2, ${activites})`,
    `table.cell(rowspan: 2, ${competences})`,
    `table.cell(colspan: 2, ${evaluation})`,
    ...sous,
  ].join(', ')
}

const empiler = (paragraphes: readonly string[]): string => paragraphes.map((p) => `par(${literal(p)})`).join(' + ')

function cellulesActivite(une: ActiviteAttendue, colonnes: 3 | 4): string[] {
  const { nature, titre, consigne: texte, criteres } = une.evaluation
  const modalite = empiler([`${nature} :`, `« ${titre} »`, texte])
  const attendus = empiler(criteres.map((libelle) => `- ${libelle}`))
  return [
    empiler([`${une.code} – ${une.libelle}`, ...une.taches.map((libelle) => `- ${libelle}`)]),
    empiler(une.competences.map(({ code, libelle }) => `${code} – ${libelle}`)),
    ...(colonnes === 3 ? [`${modalite} + ${attendus}`] : [modalite, attendus]),
  ]
}
