import { describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import type { Element, Lien } from '#domaine/referentiel/index.ts'
import { constatsDe, feuilleExemple, RIEN, referentielExemple } from '../exemples.ts'
import { verifierReferentiel } from '../verifier.ts'

const base = (id: string, parent: string | null, libelle: string) =>
  ({ id, parent, libelle, code: id, ordre: 0, reperes: [] }) as const
const bloc = (id: string): Element => ({ ...base(id, null, 'Bloc'), genre: 'bloc', facultatif: null, validation: null })
const activite = (id: string, parent: string): Element => ({ ...base(id, parent, 'Activité'), genre: 'activite' })
const competence = (id: string, parent: string, libelle = 'Régler un projecteur'): Element => ({
  ...base(id, parent, libelle),
  genre: 'competence',
})
const evaluation = (id: string, parent: string, consigne: string | null = 'Régler'): Element => ({
  ...base(id, parent, 'Mise en situation'),
  genre: 'evaluation',
  natures: ['mise-en-situation'],
  consigne,
  modalites: [],
})
const critere = (id: string, parent: string | null, libelle = 'Le projecteur est réglé'): Element => ({
  ...base(id, parent, libelle),
  genre: 'critere',
  poids: null,
  niveaux: [],
})
const ENTIER = [bloc('B1'), activite('A1', 'B1'), competence('C1', 'A1'), evaluation('E1', 'A1'), critere('K1', 'E1')]
const noms = (regle: string, elements: readonly Element[], liens: readonly Lien[] = []) =>
  constatsDe(regle, referentielExemple(elements, liens)).map(({ donnees }) => donnees.element)

describe('un référentiel entier', () => {
  it('ne donne aucun constat', () => {
    expect(
      verifierReferentiel(
        { intitule: 'Monteur', certification: null, fondements: [], elements: ENTIER, liens: [] },
        RIEN,
      ),
    ).toEqual([])
  })
})

describe('ce qui manque', () => {
  it('une activité sans compétence', () => {
    expect(noms('activite.sans-competence', [...ENTIER, activite('A2', 'B1')])).toEqual(['A2'])
  })

  it('une compétence qu’aucune évaluation de son activité ne juge', () => {
    expect(noms('competence.jamais-evaluee', [...ENTIER, activite('A2', 'B1'), competence('C2', 'A2')])).toEqual(['C2'])
  })

  it('une évaluation placée sur le bloc juge toutes ses compétences', () => {
    const elements = [bloc('B1'), activite('A1', 'B1'), competence('C1', 'A1'), evaluation('E1', 'B1')]
    expect(noms('competence.jamais-evaluee', elements)).toEqual([])
  })

  it('une évaluation qui nomme ce qu’elle juge ne juge rien d’autre', () => {
    const elements = [...ENTIER, competence('C2', 'A1')]
    const liens = [{ genre: 'evalue', de: 'E1', vers: 'C1' }] as const
    expect(noms('competence.jamais-evaluee', elements, liens)).toEqual(['C2'])
  })

  it('une compétence dont l’activité n’a aucun critère, quand le référentiel en a', () => {
    const autre = [activite('A2', 'B1'), competence('C2', 'A2'), evaluation('E2', 'A2')]
    expect(noms('competence.sans-critere', [...ENTIER, ...autre])).toEqual(['C2'])
    expect(noms('evaluation.sans-critere', [...ENTIER, ...autre])).toEqual(['E2'])
    expect(noms('competence.sans-critere', ENTIER.slice(0, 4))).toEqual([])
  })

  it('une compétence dont aucun mot ne revient dans les critères', () => {
    const autre = competence('C2', 'A1', 'Négocier un devis avec le commanditaire')
    const proche = competence('C3', 'A1', 'Effectuer le réglage des projections')
    expect(noms('competence.sans-critere-propre', [...ENTIER, autre, proche])).toEqual(['C2'])
  })

  it('un critère qui ne dépend de rien, sauf s’il est lié', () => {
    const libre = critere('K2', 'B1')
    expect(noms('critere.orphelin', [...ENTIER, libre])).toEqual(['K2'])
    expect(noms('critere.orphelin', [...ENTIER, libre], [{ genre: 'evalue', de: 'K2', vers: 'C1' }])).toEqual([])
  })

  it('un bloc sans évaluation, un bloc sans compétence', () => {
    const elements = [...ENTIER, bloc('B2'), competence('C2', 'B2')]
    expect(noms('bloc.sans-evaluation', elements)).toEqual(['B2'])
    expect(noms('bloc.sans-competence', [...ENTIER, bloc('B3')])).toEqual(['B3'])
  })

  it('une évaluation sans consigne', () => {
    expect(noms('evaluation.sans-consigne', [...ENTIER, evaluation('E2', 'A1', null)])).toEqual(['E2'])
  })

  it('les textes d’un bloc du registre', () => {
    const plein = { competences: 'Régler', evaluation: 'CCF' }
    const blocs = [
      blocExemple(1, 'RNCP99001BC01', plein),
      blocExemple(2, 'RNCP99001BC02', { ...plein, evaluation: ' ' }),
      blocExemple(3, 'RNCP99001BC03', { ...plein, competences: null }),
    ]
    const feuille = feuilleExemple(ficheExemple('RNCP99001', { blocs }))
    expect(constatsDe('bloc.sans-evaluation', feuille).map(({ donnees }) => donnees.nom)).toEqual(['RNCP99001BC02'])
    expect(constatsDe('bloc.sans-competence', feuille).map(({ donnees }) => donnees.nom)).toEqual(['RNCP99001BC03'])
  })
})

describe('un arbre abîmé', () => {
  it('un parent qui tourne en rond n’arrête rien', () => {
    const elements = [activite('A1', 'A2'), activite('A2', 'A1'), competence('C1', 'A1')]
    expect(noms('competence.jamais-evaluee', elements)).toEqual(['C1'])
  })
})
