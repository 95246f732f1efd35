import { constante, fait, feuille, juger, type Trace, type Unite, type Valeur } from '#droit/trace.ts'
import type { AdmissionMoyenne, Regime } from '../deliberation/index.ts'
import { CATEGORIES, motDuMode, type UniteEvaluee } from '../evaluation/index.ts'
import type { Paquet } from './paquet.ts'
import { SEUILS_PAQUET } from './paquet.ts'
import { seuilsDuRegime } from './seuils.ts'

const UN_BLOC_PAR_UNITE = 'code-de-l-education.D337-52'
const REGLEMENT = 'code-de-l-education.D337-82'

const ZERO = constante('paquet.zero', 0, 'coefficient', { texte: REGLEMENT })
const VINGT = constante('paquet.vingt', 2000, 'note', { texte: REGLEMENT })

const obligatoires = ({ reglement }: Paquet): readonly UniteEvaluee[] =>
  reglement.unites.filter(({ facultative }) => !facultative)

/** A datum of the package. */
const donnee = (paquet: Paquet, code: string, valeur: Valeur, { unite, chemin }: { unite: Unite; chemin: string }) =>
  feuille(code, valeur, { unite }, { genre: 'reglement', reglement: paquet.reglement.id, chemin })

/** A datum of one unit, named in the sentence. */
function deLUnite(paquet: Paquet, unite: UniteEvaluee, champ: string, valeur: Valeur): Trace {
  const genre: Unite = champ === 'coefficient' ? 'coefficient' : typeof valeur === 'boolean' ? 'oui-non' : 'mot'
  return feuille(
    `paquet.${champ}-unite`,
    valeur,
    { unite: genre, details: { unite: unite.code } },
    { genre: 'reglement', reglement: paquet.reglement.id, chemin: `unites.${unite.code}.${champ}` },
  )
}

/** One unit is one bloc; a code names one unit (D337-52). */
export function unitesDistinctes(paquet: Paquet): readonly Trace[] {
  const { unites } = paquet.reglement
  const codes = unites.map((unite) => deLUnite(paquet, unite, 'code', unite.code))
  const blocs = unites.flatMap((unite) => (unite.bloc === null ? [] : [deLUnite(paquet, unite, 'bloc', unite.bloc)]))
  return [
    juger('paquet.codes-distincts', 'distincts', codes, { texte: UN_BLOC_PAR_UNITE }),
    juger('paquet.blocs-distincts', 'distincts', blocs, { texte: UN_BLOC_PAR_UNITE }),
  ]
}

/** Every category knows how it sits every compulsory unit (D337-82). */
export const modesConnus = (paquet: Paquet): readonly Trace[] =>
  obligatoires(paquet).flatMap((unite) =>
    CATEGORIES.map((categorie) => {
      const mot = motDuMode(unite.modes[categorie])
      const details = { unite: unite.code, categorie }
      const prevu = feuille(
        'paquet.mode-unite',
        mot === 'non-offerte' ? null : mot,
        { unite: 'mot', details },
        { genre: 'reglement', reglement: paquet.reglement.id, chemin: `unites.${unite.code}.modes.${categorie}` },
      )
      return juger('paquet.mode-prevu', 'connu', [prevu], { texte: REGLEMENT, details })
    }),
  )

/** Every compulsory unit weighs something; an unknown weight cannot be deliberated on (D337-82). */
export const coefficientsConnus = (paquet: Paquet): readonly Trace[] =>
  obligatoires(paquet).map((unite) =>
    juger('paquet.coefficient-pose', 'plus-que', [deLUnite(paquet, unite, 'coefficient', unite.coefficient), ZERO], {
      texte: REGLEMENT,
      details: { unite: unite.code },
    }),
  )

/** The regime asks for a professional mean: each unit says whether it is professional, and one at least is. */
export function professionnellesDites(paquet: Paquet, admission: AdmissionMoyenne): readonly Trace[] {
  if (admission.professionnelMin === null && admission.controle === null) return []
  const drapeaux = obligatoires(paquet).map((unite) =>
    deLUnite(paquet, unite, 'professionnelle', unite.professionnelle),
  )
  return [
    ...drapeaux.map((drapeau) => juger('paquet.role-dit', 'connu', [drapeau], { details: drapeau.details })),
    juger('paquet.une-professionnelle', 'ou', drapeaux),
  ]
}

/** The orals of the contrôle: each group has a unit; what they bear on is general, never professional nor optional. */
export function oraux(paquet: Paquet, admission: AdmissionMoyenne): readonly Trace[] {
  const groupes = admission.controle?.groupes ?? []
  const texte = admission.controle?.texte
  const places = paquet.reglement.unites.filter(({ controle }) => controle !== null)
  const pourvus = groupes.map((groupe) => {
    const nom = donnee(paquet, 'paquet.groupe', groupe, { unite: 'mot', chemin: 'controle.groupes' })
    const unites = places.map((unite) =>
      juger('paquet.dans-groupe', 'egal', [deLUnite(paquet, unite, 'controle', unite.controle), nom]),
    )
    return juger('paquet.groupe-pourvu', 'ou', unites, { details: { groupe }, ...(texte ? { texte } : {}) })
  })
  const generales = places.map((unite) =>
    juger(
      'paquet.oral-general',
      'non',
      [
        juger('paquet.professionnelle-ou-facultative', 'ou', [
          deLUnite(paquet, unite, 'professionnelle', unite.professionnelle),
          deLUnite(paquet, unite, 'facultative', unite.facultative),
        ]),
      ],
      { details: { unite: unite.code } },
    ),
  )
  return groupes.length === 0 ? [] : [...pourvus, ...generales]
}

/** An optional unit is never professional: it may only bring points. */
export const facultativesGenerales = (paquet: Paquet): readonly Trace[] =>
  paquet.reglement.unites
    .filter(({ facultative }) => facultative)
    .map((unite) => {
      const professionnelle = deLUnite(paquet, unite, 'professionnelle', unite.professionnelle === true)
      return juger('paquet.facultative-generale', 'non', [professionnelle], { details: { unite: unite.code } })
    })

/** The thresholds that the package states are those of the texts. */
export function seuilsDesTextes(paquet: Paquet, regime: Regime): readonly Trace[] {
  const texte = seuilsDuRegime(regime)
  return SEUILS_PAQUET.map((nom) => {
    const attendu = texte[nom]
    const chemin = `seuils.${nom}`
    const details = { seuil: nom }
    const dit = fait('paquet.seuil-enonce', paquet.seuils[nom], 'note', chemin)
    if (attendu === null || attendu.valeur === null) {
      return juger('paquet.seuil-sans-objet', 'non', [juger('paquet.seuil-connu', 'connu', [dit])], { details })
    }
    const egal = juger('paquet.seuil-du-texte', 'egal', [dit, attendu], {
      details,
      ...(attendu.texte ? { texte: attendu.texte } : {}),
    })
    return paquet.seuils[nom] === null ? juger('paquet.seuil-manque', 'connu', [dit], { details }) : egal
  })
}

/** Marks are rounded as the regime says, where it does. */
export function arrondis(paquet: Paquet, { arrondi }: AdmissionMoyenne): readonly Trace[] {
  if (arrondi === null) return []
  const voulu = donnee(paquet, 'paquet.arrondi-du-regime', arrondi, { unite: 'mot', chemin: 'regime.arrondi' })
  return obligatoires(paquet).flatMap((unite) =>
    unite.arrondi === null
      ? []
      : [
          juger('paquet.arrondi-du-texte', 'egal', [deLUnite(paquet, unite, 'arrondi', unite.arrondi), voulu], {
            details: { unite: unite.code },
          }),
        ],
  )
}

/** The session is one that the regulation governs. */
export function sessionGouvernee(paquet: Paquet): readonly Trace[] {
  const { reglement, session } = paquet
  const annee = fait('paquet.session', session.annee, 'nombre', 'session.annee')
  const bornes: Trace[] = []
  if (reglement.premiereSession !== null) {
    const premiere = donnee(paquet, 'paquet.premiere-session', reglement.premiereSession, {
      unite: 'nombre',
      chemin: 'premiere_session',
    })
    bornes.push(juger('paquet.session-commencee', 'au-moins', [annee, premiere]))
  }
  if (reglement.derniereSession !== null) {
    const derniere = donnee(paquet, 'paquet.derniere-session', reglement.derniereSession, {
      unite: 'nombre',
      chemin: 'derniere_session',
    })
    bornes.push(juger('paquet.session-encore-ouverte', 'au-plus', [annee, derniere]))
  }
  return bornes
}

/** Exceptions bear on units that exist, once for a unit and a category, and say what allows them. */
export function exceptionsCoherentes(paquet: Paquet): readonly Trace[] {
  const codes = paquet.reglement.unites.map((unite) => deLUnite(paquet, unite, 'code', unite.code))
  const cibles = paquet.exceptions.map(({ unite, categorie }, rang) =>
    fait('paquet.exception-cible', `${unite} ${categorie}`, 'texte', `exceptions.${rang}`),
  )
  return [
    ...paquet.exceptions.map(({ unite }, rang) =>
      juger(
        'paquet.exception-unite',
        'parmi',
        [fait('paquet.exception-porte-sur', unite, 'texte', `exceptions.${rang}.unite`), ...codes],
        {
          details: { unite },
        },
      ),
    ),
    ...paquet.exceptions.map(({ unite, source }, rang) =>
      juger(
        'paquet.exception-fondee',
        'connu',
        [fait('paquet.exception-source', source.trim() === '' ? null : source, 'texte', `exceptions.${rang}.source`)],
        { details: { unite } },
      ),
    ),
    juger('paquet.exceptions-distinctes', 'distincts', cibles),
  ]
}

/** One grid a unit, on units that exist, whose indicators all weigh something. */
export function grillesCoherentes(paquet: Paquet): readonly Trace[] {
  const codes = paquet.reglement.unites.map((unite) => deLUnite(paquet, unite, 'code', unite.code))
  const cibles = paquet.grilles.map(({ unite }, rang) =>
    fait('paquet.grille-porte-sur', unite, 'texte', `grilles.${rang}.unite`),
  )
  const poids = paquet.grilles.flatMap(({ unite, competences }, rang) =>
    competences.flatMap(({ indicateurs }) =>
      indicateurs.map((indicateur) =>
        juger(
          'paquet.indicateur-pese',
          'plus-que',
          [
            fait('paquet.poids', indicateur.poids, 'nombre', `grilles.${rang}.indicateurs.${indicateur.code}.poids`),
            ZERO,
          ],
          { details: { unite, indicateur: indicateur.code } },
        ),
      ),
    ),
  )
  return [
    ...cibles.map((cible, rang) =>
      juger('paquet.grille-unite', 'parmi', [cible, ...codes], {
        details: { unite: paquet.grilles[rang]?.unite ?? '' },
      }),
    ),
    juger('paquet.grilles-distinctes', 'distincts', cibles),
    ...poids,
  ]
}

/** No mark is over 20 nor under 0 in what the package states. */
export const seuilsPossibles = (paquet: Paquet): readonly Trace[] =>
  SEUILS_PAQUET.flatMap((nom) => {
    const valeur = paquet.seuils[nom]
    if (valeur === null) return []
    const dit = fait('paquet.seuil-enonce', valeur, 'note', `seuils.${nom}`)
    return [
      juger('paquet.seuil-possible', 'et', [
        juger('paquet.seuil-positif', 'au-moins', [dit, ZERO], { details: { seuil: nom } }),
        juger('paquet.seuil-sous-vingt', 'au-plus', [dit, VINGT], { details: { seuil: nom } }),
      ]),
    ]
  })
