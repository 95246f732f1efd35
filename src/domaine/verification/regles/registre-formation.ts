import type { BlocCompetences, FicheRegistre } from '#domaine/certification/index.ts'
import type { UniteFormation } from '#domaine/offre/index.ts'
import { comparerItems, comparerResume, itemsDe } from '../items.ts'
import { motsDe, motsPleins, ressemblance } from '../mots.ts'
import { appuiDe, codeDeBloc, numeroDeBloc, premier, referencesDe, trouverBloc } from '../references.ts'
import { type Contexte, proposer, type Reference, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'

type Formation = Contexte<'fiche-formation'>

const references = ({ document, lecture, connaissances }: Formation): readonly Reference[] =>
  referencesDe(lecture.donnees.numeroFiche, connaissances, document?.empreinte ?? null)

/** Words of the register's title that the sheet's title lacks; what stands in brackets is a comment. */
export function motsManquants(titre: string, intitule: string): readonly string[] {
  const lus = new Set(motsDe(titre))
  return motsPleins(intitule.replace(/\([^()]*\)/g, ' ')).filter((mot) => !lus.has(mot))
}

function titre(contexte: Formation): Trouvaille[] {
  const { lecture } = contexte
  const reference = premier(references(contexte), (fiche) => fiche.intitule)
  if (lecture.donnees.intitule === null || reference === null) return []
  const manquants = motsManquants(lecture.donnees.intitule, reference.valeur)
  if (manquants.length === 0) return []
  return [
    ecart(contexte, 'intitule', {
      lu: lecture.donnees.intitule,
      attendu: reference.valeur,
      reference: reference.reference,
      champ: 'intitule',
    }),
  ]
}

interface Ecart {
  readonly lu: string | number
  readonly attendu: string | number
  readonly reference: Reference
  readonly champ: string
}

const ecart = ({ lecture }: Formation, chemin: string, { lu, attendu, reference, champ }: Ecart): Trouvaille => ({
  donnees: { champ: chemin, lu, attendu, numero: reference.fiche.numero },
  reperes: reperesDe(lecture.sources, chemin),
  reparation: proposer(chemin, attendu),
  appuis: [appuiDe(reference, champ)],
})

function niveau(contexte: Formation): Trouvaille[] {
  const { niveauSortie } = contexte.lecture.donnees
  const reference = premier(references(contexte), (fiche) => fiche.niveau)
  if (niveauSortie === null || reference === null || niveauSortie === reference.valeur) return []
  return [
    ecart(contexte, 'niveauSortie', {
      lu: niveauSortie,
      attendu: reference.valeur,
      reference: reference.reference,
      champ: 'niveau',
    }),
  ]
}

function date(contexte: Formation): Trouvaille[] {
  const { enregistreeLe } = contexte.lecture.donnees
  const reference = premier(references(contexte), ({ dates }) => dates.effet ?? dates.decision)
  if (enregistreeLe === null || reference === null) return []
  // Sheets call "registration" any of these days.
  const admises = references(contexte).flatMap(({ fiche: { dates } }) => [
    dates.effet,
    dates.decision,
    dates.publication,
  ])
  if (admises.includes(enregistreeLe)) return []
  return [
    ecart(contexte, 'enregistreeLe', {
      lu: enregistreeLe,
      attendu: reference.valeur,
      reference: reference.reference,
      champ: 'dates.effet',
    }),
  ]
}

function codeDiplome(contexte: Formation): Trouvaille[] {
  const lu = contexte.lecture.donnees.codeDiplome
  const reference = premier(references(contexte), ({ codesDiplome }) => (codesDiplome.length > 0 ? codesDiplome : null))
  if (lu === null || reference === null || reference.valeur.includes(lu)) return []
  return [
    ecart(contexte, 'codeDiplome', {
      lu,
      attendu: reference.valeur.join(', '),
      reference: reference.reference,
      champ: 'codesDiplome',
    }),
  ]
}

/** Least likeness of two writings of one name. */
const SEUIL_NOM = 0.6

function certificateur(contexte: Formation): Trouvaille[] {
  const lu = contexte.lecture.donnees.certificateur
  const reference = premier(references(contexte), (fiche) =>
    fiche.certificateurs.length > 0 ? fiche.certificateurs : null,
  )
  if (lu === null || reference === null) return []
  if (
    reference.valeur.some(
      ({ nom, nomCommercial }) => Math.max(ressemblance(nom, lu), ressemblance(nomCommercial ?? '', lu)) >= SEUIL_NOM,
    )
  ) {
    return []
  }
  const noms = reference.valeur.map(({ nom }) => nom).join(', ')
  return [
    ecart(contexte, 'certificateur', { lu, attendu: noms, reference: reference.reference, champ: 'certificateurs' }),
  ]
}

const avecBlocs = (fiche: FicheRegistre): readonly BlocCompetences[] | null =>
  fiche.blocs.length > 0 ? fiche.blocs : null

/** Each bloc of the sheet with the register's own, when it is found. */
function apparier(contexte: Formation) {
  const reference = premier(references(contexte), avecBlocs)
  if (reference === null) return null
  const paires = contexte.lecture.donnees.blocs.map((bloc, rang) => ({
    bloc,
    rang,
    registre: trouverBloc(
      { libelles: [bloc.libelle, ...(bloc.activite === null ? [] : [bloc.activite])], unite: bloc.unite },
      reference.valeur,
    ),
  }))
  return { paires, blocs: reference.valeur, reference: reference.reference }
}

function numerosDeBlocs(contexte: Formation): Trouvaille[] {
  const appariement = apparier(contexte)
  if (appariement === null) return []
  return appariement.paires.flatMap(({ bloc, rang, registre }): Trouvaille[] => {
    const numero = /\d+/.exec(bloc.numero ?? '')?.[0] ?? null
    const attendu = registre === null ? null : numeroDeBloc(codeDeBloc(registre))
    if (registre === null || attendu === null || numero === null || Number(numero) === attendu) return []
    const lignes = reperesDe(contexte.lecture.sources, `blocs[${rang}].libelle`)
    return [
      {
        donnees: { numero: bloc.numero, libelle: bloc.libelle, code: codeDeBloc(registre), attendu: registre.libelle },
        reperes: situer(contexte.document, lignes, bloc.libelle),
        reparation: proposer(`blocs[${rang}].numero`, codeDeBloc(registre)),
        appuis: [appuiDe(appariement.reference, `blocs[${appariement.blocs.indexOf(registre)}]`)],
      },
    ]
  })
}

function blocsInconnus(contexte: Formation): Trouvaille[] {
  const appariement = apparier(contexte)
  return (appariement?.paires ?? []).flatMap(({ bloc, rang, registre }): Trouvaille[] =>
    registre !== null || appariement === null
      ? []
      : [
          {
            donnees: { libelle: bloc.libelle, numero: appariement.reference.fiche.numero },
            reperes: reperesDe(contexte.lecture.sources, `blocs[${rang}].libelle`),
            reparation: proposer(`blocs[${rang}].libelle`),
            appuis: [appuiDe(appariement.reference, 'blocs')],
          },
        ],
  )
}

function blocsAbsents(contexte: Formation): Trouvaille[] {
  const appariement = apparier(contexte)
  if (appariement === null || appariement.paires.length === 0) return []
  const trouves = new Set(appariement.paires.map(({ registre }) => registre))
  const absents = appariement.blocs.filter((bloc) => !bloc.facultatif && !trouves.has(bloc))
  if (absents.length === 0) return []
  return [
    {
      donnees: {
        nombre: absents.length,
        total: appariement.blocs.filter((bloc) => !bloc.facultatif).length,
        codes: absents.map(codeDeBloc).join(', '),
      },
      reperes: [],
      reparation: proposer('blocs'),
      appuis: [appuiDe(appariement.reference, 'blocs')],
    },
  ]
}

function competences(contexte: Formation): Trouvaille[] {
  const appariement = apparier(contexte)
  if (appariement === null || !appariement.reference.motsDuRegistre) return []
  return appariement.paires.flatMap(({ bloc, rang, registre }) => {
    if (registre === null || bloc.competences.length === 0 || registre.competences === null) return []
    const ecarts = comparerItems(bloc.competences, itemsDe(registre.competences))
    const appuis = [appuiDe(appariement.reference, `blocs[${appariement.blocs.indexOf(registre)}].competences`)]
    const signaler = (lu: string | null, attendu: string | null): Trouvaille => {
      const place = lu === null ? -1 : bloc.competences.indexOf(lu)
      const chemin = lu === null ? `blocs[${rang}].competences` : `blocs[${rang}].competences[${place}]`
      const lignes = reperesDe(contexte.lecture.sources, chemin)
      return {
        donnees: { bloc: codeDeBloc(registre), lu, attendu },
        reperes: lu === null ? lignes.slice(0, 1) : situer(contexte.document, lignes, lu),
        reparation: proposer(chemin, attendu),
        appuis,
      }
    }
    return [
      ...ecarts.differents.map(({ lu, attendu }) => signaler(lu, attendu)),
      ...ecarts.inconnus.map((lu) => signaler(lu, null)),
      ...ecarts.absents.map((attendu) => signaler(null, attendu)),
    ]
  })
}

const codeDUnite = (code: string): string =>
  code
    .toUpperCase()
    .replace(/^UNIT[EÉ]\s*/u, 'U')
    .replace(/[^A-Z0-9]/g, '')

interface UniteLue extends UniteFormation {
  readonly chemin: string
}

const unitesLues = ({ lecture }: Formation): UniteLue[] => [
  ...lecture.donnees.unites.map((unite, rang) => ({ ...unite, chemin: `unites[${rang}]` })),
  ...lecture.donnees.blocs.flatMap(({ unite }, rang) =>
    unite === null ? [] : [{ ...unite, chemin: `blocs[${rang}].unite` }],
  ),
]

function unites(contexte: Formation): Trouvaille[] {
  const reference = premier(references(contexte), ({ complements }) =>
    complements !== null && complements.unites.length > 0 ? complements.unites : null,
  )
  if (reference === null) return []
  const lues = unitesLues(contexte).filter((unite) => unite.code !== null)
  const connues = new Map(reference.valeur.map((unite) => [codeDUnite(unite.code ?? ''), unite]))
  // Some records know the units of a few blocs only: what they do not name may well exist.
  const complete = reference.valeur.length >= reference.reference.fiche.blocs.filter((bloc) => !bloc.facultatif).length
  const signaler = (unite: UniteLue | null, code: string, attendu: string | null): Trouvaille => ({
    donnees: { code, lu: unite?.libelle ?? null, attendu },
    reperes: unite === null ? [] : reperesDe(contexte.lecture.sources, unite.chemin),
    reparation: proposer(unite === null ? 'unites' : `${unite.chemin}.libelle`, unite === null ? null : attendu),
    appuis: [appuiDe(reference.reference, 'complements.unites')],
  })
  const differentes = lues.flatMap((unite): Trouvaille[] => {
    const code = codeDUnite(unite.code ?? '')
    const connue = connues.get(code)
    if (connue === undefined) return complete ? [signaler(unite, code, null)] : []
    return ressemblance(connue.libelle, unite.libelle) >= SEUIL_NOM ? [] : [signaler(unite, code, connue.libelle)]
  })
  const codesLus = new Set(lues.map((unite) => codeDUnite(unite.code ?? '')))
  const absentes = reference.valeur.filter(
    (unite) => unite.code !== null && !unite.facultative && !codesLus.has(codeDUnite(unite.code)),
  )
  return [
    ...differentes,
    ...(lues.length === 0 ? [] : absentes.map((unite) => signaler(null, unite.code ?? '', unite.libelle))),
  ]
}

/** The wording of the sheet is that of the bloc, but the register's own summary says otherwise. */
function resume(contexte: Formation): Trouvaille[] {
  const appariement = apparier(contexte)
  if (appariement === null || !appariement.reference.motsDuRegistre) return []
  const { capacites } = appariement.reference.fiche.textes
  if (capacites === null) return []
  return appariement.paires.flatMap(({ bloc, rang, registre }) => {
    const differents = comparerResume(itemsDe(registre?.competences ?? null), itemsDe(capacites))
    return bloc.competences.flatMap((competence, place): Trouvaille[] => {
      const different = differents.find(({ lu }) => motsDe(lu).join() === motsDe(competence).join())
      if (different === undefined || registre === null) return []
      const lignes = reperesDe(contexte.lecture.sources, `blocs[${rang}].competences[${place}]`)
      return [
        {
          donnees: { bloc: codeDeBloc(registre), lu: competence, resume: different.attendu },
          reperes: situer(contexte.document, lignes, competence),
          reparation: proposer(null),
          appuis: [appuiDe(appariement.reference, 'textes.capacites')],
        },
      ]
    })
  })
}

/** A training sheet against the register. */
export const REGLES_REGISTRE_FORMATION: readonly Regle[] = [
  { id: 'registre.titre', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': titre } },
  { id: 'registre.niveau', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': niveau } },
  { id: 'registre.date', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': date } },
  { id: 'registre.code-diplome', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': codeDiplome } },
  {
    id: 'registre.certificateur',
    gravite: 'avertissement',
    appuis: [],
    verifier: { 'fiche-formation': certificateur },
  },
  { id: 'registre.bloc-numero', gravite: 'information', appuis: [], verifier: { 'fiche-formation': numerosDeBlocs } },
  { id: 'registre.bloc', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': blocsInconnus } },
  { id: 'registre.blocs-absents', gravite: 'information', appuis: [], verifier: { 'fiche-formation': blocsAbsents } },
  { id: 'registre.competence', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': competences } },
  { id: 'registre.unite', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': unites } },
  { id: 'registre.resume', gravite: 'information', appuis: [], verifier: { 'fiche-formation': resume } },
]
