import { listerItems, motsDe } from '../mots.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'

/** Verbs that name a state of mind: nobody can see them done. A short, sure list. */
const NON_OBSERVABLES = [
  ['connaitre'],
  ['comprendre'],
  ['savoir'],
  ['maitriser'],
  ['apprehender'],
  ['etre', 'sensibilise'],
  ['avoir', 'conscience'],
  ['prendre', 'conscience'],
] as const
const CODE = /^\s*(?:[A-Z]{1,3}[\s.-]?\d[\d.-]*(?:[A-Z]\d[\d.-]*)?)?\s*[-–—:.)]?\s*/u
/** A colon opens the acts that make the verb observable; a second verb does the same. */
const SUITE =
  /:|\bet\s+(?:\S+\s+)?(?:s['’]|se\s+|l['’]|la\s+|le\s+|les\s+)?[\p{L}]+(?:er|ir|re)\b|,\s*[\p{L}]+(?:er|ir|re)\b/u

/** The verb that cannot be observed by which a competence begins, when no other act follows; else null. */
export function verbeNonObservable(libelle: string): string | null {
  const texte = libelle.replace(CODE, '')
  const mots = motsDe(texte)
  const verbe = NON_OBSERVABLES.find((attendus) => attendus.every((mot, rang) => mots[rang]?.startsWith(mot)))
  if (verbe === undefined || (verbe.length === 1 && mots[0] !== verbe[0])) return null
  // `savoir rédiger` names an act.
  if (verbe[0] === 'savoir' && /(?:er|ir|re)$/.test(mots[1] ?? '')) return null
  return SUITE.test(texte) ? null : verbe.join(' ')
}

/** Scale on which understanding a language is itself assessed. */
const ECHELLE_LANGUES = /\bCECRL?\b/

function trouverDansBlocs({ lecture, document }: Contexte<'fiche-registre'>): Trouvaille[] {
  return lecture.donnees.fiche.blocs.flatMap((bloc, rang): Trouvaille[] => {
    if (bloc.competences === null || ECHELLE_LANGUES.test(bloc.competences)) return []
    const fautifs = listerItems(bloc.competences).filter((item) => verbeNonObservable(item) !== null)
    const [premier] = fautifs
    if (premier === undefined) return []
    const lignes = reperesDe(lecture.sources, `fiche.blocs[${rang}].competences`)
    return [
      {
        donnees: { nom: bloc.code, nombre: fautifs.length, libelle: premier, element: null },
        reperes: fautifs.flatMap((item) => situer(document, lignes, item)),
        reparation: proposer(null),
      },
    ]
  })
}

function trouverDansReferentiel({ lecture }: Contexte<'referentiel'>): Trouvaille[] {
  return lecture.donnees.elements.flatMap((element): Trouvaille[] =>
    element.genre !== 'competence' || verbeNonObservable(element.libelle) === null
      ? []
      : [
          {
            donnees: { nom: element.code, nombre: 1, libelle: element.libelle, element: element.id },
            reperes: element.reperes,
            reparation: proposer(null),
          },
        ],
  )
}

function trouverDansFormation({ lecture, document }: Contexte<'fiche-formation'>): Trouvaille[] {
  return lecture.donnees.blocs.flatMap((bloc, rang) =>
    bloc.competences.flatMap((competence, place): Trouvaille[] => {
      if (verbeNonObservable(competence) === null) return []
      const lignes = reperesDe(lecture.sources, `blocs[${rang}].competences[${place}]`)
      return [
        {
          donnees: { nom: bloc.numero, nombre: 1, libelle: competence, element: null },
          reperes: situer(document, lignes, competence),
          reparation: proposer(null),
        },
      ]
    }),
  )
}

/** Register sheets are frozen and their general subjects are the ministry's: one line of information for each bloc. */
export const REGLES_VERBES: readonly Regle[] = [
  {
    id: 'competence.verbe-non-observable',
    gravite: 'information',
    appuis: [{ genre: 'texte', cle: 'code-du-travail.L6113-1' }],
    verifier: {
      'fiche-registre': trouverDansBlocs,
      referentiel: trouverDansReferentiel,
      'fiche-formation': trouverDansFormation,
    },
  },
]
