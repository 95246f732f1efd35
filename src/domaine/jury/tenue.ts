import { tracerChoix } from '#droit/interrupteurs.ts'
import type { Reference, Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { GenreJury } from './faits.ts'
import { compterSi, type DossierJury, faitDe, MOTS } from './lecture.ts'
import { DEBUT_DECRET_VAE } from './vae.ts'

const BAC_PRO: CleTexte = 'code-de-l-education.D337-93'
const AVOCATS: CleTexte = 'decret.1991-1197'
const IMPARTIALITE: CleTexte = 'jurisprudence.vae-impartialite'

/** Every member is appointed by an act that can be shown: a place "to be designated" is nobody's. */
const nomination = ({ membres, texte }: DossierJury): Trace =>
  toutes(
    'jury.nomination',
    membres.map(({ nomme, membre }) =>
      juger('jury.membre-nomme', 'reprise', [nomme], { texte, details: { membre: membre.nom } }),
    ),
    texte,
  )

const mots = (texte: CleTexte, valeurs: readonly string[]): readonly Trace[] =>
  valeurs.map((valeur) => constante(`jury.mot.${valeur}`, valeur, 'mot', { texte }))

/** Who may preside, and the text that says so. No entry: no text that we read states it. */
const PRESIDENCE: Readonly<
  Partial<Record<GenreJury, { lu: 'qualite' | 'college'; parmi: readonly Trace[]; texte: CleTexte }>>
> = {
  'bac-pro': { lu: 'qualite', parmi: mots(BAC_PRO, ['enseignant-chercheur']), texte: BAC_PRO },
  cap: {
    lu: 'college',
    parmi: mots('code-de-l-education.D337-23', ['employeur', 'salarie']),
    texte: 'code-de-l-education.D337-23',
  },
  bp: {
    lu: 'qualite',
    parmi: mots('code-de-l-education.D337-123', ['inspecteur-general', 'inspecteur-education-nationale']),
    texte: 'code-de-l-education.D337-123',
  },
  bts: {
    lu: 'qualite',
    parmi: mots('code-de-l-education.D643-31', ['enseignant-chercheur', 'inspecteur-pedagogique-regional']),
    texte: 'code-de-l-education.D643-31',
  },
}

/** Whether a text that we read says who presides. */
export const presidenceEstFixee = (genre: GenreJury): boolean => PRESIDENCE[genre] !== undefined

const UN_PRESIDENT = constante('jury.un-president', 1, 'nombre', { texte: BAC_PRO })
const ADJOINTS = mots(BAC_PRO, ['enseignant', 'professionnel'])

/** One president, of the quality that the text of the diploma asks; the deputies of a bac pro are teachers or of the trade. */
function presidence({ faits, membres, texte }: DossierJury): Trace {
  const regime = PRESIDENCE[faits.genre]
  if (regime === undefined) return toutes('jury.presidence', [], texte)
  const presidents = compterSi(
    'jury.compte.presidents',
    membres,
    ({ nomme }) => nomme,
    ({ fonction }) => juger('jury.est-president', 'egal', [fonction, MOTS.president]),
  )
  const qualites = membres.flatMap((lu) => {
    const details = { membre: lu.membre.nom }
    if (lu.membre.fonction === 'president')
      return [juger('jury.qualite-president', 'parmi', [lu[regime.lu], ...regime.parmi], { texte, details })]
    if (lu.membre.fonction === 'adjoint' && faits.genre === 'bac-pro')
      return [juger('jury.qualite-adjoint', 'parmi', [lu.qualite, ...ADJOINTS], { texte, details })]
    return []
  })
  return toutes(
    'jury.presidence',
    [juger('jury.president-unique', 'egal', [presidents, UN_PRESIDENT], { texte }), ...qualites],
    texte,
  )
}

const CINQ = constante('jury.annees.cinq', 5, 'annees', { texte: AVOCATS, paragraphe: 'art. 53' })
const PRECAUTION = feuille(
  'jury.mot.cinq',
  'cinq',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'jury.annees' },
)

/** A text may bound consecutive years (CAA Versailles, on the jury of an exam that was not vocational); no text, no bound. */
function annees({ faits, membres }: DossierJury): Trace {
  const choix = tracerChoix(faits.interrupteurs, 'jury.annees')
  const declaree = fait('jury.annees.maximum', faits.anneesMaximum, 'annees', 'annees_consecutives_maximum')
  const precaution = juger('jury.annees.precaution', 'egal', [choix, PRECAUTION])
  const limite = calculer('jury.annees.limite', 'selon', [precaution, CINQ, declaree], { unite: 'annees' })
  const sansLimite = juger('jury.annees.sans-limite', 'non', [juger('jury.annees.limite-connue', 'connu', [limite])])
  return toutes(
    'jury.annees',
    membres.map(({ membre, chemin }) => {
      const servies = faitDe(
        membre,
        'jury.annees.servies',
        [membre.anneesConsecutives, 'annees'],
        `${chemin}.annees_consecutives`,
      )
      const tenue = juger('jury.annees.tenue', 'au-plus', [servies, limite])
      return juger('jury.annees.membre', 'sauf-si', [tenue, sansLimite], {
        texte: AVOCATS,
        details: { membre: membre.nom },
      })
    }),
  )
}

/** A member linked with a candidate withdraws from that candidate; what he declares is a fact, silence is not. */
const impartialite = ({ membres, faits }: DossierJury): Trace => {
  const texte = faits.vae && faits.jourNomination >= DEBUT_DECRET_VAE ? 'decret.2024-332' : IMPARTIALITE
  return toutes(
    'jury.impartialite',
    membres.flatMap(({ membre, chemin }) => {
      const { liens } = membre
      const declares = liens === null ? null : true
      if (liens === null || liens.length === 0)
        return [faitDe(membre, 'jury.aucun-lien', [declares, 'oui-non'], `${chemin}.liens`)]
      return liens.map(({ candidat, nature, deport }, rang) =>
        juger(
          'jury.deport-fait',
          'reprise',
          [faitDe(membre, 'jury.deport', [deport, 'oui-non'], `${chemin}.liens.${rang}.deport`)],
          { texte, details: { membre: membre.nom, candidat, nature } },
        ),
      )
    }),
    texte,
  )
}

/** One condition for each name on the appointed list: is it this one? */
export const nomsDeLaListe = (nom: Trace, { membres }: DossierJury, autres: readonly Trace[]): readonly Trace[] => [
  ...membres.map((lu) => toutes('jury.est-ce-membre', [juger('jury.meme-nom', 'egal', [nom, lu.nom]), lu.nomme])),
  ...autres.map((autre) => juger('jury.meme-nom', 'egal', [nom, autre])),
]

/** Who gave marks is on the list that was appointed (CAA Marseille, 3 June 2024). */
function evaluateurs(dossier: DossierJury): Trace {
  const { faits, texte } = dossier
  const liste = faits.listeEvaluateurs.map((nom, rang) => fait('jury.nom', nom, 'texte', `liste_evaluateurs.${rang}`))
  const connus = faits.evaluateurs
  if (connus === null)
    return toutes('jury.evaluateurs', [fait('jury.evaluateurs-connus', null, 'texte', 'evaluateurs')])
  return toutes(
    'jury.evaluateurs',
    connus.map((nom, rang) =>
      juger(
        'jury.evaluateur-nomme',
        'ou',
        nomsDeLaListe(fait('jury.nom', nom, 'texte', `evaluateurs.${rang}`), dossier, liste),
        {
          texte,
          details: { evaluateur: nom },
        },
      ),
    ),
    texte,
  )
}

const NOMINATION: readonly Reference[] = [
  { texte: BAC_PRO, paragraphe: null },
  { texte: 'code-de-l-education.D337-22', paragraphe: 'al. 3' },
  { texte: 'code-de-l-education.D643-31', paragraphe: 'al. 2' },
  { texte: 'jurisprudence.ta-limoges-2100588', paragraphe: null },
]

/** How a jury is appointed and held, whatever its kind. */
export const REGLES_TENUE = {
  nomination: regle('jury.nomination', 'lue', NOMINATION, nomination),
  presidence: regle(
    'jury.presidence',
    'seconde-main',
    Object.values(PRESIDENCE).map(({ texte }) => ({ texte, paragraphe: null })),
    presidence,
  ),
  annees: regle(
    'jury.annees',
    'seconde-main',
    [{ texte: AVOCATS, paragraphe: 'art. 53' }, cas('jurisprudence.caa-versailles')],
    annees,
  ),
  impartialite: regle(
    'jury.impartialite',
    'seconde-main',
    [cas(IMPARTIALITE), { texte: 'decret.2024-332', paragraphe: null }],
    impartialite,
  ),
  evaluateurs: regle(
    'jury.evaluateurs',
    'seconde-main',
    [
      { texte: 'code-de-l-education.D337-22', paragraphe: null },
      { texte: 'code-de-l-education.D337-23', paragraphe: null },
      cas('jurisprudence.caa-marseille-23MA01348'),
    ],
    evaluateurs,
  ),
} as const

function cas(texte: CleTexte): Reference {
  return { texte, paragraphe: null }
}

function regle(
  id: string,
  confiance: Regle<DossierJury>['confiance'],
  references: readonly Reference[],
  evaluer: Regle<DossierJury>['evaluer'],
): Regle<DossierJury> {
  return { id, famille: id, references, du: null, au: null, reference: 'nomination', confiance, evaluer }
}
