import type { BlocCompetences } from '#domaine/certification/index.ts'
import { plierSurPlace, sansBalises } from '../mots.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'
import { concerneBacPro, FORMES_BAC_PRO } from './capitalisation.ts'

const SECTEURS = ['public', 'prive'] as const
/** Who is meant by one paragraph of a bloc's assessment. */
interface Voie {
  /** The paragraph up to what it says of continuing training. */
  readonly tete: string
  readonly secteur: (typeof SECTEURS)[number]
  readonly habilite: boolean
}

const OUVERTURE = 'voie scolaire dans un etablissement '
const FIN = 'formation professionnelle continue'

/**
 * The paragraphs on school candidates, in order: the public or private sector named first and whether the centre is
 * `habilite`. Plain searches: the time is that of the text's length.
 */
function lireVoies(evaluation: string): Voie[] {
  const brut = sansBalises(evaluation)
  const texte = plierSurPlace(brut)
  const voies: Voie[] = []
  for (let debut = texte.indexOf(OUVERTURE); debut !== -1; debut = texte.indexOf(OUVERTURE, debut + 1)) {
    const suite = texte.slice(debut, debut + 300)
    const fin = suite.indexOf(FIN)
    const tete = fin === -1 ? suite : suite.slice(0, fin)
    const secteur = SECTEURS.find((un) => tete.startsWith(un, OUVERTURE.length))
    if (secteur === undefined) continue
    voies.push({
      tete: brut.slice(debut, debut + tete.length).replace(/(?<![\s,;:])[\s,;:]+$/, ''),
      secteur,
      habilite: /habilite/.test(tete) && !/non[ -]habilite/.test(tete),
    })
  }
  return voies
}

interface VoieDeBloc extends Voie {
  readonly bloc: BlocCompetences
  readonly rang: number
}

const signer = (voie: Voie): string => `${voie.secteur}:${voie.habilite}`

/** For each place (first, second paragraph), the blocs that name other candidates than the great majority does. */
function trouverContraires({ lecture, document }: Contexte<'fiche-registre'>): Trouvaille[] {
  const parBloc = lecture.donnees.fiche.blocs.map((bloc, rang) =>
    lireVoies(bloc.evaluation ?? '').map((voie): VoieDeBloc => ({ ...voie, bloc, rang })),
  )
  const places = Math.max(0, ...parBloc.map((voies) => voies.length))
  return Array.from({ length: places }, (_, place) => parBloc.flatMap((voies) => voies[place] ?? [])).flatMap(
    (voies) => {
      const modele = majorite(voies)
      if (modele === null) return []
      return voies
        .filter((voie) => signer(voie) !== signer(modele))
        .map((voie): Trouvaille => {
          const lignes = reperesDe(lecture.sources, `fiche.blocs[${voie.rang}].evaluation`)
          return {
            donnees: { bloc: voie.bloc.code, voie: voie.tete, modele: modele.tete, autre: modele.bloc.code },
            reperes: situer(document, lignes, voie.tete),
            reparation: proposer(`fiche.blocs[${voie.rang}].evaluation`),
            appuis: concerneBacPro(lecture.donnees) ? FORMES_BAC_PRO : [],
          }
        })
    },
  )
}

/** Two thirds at least of three blocs or more. */
function majorite(voies: readonly VoieDeBloc[]): VoieDeBloc | null {
  if (voies.length < 3) return null
  const modele = voies.find(
    (voie) => voies.filter((une) => signer(une) === signer(voie)).length * 3 >= voies.length * 2,
  )
  return modele ?? null
}

/** Blocs without a word on a category of candidates that nearly all the others name. */
function trouverManquantes({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const voies = lecture.donnees.fiche.blocs.map((bloc) => lireVoies(bloc.evaluation ?? ''))
  const muets = voies.flatMap((liste, rang) => (liste.length === 1 ? [rang] : []))
  const complets = voies.filter((liste) => liste.length >= 2).length
  if (complets * 3 < voies.length * 2) return []
  return muets.flatMap((rang): Trouvaille[] => {
    const bloc = lecture.donnees.fiche.blocs[rang]
    if (bloc === undefined) return []
    return [
      {
        donnees: { bloc: bloc.code, libelle: bloc.libelle },
        reperes: reperesDe(lecture.sources, `fiche.blocs[${rang}].evaluation`),
        reparation: proposer(null),
      },
    ]
  })
}

/** The candidates whom each bloc's assessment speaks of. */
export const REGLES_VOIES: readonly Regle[] = [
  {
    id: 'voie.texte-contradictoire',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-registre': trouverContraires },
  },
  { id: 'voie.manquante', gravite: 'information', appuis: [], verifier: { 'fiche-registre': trouverManquantes } },
]
