import { describe, expect, it } from 'vitest'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { constatsDe, formationExemple, RIEN } from '../exemples.ts'
import { verifierDocument } from '../verifier.ts'

const donnees = (regle: string, connu: Partial<FicheFormation>) =>
  constatsDe(regle, formationExemple(connu)).map((constat) => constat.donnees)
const reparations = (regle: string, connu: Partial<FicheFormation>) =>
  constatsDe(regle, formationExemple(connu)).map(({ reparation }) => reparation)

it('une fiche qui dit tout ne donne aucun constat', () => {
  expect(verifierDocument(formationExemple(), RIEN)).toEqual([])
})

describe('heures', () => {
  const duree = { mois: 24, heuresCentre: 1450, heuresParAn: null, semainesCentreParAn: null } as const
  const matiere = (heures: number) => ({ libelle: `Matière de ${heures} h`, heures })
  const groupe = (annoncees: number | null, ...heures: readonly number[]) => ({
    libelle: 'Groupe',
    annoncees,
    matieres: heures.map(matiere),
  })

  it('le total annoncé se compare à la somme des groupes', () => {
    const groupes = [groupe(740, 525, 14, 14, 65, 61, 61), groupe(680, 200, 110, 110, 75, 50, 135)]
    expect(reparations('heures.somme', { duree: { ...duree, groupes } })).toEqual([
      { chemin: 'duree.heuresCentre', valeur: 1420 },
    ])
    expect(donnees('heures.groupe', { duree: { ...duree, groupes } })).toEqual([])
  })

  it('une heure de plus ou de moins se voit, la bonne somme se tait', () => {
    const avec = (heures: number) => ({ duree: { ...duree, groupes: [groupe(heures), groupe(700)] } })
    expect([749, 750, 751].map((heures) => donnees('heures.somme', avec(heures)).length)).toEqual([1, 0, 1])
  })

  it('un groupe se compare à ses matières, décimales comprises', () => {
    const groupes = [groupe(0.3, 0.1, 0.2), groupe(20, 10.5, 9)]
    expect(reparations('heures.groupe', { duree: { ...duree, groupes } })).toEqual([
      { chemin: 'duree.groupes[1].annoncees', valeur: 19.5 },
    ])
  })

  it('les heures par an font la durée entière, à l’arrondi près', () => {
    const nombres = [723, 724, 726, 727].map(
      (heuresParAn) =>
        donnees('heures.par-an', { duree: { ...duree, heuresCentre: 1449, heuresParAn, groupes: [] } }).length,
    )
    expect(nombres).toEqual([1, 0, 1, 1])
    expect(donnees('heures.par-an', { duree: { ...duree, heuresParAn: 725, groupes: [] } })).toEqual([])
    expect(reparations('heures.par-an', { duree: { ...duree, heuresParAn: 700, groupes: [] } })).toEqual([
      { chemin: 'duree.heuresCentre', valeur: 1400 },
    ])
  })
})

describe('dates', () => {
  const inscriptions = {
    ouvertesDepuis: null,
    entreeDe: '2026-09-01',
    entreeA: '2026-11-30',
    permanente: false,
    contratMoisAvant: null,
    contratMoisApres: null,
    texte: null,
  } as const

  it('une entrée finit après avoir commencé', () => {
    expect(donnees('date.contradictoire', { inscriptions })).toEqual([])
    expect(donnees('date.contradictoire', { inscriptions: { ...inscriptions, entreeA: '2026-08-31' } }).length).toBe(1)
  })

  it('une mise à jour ne vient ni avant l’enregistrement ni après aujourd’hui', () => {
    expect(donnees('date.contradictoire', { enregistreeLe: '2026-06-30', miseAJour: '2026-06' })).toEqual([])
    expect(donnees('date.contradictoire', { enregistreeLe: '2026-07-01', miseAJour: '2026-06' }).length).toBe(1)
    expect(donnees('date.contradictoire', { miseAJour: '2026-12' }).length).toBe(1)
  })

  it('le dernier jour d’entrée n’est passé que le lendemain', () => {
    const avec = (entreeA: string) => ({ inscriptions: { ...inscriptions, entreeA } })
    expect(['2026-11-21', '2026-11-22'].map((jour) => donnees('date.passee', avec(jour)).length)).toEqual([1, 0])
  })

  it('une ouverture passée n’est pas une fermeture', () => {
    expect(
      donnees('date.passee', { inscriptions: { ...inscriptions, entreeA: null, ouvertesDepuis: '2026-01' } }),
    ).toEqual([])
  })
})

describe('identifiants', () => {
  it.each<[string, Partial<FicheFormation>]>([
    ['cle.siret', { siret: '18510906300032' }],
    ['cle.code-diplome', { codeDiplome: '4002551' }],
    ['cle.numero-fiche', { numeroFiche: 'RNCP0' }],
    ['cle.telephone', { contacts: [{ libelle: null, telephone: '04 71 09 83', courriel: null, site: null }] }],
    ['cle.code-postal', { lieux: [{ nom: null, adresse: null, codePostal: '00700', commune: null }] }],
  ])('%s', (regle, connu) => {
    expect(donnees(regle, connu).length).toBe(1)
    expect(donnees(regle, {})).toEqual([])
  })

  it('un téléphone s’écrit aussi à l’internationale', () => {
    const contacts = [{ libelle: null, telephone: '+33 4 71 09 83 09', courriel: null, site: null }]
    expect(donnees('cle.telephone', { contacts })).toEqual([])
  })
})

describe('information du public', () => {
  const textes = { ...textesVides() }

  it.each<[string, Partial<FicheFormation>]>([
    ['information.prerequis', { textes, niveauEntree: null }],
    ['information.objectifs', { textes }],
    ['information.methodes', { textes }],
    ['information.evaluation', { textes, validationParBlocs: null }],
    ['information.debouches', { textes }],
    ['information.accessibilite', { textes, referentHandicap: null }],
    ['information.tarif', { gratuite: null }],
    ['information.mise-a-jour', { miseAJour: null }],
    ['information.contact', { contacts: [] }],
    ['information.certification', { numeroFiche: null }],
    ['information.blocs', { validationParBlocs: null }],
    [
      'information.duree',
      { duree: { mois: null, heuresCentre: null, heuresParAn: null, semainesCentreParAn: null, groupes: [] } },
    ],
    ['information.reussite', { indicateurs: [] }],
    ['information.insertion', { indicateurs: [] }],
  ])('%s : ce qui manque n’a pas de ligne', (regle, connu) => {
    const constats = constatsDe(regle, formationExemple(connu))
    expect(constats.map(({ reperes }) => reperes)).toEqual([[]])
  })

  it('un taux sans année ne dit rien', () => {
    const indicateurs = [{ nature: 'reussite', valeur: 92, annee: null, source: null }] as const
    expect(donnees('information.indicateur-sans-annee', { indicateurs })).toEqual([{ nature: 'reussite', valeur: 92 }])
  })

  it('une fiche a plus de douze mois le lendemain du douzième', () => {
    const ages = ['2025-11-21', '2025-11-22', '2025-10', '2025-11'].map(
      (miseAJour) => donnees('information.mise-a-jour-ancienne', { miseAJour }).length,
    )
    expect(ages).toEqual([1, 0, 1, 0])
  })

  it('« et/ou » ne dit pas laquelle des deux formes s’applique', () => {
    const avec = (modalitesEvaluation: string) => ({
      ccf: true,
      epreuvesTerminales: true,
      textes: { ...textes, modalitesEvaluation },
    })
    expect(donnees('modalite.non-precisee', avec('CCF et/ou épreuves terminales')).length).toBe(1)
    expect(donnees('modalite.non-precisee', avec('CCF en U31, épreuve terminale en U2'))).toEqual([])
  })
})

describe('communes', () => {
  const lieux = (...communes: readonly string[]) => ({
    lieux: communes.map((commune) => ({ nom: null, adresse: null, codePostal: '43700', commune })),
  })

  it('une lettre ou un trait d’union font une autre graphie', () => {
    expect(donnees('commune.graphies', lieux('SAINT ALBIN', 'Saint-Albain', 'SAINT-ALBAIN'))[0]?.formes).toBe(
      'SAINT ALBIN · SAINT-ALBAIN',
    )
  })

  it('les capitales et le cedex n’en font pas une', () => {
    expect(donnees('commune.graphies', lieux('REIMS CEDEX', 'Reims'))).toEqual([])
    expect(donnees('commune.graphies', lieux('Reims', 'Rennes'))).toEqual([])
  })
})

function textesVides(): FicheFormation['textes'] {
  const nuls = {
    objectifs: null,
    contenu: null,
    prerequis: null,
    public: null,
    validation: null,
    modalitesEvaluation: null,
    modalitesPedagogiques: null,
    methodes: null,
    moyens: null,
    intervenants: null,
    duree: null,
    rythme: null,
    effectif: null,
    financement: null,
    poursuite: null,
    debouches: null,
    accessibilite: null,
    positionnement: null,
  }
  return nuls
}
