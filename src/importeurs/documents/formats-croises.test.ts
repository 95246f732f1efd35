import { describe, expect, test } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import type { LectureDocument } from '#domaine/verification/index.ts'
import {
  ficheLue,
  ficheVoulue,
  lignesMalComptees,
  nombreElements,
  referentielLu,
  referentielVoulu,
  textesDe,
  unitesLues,
} from '../../../tests/documents/comparer.ts'
import { ecrireEn, NOMS_FICHIERS } from '../../../tests/documents/en-formats.ts'
import type { Aplat } from '../../../tests/documents/en-texte.ts'
import { inventerFicheFormation } from '../../../tests/documents/fiche-formation.ts'
import { inventerFicheRegistre } from '../../../tests/documents/fiche-registre.ts'
import { pdfFicheFormation, pdfFicheRegistre, pdfReferentielTroisColonnes } from '../../../tests/documents/generes.ts'
import type { Matiere } from '../../../tests/documents/matiere.ts'
import {
  exposerFicheFormation,
  exposerFicheRegistre,
  exposerReferentiel,
  exposerReglement,
} from '../../../tests/documents/mises-en-page.ts'
import { inventerReferentiel } from '../../../tests/documents/referentiel.ts'
import { CATEGORIES_REGLEMENT, DIPLOME_REGLEMENT, pdfReglement } from '../../../tests/documents/reglement.ts'
import { readDocument } from './formats/lire.ts'
import { reconnaitre } from './reconnaissance/choisir.ts'

interface Lu {
  readonly document: DocumentSource
  readonly lecture: LectureDocument
}

async function lire(nom: string, octets: Uint8Array): Promise<Lu> {
  const lu = await readDocument({ nom, octets })
  if (!lu.ok) throw new Error(lu.refus.code)
  const lecture = reconnaitre(lu.valeur)
  if (lecture === null) throw new Error('nothing recognised')
  expect(lignesMalComptees(lu.valeur, lecture)).toEqual([])
  return { document: lu.valeur, lecture }
}

const dansUn = async (nom: string, matieres: readonly Matiere[], aplat: Aplat): Promise<Lu> =>
  await lire(nom, await ecrireEn(nom, matieres, aplat))

describe('un référentiel', () => {
  const options = [
    { blocs: 2, activitesParBloc: 3, graine: 5, colonnes: 3 as const },
    { blocs: 3, activitesParBloc: 2, graine: 9, colonnes: 4 as const },
  ]
  const cas = options.flatMap((une) => ['feuille.pdf', ...NOMS_FICHIERS].map((nom) => ({ ...une, nom })))
  test.each(cas)('en $colonnes colonnes, $nom', async ({ nom, ...une }) => {
    const attendu = inventerReferentiel(une)
    const { document, lecture } =
      nom === 'feuille.pdf'
        ? await lire(nom, (await pdfReferentielTroisColonnes(une)).octets)
        : await dansUn(nom, exposerReferentiel(attendu, une.colonnes), 'suite')
    if (lecture.genre !== 'referentiel') throw new Error(lecture.genre)
    expect(referentielLu(lecture.donnees)).toEqual(referentielVoulu(attendu))
    expect(lecture.donnees.elements).toHaveLength(nombreElements(attendu))
    expect(textesDe(document, lecture.nonPlaces)).toEqual([])
  })
})

describe('une fiche du répertoire', () => {
  test.each(['feuille.pdf', ...NOMS_FICHIERS])('%s', async (nom) => {
    const options = { blocs: 4, graine: 6 }
    const attendu = inventerFicheRegistre(options)
    const { document, lecture } =
      nom === 'feuille.pdf'
        ? await lire(nom, (await pdfFicheRegistre(options)).octets)
        : await dansUn(nom, exposerFicheRegistre(attendu), 'fragments')
    if (lecture.genre !== 'fiche-registre') throw new Error(lecture.genre)
    expect(ficheLue(lecture.donnees)).toEqual(ficheVoulue(attendu))
    expect(textesDe(document, lecture.nonPlaces)).toEqual([])
  })
})

describe('une fiche formation', () => {
  test.each(['feuille.pdf', ...NOMS_FICHIERS])('%s', async (nom) => {
    const attendu = inventerFicheFormation({ graine: 4 })
    const forme = /\.(?:xlsx|csv|tsv)$/.test(nom) ? 'tableau' : 'rubriques'
    const { document, lecture } =
      nom === 'feuille.pdf'
        ? await lire(nom, (await pdfFicheFormation({ graine: 4 })).octets)
        : await dansUn(nom, exposerFicheFormation(attendu, forme), 'suite')
    if (lecture.genre !== 'fiche-formation') throw new Error(lecture.genre)
    const { donnees } = lecture
    const enUneLigne = (texte: string | null | undefined) => (texte ?? '').replaceAll('\n', ' ')
    const rubrique = (titre: string) =>
      [...attendu.gauche, ...attendu.droite].find((une) => une.titre === titre)?.paragraphes.join(' ')
    expect({
      intitule: donnees.intitule,
      faits: [donnees.numeroFiche, donnees.codeDiplome, donnees.siret, donnees.niveauSortie, donnees.organisme],
      ages: [donnees.ageMin, donnees.ageMax],
      modes: [donnees.alternance, donnees.ccf, donnees.epreuvesTerminales],
      heures: donnees.duree.heuresCentre,
      unites: donnees.unites.map(({ code, libelle }) => ({ code, libelle })),
      telephones: donnees.contacts.map(({ telephone }) => telephone),
      textes: [
        donnees.textes.prerequis,
        donnees.textes.objectifs,
        donnees.textes.contenu,
        donnees.textes.modalitesPedagogiques,
        donnees.textes.methodes,
        donnees.textes.financement,
        donnees.textes.poursuite,
      ].map(enUneLigne),
    }).toEqual({
      intitule: `Bac pro ${attendu.intitule}`,
      faits: [attendu.numeroFiche, attendu.codeDiplome, attendu.siret, attendu.niveauSortie, 'École du Vent'],
      ages: [attendu.ageMin, attendu.ageMax],
      modes: [true, true, true],
      heures: attendu.heuresCentre,
      unites: attendu.unites,
      telephones: ['03 00 00 00 01'],
      textes: [
        'Conditions d’entrée et prérequis',
        'Objectifs professionnels',
        'Contenu',
        'Modalités pédagogiques',
        'Méthodes pédagogiques',
        'Financement',
        'Poursuite d’études',
      ].map(rubrique),
    })
    expect(
      textesDe(document, lecture.nonPlaces)
        .join(' ')
        .replace(/^Fiche de l’École du Vent, .*demain$/, ''),
    ).toBe('')
  })
})

const RANGEES = [
  ['E1 : Épreuve de hauteur', '', '4'],
  ['Sous-épreuve E11 : Calcul des équilibres', 'U11', '1,5', 'CCF', '', 'Ponctuel écrit', '1 h', 'CCF'],
  ['Sous-épreuve E12 : Bois et cordes', 'U12', '2,5', 'CCF', '', 'Ponctuel pratique', '2 h 30', 'CCF'],
  ['E2 : Étude d’une paire', 'U2', '5', 'Ponctuel écrit', '4 h', 'Ponctuel écrit', '4 h', 'CCF'],
  ['Épreuves facultatives (1)'],
  ['Marche sur corde', 'UF1', '', 'Ponctuel oral', '20 min', 'Ponctuel oral', '20 min', 'Ponctuel oral', '20 min'],
]

describe('un règlement d’examen', () => {
  test.each(['feuille.pdf', ...NOMS_FICHIERS])('%s', async (nom) => {
    const { document, lecture } =
      nom === 'feuille.pdf'
        ? await lire(nom, await pdfReglement(RANGEES))
        : await dansUn(nom, exposerReglement(RANGEES), 'espaces')
    if (lecture.genre !== 'reglement') throw new Error(lecture.genre)
    const { donnees } = lecture
    expect(unitesLues(donnees)).toEqual([
      'E1 U11 1.5 ccf | ecrit 60 | ccf',
      'E1 U12 2.5 ccf | pratique 150 | ccf',
      'E2 U2 5 ecrit 240 | ecrit 240 | ccf',
      '? UF1 f ? oral 20 | oral 20 | oral 20',
    ])
    expect(donnees.epreuves.map(({ code, libelle, coefficient }) => [code, libelle, coefficient])).toEqual([
      ['E1', 'Épreuve de hauteur', 4],
      ['E2', 'Étude d’une paire', 5],
      [null, 'Marche sur corde', null],
    ])
    expect(donnees.diplome).toBe(DIPLOME_REGLEMENT)
    expect(donnees.categories).toEqual(CATEGORIES_REGLEMENT)
    expect(donnees.notes).toEqual([{ marque: '(1)', texte: 'Seuls les points au-dessus de 10 comptent.' }])
    expect(textesDe(document, lecture.nonPlaces)).toEqual([])
  })
})
