import { describe, expect, it } from 'vitest'
import type { BlocCompetences, FicheRegistre, FicheRegistreLue } from '#domaine/certification/index.ts'
import type { DocumentSource, Lecture, Repere } from '#domaine/document/index.ts'
import { referentielDepuisFiche } from './depuis-fiche.ts'
import { normaliserReferentiel } from './index.ts'

const LIGNES = [
  'RNCP90001BC01 - Construire',
  '<p>-Tendre la toile ;</p> <p>-Nouer : choisir un nœud ;',
  'en éprouver la tenue ;</p>',
  '- Candidats en centre habilité : contrôle en cours de formation (CCF)',
  '- Candidats libres : ponctuel pratique et oral',
] as const
const ligne = (rang: number): Repere => ({ rang, debut: 0, fin: LIGNES[rang]?.length ?? 0 })

const document: DocumentSource = {
  nom: 'cerfs-volants.txt',
  format: 'texte',
  empreinte: '',
  taille: 0,
  pages: [],
  lignes: LIGNES.map((texte, rang) => ({
    rang,
    page: null,
    feuille: null,
    numero: rang + 1,
    colonne: 1,
    texte,
    boite: null,
    cellule: null,
    titre: null,
  })),
}

const bloc = (reste: Partial<BlocCompetences>): BlocCompetences => ({
  ordre: 1,
  code: 'RNCP90001BC01',
  codeNormalise: 'RNCP90001BC01',
  libelle: 'Construire',
  facultatif: false,
  competences: '-Tendre la toile ;  -Nouer : choisir un nœud ;\nen éprouver la tenue ;',
  evaluation: 'deux modes',
  prerequisEntree: null,
  prerequisValidation: null,
  ...reste,
})

function lecture(blocs: readonly BlocCompetences[], avecModes = true): Lecture<'fiche-registre', FicheRegistreLue> {
  const vide: FicheRegistre = {
    numero: 'RNCP90001',
    repertoire: 'RNCP',
    idFiche: null,
    intitule: 'Technicien en cerfs-volants',
    abrege: null,
    etat: null,
    actif: null,
    typeEnregistrement: null,
    niveau: null,
    niveauLibelle: null,
    formacodes: [],
    nsf: [],
    rome: [],
    idcc: [],
    ccn: [],
    certificateurs: [],
    existencePartenaires: null,
    partenaires: [],
    textes: {
      objectifs: null,
      activites: null,
      capacites: null,
      secteurs: null,
      emplois: null,
      reglementations: null,
      niveauMaitrise: null,
      renouvellement: null,
      prerequisEntree: null,
      prerequisValidation: null,
      validationPartiellePerimetre: null,
    },
    voies: [],
    nouvelleCaledonie: null,
    polynesieFrancaise: null,
    publicationsGeneral: [],
    publicationsCreation: [],
    publicationsAutre: [],
    dates: { effet: null, decision: null, fin: null, limiteDelivrance: null, publication: null, dernierJo: null },
    dureeEnregistrement: null,
    anneesPromotionsNiveau: [],
    statistiques: [],
    liensBruts: null,
    liens: [],
    blocs,
    dureeValidite: null,
    validationPartielle: null,
    anciennes: [],
    nouvelles: [],
    correspondances: [],
    codesDiplome: [],
    complements: {
      source: 'cerfs-volants.txt',
      unites: [{ code: 'U1', libelle: 'Construction', bloc: 'RNCP90001BC01', facultative: false }],
      modesEvaluation: avecModes
        ? [
            { bloc: 'RNCP90001BC01', categorie: 'HABILITE', mode: 'CCF', source: '' },
            { bloc: 'RNCP90001BC01', categorie: 'NON_HABILITE', mode: 'ORAL_ET_PRATIQUE', source: '' },
          ]
        : [],
      provenance: {},
    },
  }
  return {
    genre: 'fiche-registre',
    donnees: {
      fiche: vide,
      modalitesEvaluation: null,
      capitalisation: null,
      prerequisDistinctsParBloc: null,
      validiteComposantes: null,
      aucuneCorrespondance: false,
      anterieures: [],
      lienReferentiel: null,
    },
    sources: {
      'fiche.blocs[0].libelle': [{ rang: 0, debut: 16, fin: 26 }],
      'fiche.blocs[0].competences': [ligne(1), ligne(2)],
      'fiche.blocs[0].evaluation': [ligne(3), ligne(4)],
      'fiche.complements.modesEvaluation[0]': [ligne(3)],
      'fiche.complements.modesEvaluation[1]': [ligne(4)],
    },
    anomalies: [],
    mobilier: [],
    nonPlaces: [],
  }
}

describe('référentiel tiré d’une fiche de registre', () => {
  const referentiel = referentielDepuisFiche(lecture([bloc({})]), document)
  const mots = (reperes: readonly Repere[]) => reperes.map(({ rang, debut, fin }) => LIGNES[rang]?.slice(debut, fin))

  it('coupe la liste par ses propres puces, chaque compétence avec ses lignes', () => {
    const competences = referentiel.elements.filter(({ genre }) => genre === 'competence')
    expect(competences.map(({ libelle, parent, ordre, reperes }) => [libelle, parent, ordre, mots(reperes)])).toEqual([
      ['Tendre la toile', 'bloc-1', 0, ['Tendre la toile']],
      [
        'Nouer : choisir un nœud ; en éprouver la tenue',
        'bloc-1',
        1,
        ['Nouer : choisir un nœud', 'en éprouver la tenue'],
      ],
    ])
  })

  it('donne au bloc une évaluation, avec le mode de chaque catégorie dans les mots de la fiche', () => {
    expect(referentiel.elements.find(({ genre }) => genre === 'evaluation')).toMatchObject({
      parent: 'bloc-1',
      consigne: null,
      modalites: [
        { candidats: 'Candidats en centre habilité', forme: 'ccf', natures: [], dureeMin: null },
        { candidats: 'Candidats libres', forme: null, natures: ['oral', 'pratique'], brut: LIGNES[4] },
      ],
    })
  })

  it('relie le bloc à son unité, l’évaluation à chaque compétence', () => {
    expect(referentiel.liens.map(({ genre, de, vers }) => `${genre} ${de} ${vers}`)).toEqual([
      'evalue bloc-1-evaluation bloc-1-competence-1',
      'evalue bloc-1-evaluation bloc-1-competence-2',
      'correspond bloc-1 unite-1',
    ])
  })

  it('est un référentiel que le domaine accepte', () => {
    expect(normaliserReferentiel(referentiel)).toMatchObject({ ok: true })
    expect([referentiel.intitule, referentiel.certification]).toEqual(['Technicien en cerfs-volants', 'RNCP90001'])
  })

  it('garde le texte d’évaluation tel quel quand aucun mode n’y a été lu, et rien quand il n’y en a pas', () => {
    const sansMode = referentielDepuisFiche(lecture([bloc({})], false), document)
    expect(sansMode.elements.find(({ genre }) => genre === 'evaluation')).toMatchObject({ consigne: 'deux modes' })
    const sans = referentielDepuisFiche(lecture([bloc({ evaluation: null })]), document)
    expect(sans.elements.some(({ genre }) => genre === 'evaluation')).toBe(false)
  })

  it('une ligne qui finit par deux-points porte les puces qui la suivent', () => {
    const competences = 'Piloter :\n- Décoller\n- Atterrir\nRanger'
    const { elements } = referentielDepuisFiche(lecture([bloc({ competences })]), document)
    expect(
      elements.filter(({ genre }) => genre === 'competence').map(({ libelle, parent }) => [libelle, parent]),
    ).toEqual([
      ['Piloter :', 'bloc-1'],
      ['Décoller', 'bloc-1-competence-1'],
      ['Atterrir', 'bloc-1-competence-1'],
      ['Ranger', 'bloc-1'],
    ])
  })
})
