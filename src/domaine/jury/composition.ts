import type { Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { auMoinsUne, calculer, constante, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import type { GenreJury } from './faits.ts'
import { type Comptes, compterSi, type DossierJury, faitDe, MOTS } from './lecture.ts'

const BAC_PRO: CleTexte = 'code-de-l-education.D337-93'
const CAP: CleTexte = 'code-de-l-education.D337-23'
const BP: CleTexte = 'code-de-l-education.D337-123'
const CS: CleTexte = 'code-de-l-education.D337-160'
const BTS: CleTexte = 'code-de-l-education.D643-31'
const TITRE: CleTexte = 'code-de-l-education.R338-6'

const UN = constante('jury.un', 1, 'nombre', { texte: BAC_PRO })
const UN_CHERCHEUR = constante('jury.un', 1, 'nombre', { texte: BTS })
const CHERCHEUR = constante('jury.mot.enseignant-chercheur', 'enseignant-chercheur', 'mot', { texte: BTS })
const TROIS = constante('jury.trois', 3, 'nombre', { texte: BAC_PRO })
const DEUX_PROFESSIONNELS = constante('jury.deux', 2, 'nombre', { texte: TITRE })

const autantDEmployeurs = (texte: CleTexte, employeurs: Trace, salaries: Trace): Trace =>
  juger('jury.employeurs-salaries', 'egal', [employeurs, salaries], { texte })

/** D337-93: at least one third of the members come from the trade, as many employers as employees. */
function proportionsBacPro({ membres, professionnels, employeurs, salaries }: Comptes): readonly Trace[] {
  const tiers = calculer('jury.tiers', 'quotient', [membres, TROIS], { unite: 'nombre' })
  const minimum = calculer('jury.tiers-entier', 'arrondi-haut', [tiers, UN], { unite: 'nombre', texte: BAC_PRO })
  return [
    juger('jury.tiers-professionnels', 'au-moins', [professionnels, minimum], { texte: BAC_PRO }),
    autantDEmployeurs(BAC_PRO, employeurs, salaries),
  ]
}

/** As many teachers as professionals. */
const parite =
  (texte: CleTexte) =>
  ({ enseignants, professionnels }: Comptes): readonly Trace[] => [
    juger('jury.parite', 'egal', [enseignants, professionnels], { texte }),
  ]

/** D337-23, D337-123: as many employers as employees too. */
const pariteEtEmployeurs =
  (texte: CleTexte) =>
  (comptes: Comptes): readonly Trace[] => [
    ...parite(texte)(comptes),
    autantDEmployeurs(texte, comptes.employeurs, comptes.salaries),
  ]

/** R338-6 and the orders on sessions: two professionals at least. */
const deuxProfessionnels = ({ professionnels }: Comptes): readonly Trace[] => [
  juger('jury.deux-professionnels', 'au-moins', [professionnels, DEUX_PROFESSIONNELS], { texte: TITRE }),
]

/** The proportions that a jury must hold when it is appointed, for the kinds whose text states them. */
export const PROPORTIONS: Readonly<Record<Exclude<GenreJury, 'titre-prive'>, (comptes: Comptes) => readonly Trace[]>> =
  {
    'bac-pro': proportionsBacPro,
    cap: pariteEtEmployeurs(CAP),
    bp: pariteEtEmployeurs(BP),
    cs: parite(CS),
    bts: parite(BTS),
    'titre-professionnel': deuxProfessionnels,
  }

/** D337-93: teachers of public schools and, unless it proves impossible, one from a private school or a CFA. */
function enseignantsBacPro(dossier: DossierJury): readonly Trace[] {
  const publics = compterEnseignants(dossier, 'jury.compte.publics', [MOTS.public])
  const autres = compterEnseignants(dossier, 'jury.compte.prives', [MOTS.prive, MOTS.cfa])
  const impossible = fait(
    'jury.impossibilite-prive',
    dossier.faits.impossibilitePriveCfa,
    'oui-non',
    'impossibilite_prive_cfa',
  )
  return [
    juger('jury.enseignant-public', 'au-moins', [publics, UN], { texte: BAC_PRO }),
    auMoinsUne(
      'jury.enseignant-prive',
      [juger('jury.un-enseignant-prive', 'au-moins', [autres, UN], { texte: BAC_PRO }), impossible],
      BAC_PRO,
    ),
  ]
}

/** D643-31: public teachers are most of the teachers, and one of them is a teacher-researcher. */
function enseignantsBts(dossier: DossierJury): readonly Trace[] {
  const publics = compterEnseignants(dossier, 'jury.compte.publics', [MOTS.public])
  const autres = calculer('jury.compte.autres', 'difference', [dossier.nommes.enseignants, publics], {
    unite: 'nombre',
  })
  const chercheurs = compterSi(
    'jury.compte.chercheurs',
    dossier.membres,
    ({ nomme }) => nomme,
    ({ qualite }) => juger('jury.chercheur', 'egal', [qualite, CHERCHEUR]),
  )
  return [
    juger('jury.majorite-publique', 'plus-que', [publics, autres], { texte: BTS }),
    juger('jury.un-chercheur', 'au-moins', [chercheurs, UN_CHERCHEUR], { texte: BTS }),
  ]
}

const compterEnseignants = (dossier: DossierJury, code: string, secteurs: readonly Trace[]): Trace =>
  compterSi(
    code,
    dossier.membres,
    ({ nomme }) => nomme,
    ({ enseignant, secteur }) =>
      toutes('jury.enseignant-du-secteur', [enseignant, juger('jury.secteur-admis', 'parmi', [secteur, ...secteurs])]),
  )

/** R338-6: every member is habilitated; nobody judges those he trained. */
function membresTitre({ membres }: DossierJury): readonly Trace[] {
  return membres.flatMap(({ membre, chemin }) => {
    const details = { membre: membre.nom }
    const habilite = faitDe(membre, 'jury.habilite', [membre.habilite, 'oui-non'], `${chemin}.habilite`)
    const formateur = faitDe(membre, 'jury.formateur', [membre.formateur, 'oui-non'], `${chemin}.formateur`)
    return [
      juger('jury.membre-habilite', 'reprise', [habilite], { texte: TITRE, details }),
      juger('jury.membre-non-formateur', 'non', [formateur], { texte: TITRE, details }),
    ]
  })
}

const composition =
  (genre: keyof typeof PROPORTIONS, propres: (dossier: DossierJury) => readonly Trace[]) =>
  (dossier: DossierJury): Trace =>
    toutes('jury.composition', [...PROPORTIONS[genre](dossier.nommes), ...propres(dossier)], dossier.texte)

const rien = (): readonly Trace[] => []

/** R6113-9, 7°: a private certification is judged by the jury that its file describes; not described, unknown. */
function compositionPrivee({ faits, membres, nommes, texte }: DossierJury): Trace {
  const { exigences } = faits
  const exterieurs = () =>
    compterSi(
      'jury.compte.exterieurs',
      membres,
      ({ nomme }) => nomme,
      ({ membre, chemin }) => faitDe(membre, 'jury.exterieur', [membre.exterieur, 'oui-non'], `${chemin}.exterieur`),
    )
  const part = (pourcent: Trace) =>
    calculer('jury.part-professionnels', 'pourcentage', [nommes.membres, pourcent], { unite: 'nombre' })
  const exiger = (nom: keyof typeof exigences, atteint: (exigence: Trace) => readonly [Trace, Trace]): Trace[] => {
    const valeur = exigences[nom]
    if (valeur === null) return []
    const unite = nom === 'partProfessionnels' ? 'pourcent' : 'nombre'
    const exigence = fait(`jury.exigence.${nom}`, valeur, unite, `exigences.${nom}`)
    return [juger(`jury.exigence-tenue.${nom}`, 'au-moins', atteint(exigence), { texte })]
  }
  const conditions = [
    ...exiger('membres', (exigence) => [nommes.membres, exigence]),
    ...exiger('professionnels', (exigence) => [nommes.professionnels, exigence]),
    ...exiger('partProfessionnels', (exigence) => [nommes.professionnels, part(exigence)]),
    ...exiger('exterieurs', (exigence) => [exterieurs(), exigence]),
  ]
  const inconnue = fait('jury.regle-du-certificateur', null, 'texte', 'exigences')
  return toutes('jury.composition', conditions.length === 0 ? [inconnue] : conditions, texte)
}

const regle = (
  genre: GenreJury,
  forme: Pick<Regle<DossierJury>, 'du' | 'confiance' | 'evaluer' | 'references'>,
): Regle<DossierJury> => ({
  id: `jury.composition.${genre}`,
  famille: `jury.composition.${genre}`,
  au: null,
  reference: 'nomination',
  ...forme,
})

const texteSeul = (texte: CleTexte): Regle<DossierJury>['references'] => [{ texte, paragraphe: null }]

/** Composition of the jury of each kind, as it must be when it is appointed. */
export const REGLES_COMPOSITION: Readonly<Record<GenreJury, Regle<DossierJury>>> = {
  'bac-pro': regle('bac-pro', {
    du: '2020-01-01',
    confiance: 'lue',
    references: texteSeul(BAC_PRO),
    evaluer: composition('bac-pro', enseignantsBacPro),
  }),
  cap: regle('cap', {
    du: null,
    confiance: 'lue',
    references: texteSeul(CAP),
    evaluer: composition('cap', rien),
  }),
  bp: regle('bp', { du: null, confiance: 'lue', references: texteSeul(BP), evaluer: composition('bp', rien) }),
  cs: regle('cs', { du: null, confiance: 'seconde-main', references: texteSeul(CS), evaluer: composition('cs', rien) }),
  bts: regle('bts', {
    du: null,
    confiance: 'lue',
    references: texteSeul(BTS),
    evaluer: composition('bts', enseignantsBts),
  }),
  'titre-professionnel': regle('titre-professionnel', {
    du: null,
    confiance: 'seconde-main',
    references: [...texteSeul(TITRE), { texte: 'arrete.2016-07-21', paragraphe: null }],
    evaluer: composition('titre-professionnel', membresTitre),
  }),
  'titre-prive': regle('titre-prive', {
    du: null,
    confiance: 'interpretation',
    references: [{ texte: 'code-du-travail.R6113-9', paragraphe: '7°' }],
    evaluer: compositionPrivee,
  }),
}
