import type { Conclusion } from '#droit/conclusion.ts'
import { ecrireTrace } from '#droit/rejouer.ts'
import type { Trace } from '#droit/trace.ts'
import { parolesDroit } from '#langues/droit.ts'
import { direEtape, direResume, type Explication, expliquer, feuillesManquantes } from '#langues/explication.ts'
import { direSource } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import type { Calcul } from './contrat/calculs/calcul.ts'
import type { ReponseCalcul } from './contrat/calculs/reponse.ts'
import type { Langue } from './langue.ts'
import { toSnake } from './snake.ts'

/** What an answer says beside the computation. */
export interface DemandeReponse {
  readonly langue: Langue
  readonly au: string
  readonly version: string
  /** Whether the outline in plain words is wanted too. */
  readonly explication: boolean
}

/** The public form of an answer, its sentences in the language asked for. Throws when it breaks its own contract: a bug. */
export function publierReponse(
  { nom, resultat: schema }: Calcul,
  conclusion: Conclusion<unknown>,
  { langue, au, version, explication }: DemandeReponse,
): ReponseCalcul {
  const paroles = parolesDroit(langue)
  const { issue, resultat, raisons, trace } = conclusion
  schema.parse(resultat)
  return {
    calcul: nom,
    issue,
    resume: direResume(conclusion, paroles),
    resultat,
    raisons: raisons.map(({ code, texte, trace: etape }) => {
      const { phrase, faire } = direEtape(etape, paroles)
      return { code, texte, phrase, faire }
    }),
    manquants: direManquants(trace, paroles),
    trace: ecrireTrace(trace).etapes.map(publierEtape),
    ...(explication ? { explication: aplatir(expliquer(trace, paroles), 0) } : {}),
    versions: { produit: version, au },
  }
}

function direManquants(trace: Trace, paroles: ParolesDroit): ReponseCalcul['manquants'] {
  return feuillesManquantes(trace).flatMap((feuille) => {
    const { code, source } = feuille
    if (source === null) return []
    const { phrase, faire } = direEtape(feuille, paroles)
    return [{ code, source: toSnake(source), phrase, ou: direSource(source, feuille, paroles), faire }]
  })
}

function publierEtape({
  valeur,
  entrees,
  source,
  details,
  ...etape
}: ReturnType<typeof ecrireTrace>['etapes'][number]): ReponseCalcul['trace'][number] {
  const dite = typeof valeur === 'object' && valeur !== null ? { ...valeur } : valeur
  return {
    ...etape,
    valeur: dite,
    entrees: [...entrees],
    source: source === null ? null : toSnake(source),
    details: { ...details },
  }
}

function aplatir(
  { enfants, dejaDite, ...etape }: Explication,
  niveau: number,
): NonNullable<ReponseCalcul['explication']> {
  return [{ niveau, ...etape }, ...enfants.flatMap((enfant) => aplatir(enfant, niveau + 1))]
}
