import type { BlocCompetences, FicheRegistre } from '#domaine/certification/index.ts'
import { comparerItems, comparerResume, itemsDe } from '../items.ts'
import { empreinteMots } from '../mots.ts'
import { codeDeBloc, numeroDeBloc, trouverBloc } from '../references.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'
import { motsManquants } from './registre-formation.ts'

type Feuille = Contexte<'fiche-registre'>

const recordDe = ({ lecture, connaissances }: Feuille): FicheRegistre | null =>
  connaissances.fiches.get(lecture.donnees.fiche.numero) ?? null

/** A value of the sheet that is not the record's. */
function ecart({ lecture }: Feuille, champ: string, lu: string | number | null, attendu: string | number): Trouvaille {
  const chemin = `fiche.${champ}`
  const { numero } = lecture.donnees.fiche
  return {
    donnees: { champ, lu, attendu, numero },
    reperes: reperesDe(lecture.sources, chemin),
    reparation: proposer(chemin, attendu),
    appuis: [{ genre: 'registre', numero, champ }],
  }
}

const sur =
  (comparer: (feuille: Feuille, record: FicheRegistre) => Trouvaille[]) =>
  (feuille: Feuille): Trouvaille[] => {
    const record = recordDe(feuille)
    return record === null ? [] : comparer(feuille, record)
  }

const titre = sur((feuille, record) => {
  const { intitule } = feuille.lecture.donnees.fiche
  return motsManquants(intitule, record.intitule).length === 0
    ? []
    : [ecart(feuille, 'intitule', intitule, record.intitule)]
})

const niveau = sur((feuille, record) => {
  const lu = feuille.lecture.donnees.fiche.niveau
  return lu === null || record.niveau === null || lu === record.niveau
    ? []
    : [ecart(feuille, 'niveau', lu, record.niveau)]
})

const DATES = ['effet', 'decision', 'fin', 'limiteDelivrance', 'publication'] as const

const dates = sur((feuille, record) =>
  DATES.flatMap((champ) => {
    const [lu, attendu] = [feuille.lecture.donnees.fiche.dates[champ], record.dates[champ]]
    // The public page always prints these; the other days may be left out of it.
    const due = champ === 'effet' || champ === 'fin'
    if (attendu === null || lu === attendu || (lu === null && !due)) return []
    return [ecart(feuille, `dates.${champ}`, lu, attendu)]
  }),
)

const certificateurs = sur((feuille, record) => {
  const connus = new Set(record.certificateurs.map(({ siret }) => siret))
  if (connus.has(null) || connus.size === 0) return []
  return feuille.lecture.donnees.fiche.certificateurs.flatMap(({ siret }, rang) =>
    siret === null || connus.has(siret)
      ? []
      : [ecart(feuille, `certificateurs[${rang}].siret`, siret, [...connus].join(', '))],
  )
})

const LISTES = ['nsf', 'formacodes', 'rome'] as const

const codes = sur((feuille, record) =>
  LISTES.flatMap((liste) => {
    const [lus, attendus] = [feuille.lecture.donnees.fiche[liste], record[liste]].map((codesLus) =>
      codesLus.map(({ code }) => code),
    )
    if (lus === undefined || attendus === undefined || lus.length === 0 || attendus.length === 0) return []
    const memes = lus.length === attendus.length && attendus.every((code) => lus.includes(code))
    return memes ? [] : [ecart(feuille, liste, lus.join(', '), attendus.join(', '))]
  }),
)

interface PaireBlocs {
  readonly bloc: BlocCompetences
  readonly rang: number
  readonly registre: BlocCompetences | null
}

/** By code first: on a sheet of the register the codes are the register's. */
function apparier(feuille: Feuille, record: FicheRegistre): PaireBlocs[] {
  return feuille.lecture.donnees.fiche.blocs.map((bloc, rang) => {
    const numero = numeroDeBloc(bloc.code)
    const memeCode = record.blocs.find((autre) => numero !== null && numeroDeBloc(codeDeBloc(autre)) === numero)
    return { bloc, rang, registre: memeCode ?? trouverBloc({ libelles: [bloc.libelle], unite: null }, record.blocs) }
  })
}

const FACULTATIF = /\(?bloc facultatif\)?/gi
const libelleNu = (libelle: string): string => empreinteMots(libelle.replace(FACULTATIF, ' '))

const blocs = sur((feuille, record) => {
  if (record.blocs.length === 0) return []
  const paires = apparier(feuille, record)
  const differents = paires.flatMap(({ bloc, rang, registre }): Trouvaille[] => {
    if (registre !== null && libelleNu(registre.libelle) === libelleNu(bloc.libelle)) return []
    return [
      {
        donnees: { libelle: bloc.libelle, code: bloc.code, attendu: registre?.libelle ?? null, numero: record.numero },
        reperes: reperesDe(feuille.lecture.sources, `fiche.blocs[${rang}].libelle`),
        reparation: proposer(`fiche.blocs[${rang}].libelle`, registre?.libelle ?? null),
        appuis: [{ genre: 'registre', numero: record.numero, champ: 'blocs' }],
      },
    ]
  })
  return differents
})

const absents = sur((feuille, record) => {
  const trouves = new Set(apparier(feuille, record).map(({ registre }) => registre))
  const manquants = record.blocs.filter((bloc) => !trouves.has(bloc))
  if (manquants.length === 0 || feuille.lecture.donnees.fiche.blocs.length === 0) return []
  return [
    {
      donnees: {
        nombre: manquants.length,
        total: record.blocs.length,
        codes: manquants.map(codeDeBloc).join(', '),
      },
      reperes: [],
      reparation: proposer('fiche.blocs'),
      appuis: [{ genre: 'registre', numero: record.numero, champ: 'blocs' }],
    },
  ]
})

const competences = sur((feuille, record) => {
  if (record.idFiche === null) return []
  return apparier(feuille, record).flatMap(({ bloc, rang, registre }): Trouvaille[] => {
    if (registre === null || registre.competences === null || bloc.competences === null) return []
    const ecarts = comparerItems(itemsDe(bloc.competences), itemsDe(registre.competences))
    const chemin = `fiche.blocs[${rang}].competences`
    const lignes = reperesDe(feuille.lecture.sources, chemin)
    const signaler = (lu: string | null, attendu: string | null): Trouvaille => ({
      donnees: { bloc: bloc.code, lu, attendu },
      reperes: lu === null ? lignes.slice(0, 1) : situer(feuille.document, lignes, lu),
      reparation: proposer(chemin),
      appuis: [
        { genre: 'registre', numero: record.numero, champ: `blocs[${record.blocs.indexOf(registre)}].competences` },
      ],
    })
    return [
      ...ecarts.differents.map(({ lu, attendu }) => signaler(lu, attendu)),
      ...ecarts.inconnus.map((lu) => signaler(lu, null)),
      ...ecarts.absents.map((attendu) => signaler(null, attendu)),
    ]
  })
})

/** A bloc of the sheet says a competence otherwise than the sheet's own summary does. */
function resume({ lecture, document }: Feuille): Trouvaille[] {
  const { textes, blocs: lus } = lecture.donnees.fiche
  if (textes.capacites === null) return []
  const attendus = itemsDe(textes.capacites)
  const lignesResume = reperesDe(lecture.sources, 'fiche.textes.capacites')
  return lus.flatMap((bloc, rang) =>
    comparerResume(itemsDe(bloc.competences), attendus).map(({ lu, attendu }): Trouvaille => {
      const lignes = reperesDe(lecture.sources, `fiche.blocs[${rang}].competences`)
      return {
        donnees: { bloc: bloc.code, lu, resume: attendu },
        reperes: [...situer(document, lignes, lu), ...situer(document, lignesResume, attendu)],
        reparation: proposer('fiche.textes.capacites'),
      }
    }),
  )
}

const anciennes = sur((feuille, record) => {
  const lues = feuille.lecture.donnees.fiche.anciennes
  const connues = record.anciennes
  if (lues.length === 0 || connues.length === 0) return []
  const memes = lues.length === connues.length && connues.every((numero) => lues.includes(numero))
  return memes ? [] : [ecart(feuille, 'anciennes', lues.join(', '), connues.join(', '))]
})

/** A sheet of the register against the record, and against itself. */
export const REGLES_REGISTRE_FICHE: readonly Regle[] = [
  { id: 'registre.titre', gravite: 'avertissement', appuis: [], verifier: { 'fiche-registre': titre } },
  { id: 'registre.niveau', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': niveau } },
  { id: 'registre.date', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': dates } },
  {
    id: 'registre.certificateur',
    gravite: 'avertissement',
    appuis: [],
    verifier: { 'fiche-registre': certificateurs },
  },
  { id: 'registre.codes', gravite: 'avertissement', appuis: [], verifier: { 'fiche-registre': codes } },
  { id: 'registre.anciennes', gravite: 'avertissement', appuis: [], verifier: { 'fiche-registre': anciennes } },
  { id: 'registre.bloc', gravite: 'avertissement', appuis: [], verifier: { 'fiche-registre': blocs } },
  { id: 'registre.blocs-absents', gravite: 'information', appuis: [], verifier: { 'fiche-registre': absents } },
  { id: 'registre.competence', gravite: 'avertissement', appuis: [], verifier: { 'fiche-registre': competences } },
  { id: 'registre.resume', gravite: 'information', appuis: [], verifier: { 'fiche-registre': resume } },
]
