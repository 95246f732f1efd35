import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { comparer, fraction, type Nombre } from '#socle/rationnel.ts'
import { calculerGrille } from './calculer-grille.ts'
import { type CommentaireGrille, type SaisieSignee, verifierCoherence } from './coherence.ts'
import { type Grille, NON_EVALUE } from './grille.ts'

const NIVEAUX = [
  { code: '0', libelle: 'aucune maîtrise', valeur: 0 },
  { code: '1', libelle: 'un tiers', valeur: fraction(1, 3) },
  { code: '2', libelle: 'deux tiers', valeur: fraction(2, 3) },
  { code: '3', libelle: 'maîtrise', valeur: 1 },
] as const

/** C1 weighs 60 in two halves, C2 40 in one. */
const grilleDe = (changes: Partial<Grille> = {}): Grille => ({
  id: 'essai',
  unite: 'U31',
  version: '1',
  niveaux: NIVEAUX,
  competences: [
    {
      code: 'C1',
      libelle: 'Surveiller',
      poids: 60,
      indicateurs: [
        { code: 'a', libelle: 'a', poids: 1 },
        { code: 'b', libelle: 'b', poids: 1 },
      ],
    },
    { code: 'C2', libelle: 'Intervenir', poids: 40, indicateurs: [{ code: 'c', libelle: 'c', poids: 7 }] },
  ],
  partEvalueeMinimum: 50,
  ajustementMaximum: 100,
  arrondi: 'demi-point-superieur',
  ecartMotive: 100,
  ...changes,
})
const noter = (a: string, b: string, c: string, changes: Partial<Grille> = {}, ajustement: number | null = null) =>
  calculerGrille(grilleDe(changes), { niveaux: { a, b, c }, ajustement })

describe('la note d’une grille', () => {
  // 30 × 2/3 + 30 × 1 + 40 × 1/3 = 190/3 ; × 20/100 = 38/3 ≈ 12,67.
  it.each<[string, string, string, Nombre, number]>([
    ['2', '3', '1', fraction(3800, 3), 1300],
    ['3', '3', '3', 2000, 2000],
    ['0', '0', '0', 0, 0],
    ['1', '1', '1', fraction(2000, 3), 700],
    // The unevaluated one leaves both sums: (30 × 1 + 40 × 2/3) / 70 × 20 = 340/21.
    [NON_EVALUE, '3', '2', fraction(34000, 21), 1650],
  ])('%s %s %s : %j exact, %i proposé', (a, b, c, exacte, proposee) => {
    const { issue, resultat } = noter(a, b, c)
    expect([issue, resultat.noteCalculee, resultat.noteProposee]).toEqual(['determine', exacte, proposee])
  })

  it('note chaque compétence', () => {
    expect(noter('2', '3', '1').resultat.competences).toEqual([
      { code: 'C1', note: fraction(5000, 3) },
      { code: 'C2', note: fraction(2000, 3) },
    ])
  })

  it.each<[number, number | null]>([
    [69, 2000],
    [70, 2000],
    [71, null],
  ])('70 %% évalué, minimum %i %% : %j', (partEvalueeMinimum, attendue) => {
    const { issue, resultat } = noter(NON_EVALUE, '3', '3', { partEvalueeMinimum })
    expect(resultat.partEvaluee).toBe(70)
    expect([issue, resultat.noteProposee]).toEqual([attendue === null ? 'indetermine' : 'determine', attendue])
  })

  it('rien d’évalué : pas de note, et l’on dit quoi faire, même si la grille ne dit pas son minimum', () => {
    const { resultat, manquants } = noter(NON_EVALUE, NON_EVALUE, NON_EVALUE, { partEvalueeMinimum: null })
    expect([resultat.noteProposee, resultat.partSuffisante]).toEqual([null, false])
    expect(manquants.map(({ code }) => code)).toContain('evaluation.indicateurs-a-evaluer')
  })

  it.each<[Grille['arrondi'], Nombre]>([
    ['aucun', fraction(3800, 3)],
    ['demi-point-superieur', 1300],
    ['demi-point-proche', 1250],
    [null, fraction(3800, 3)],
  ])('12,67 avec l’arrondi %s', (arrondi, attendue) => {
    expect(noter('2', '3', '1', { arrondi }).resultat.noteProposee).toEqual(attendue)
  })

  it.each<[number, Nombre]>([
    [100, 1400],
    [-100, 1200],
    [2000, 2000],
    [-2000, 0],
  ])('ajustée de %i centièmes, entre 0 et 20', (ajustement, attendue) => {
    expect(noter('2', '3', '1', {}, ajustement).resultat.noteProposee).toEqual(attendue)
  })

  it('un niveau manquant laisse la note ouverte et nomme l’indicateur', () => {
    const { issue, manquants, resultat } = calculerGrille(grilleDe(), { niveaux: { a: '2', b: '3' }, ajustement: null })
    expect([issue, resultat.noteCalculee]).toEqual(['indetermine', null])
    expect(manquants.map(({ source }) => source)).toContainEqual({ genre: 'fait', chemin: 'niveaux.c' })
  })

  it('dit les paramètres que la grille ne donne pas', () => {
    const muette = { partEvalueeMinimum: null, ajustementMaximum: null, arrondi: null, ecartMotive: null }
    expect(noter('2', '3', '1', muette).resultat.inconnues).toEqual([
      'part_evaluee_minimum',
      'ajustement_maximum',
      'arrondi',
      'ecart_motive',
    ])
    expect(noter('2', '3', '1').resultat.inconnues).toEqual([])
  })
})

const niveauEvalue = fc.constantFrom('0', '1', '2', '3')
const niveau = fc.oneof({ weight: 4, arbitrary: niveauEvalue }, { weight: 1, arbitrary: fc.constant(NON_EVALUE) })
const poids = fc.integer({ min: 1, max: 30 })
const libre = fc.record({
  poidsCompetences: fc.tuple(poids, poids),
  poidsIndicateurs: fc.tuple(poids, poids, poids),
  croisee: fc.boolean(),
})
interface Forme {
  readonly poidsCompetences: readonly [number, number]
  readonly poidsIndicateurs: readonly [number, number, number]
  readonly croisee: boolean
}
const construire = ({ poidsCompetences, poidsIndicateurs, croisee }: Forme): Grille =>
  grilleDe({
    partEvalueeMinimum: null,
    arrondi: 'demi-point-superieur',
    competences: [
      {
        code: 'C1',
        libelle: '',
        poids: croisee ? poidsCompetences[0] : null,
        indicateurs: [
          { code: 'a', libelle: '', poids: poidsIndicateurs[0] },
          { code: 'b', libelle: '', poids: poidsIndicateurs[1] },
        ],
      },
      {
        code: 'C2',
        libelle: '',
        poids: croisee ? poidsCompetences[1] : null,
        indicateurs: [{ code: 'c', libelle: '', poids: poidsIndicateurs[2] }],
      },
    ],
  })

describe('pour toute grille', () => {
  it('monter un niveau ne baisse jamais la note', () => {
    fc.assert(
      fc.property(libre, niveauEvalue, niveau, niveau, (forme, a, b, c) => {
        const grille = construire(forme)
        const avec = (premier: string) => calculerGrille(grille, { niveaux: { a: premier, b, c }, ajustement: null })
        const plusHaut = String(Math.min(Number(a) + 1, 3))
        const [avant, apres] = [avec(a).resultat, avec(plusHaut).resultat]
        expect(comparer(apres.noteCalculee ?? -1, avant.noteCalculee ?? -1)).toBeGreaterThanOrEqual(0)
        expect(comparer(apres.noteProposee ?? -1, avant.noteProposee ?? -1)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('multiplier tous les poids ne change rien', () => {
    fc.assert(
      fc.property(libre, niveau, niveau, niveau, fc.integer({ min: 2, max: 9 }), (forme, a, b, c, facteur) => {
        const grille = construire(forme)
        const fois = (n: number | null) => (n === null ? null : n * facteur)
        const grande = {
          ...grille,
          competences: grille.competences.map((une) => ({
            ...une,
            poids: fois(une.poids),
            indicateurs: une.indicateurs.map((un) => ({ ...un, poids: un.poids * facteur })),
          })),
        }
        const saisie = { niveaux: { a, b, c }, ajustement: null }
        expect(calculerGrille(grande, saisie).resultat).toEqual(calculerGrille(grille, saisie).resultat)
      }),
    )
  })

  it('la note est celle d’un calcul indépendant en entiers, et la trace rejouée la redonne', () => {
    fc.assert(
      fc.property(libre, niveau, niveau, niveau, (forme, a, b, c) => {
        const {
          poidsCompetences: [p, q],
          poidsIndicateurs: [x, y, z],
          croisee,
        } = forme
        // Weights over a common denominator (x + y) × z: no fraction is ever made.
        const lourds = croisee ? [p * x * z, p * y * z, q * z * (x + y)] : [x, y, z]
        let [haut, bas] = [0n, 0n]
        for (const [rang, lu] of [a, b, c].entries()) {
          if (lu === NON_EVALUE) continue
          haut += BigInt(lourds[rang] ?? 0) * BigInt(lu)
          bas += BigInt(lourds[rang] ?? 0) * 3n
        }
        const { resultat, trace } = calculerGrille(construire(forme), { niveaux: { a, b, c }, ajustement: null })
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
        if (bas === 0n) {
          expect(resultat.noteCalculee).toBeNull()
          return
        }
        const obtenue = resultat.noteCalculee ?? -1
        const [n, d] = typeof obtenue === 'number' ? [obtenue, 1] : [obtenue.n, obtenue.d]
        expect(BigInt(n) * bas).toBe(2000n * haut * BigInt(d))
      }),
    )
  })
})

describe('la cohérence d’une grille', () => {
  const signee = (changes: Partial<SaisieSignee>): SaisieSignee => ({
    niveaux: { a: '2', b: '2', c: '2' },
    ajustement: null,
    noteProposee: null,
    noteFinale: null,
    commentaires: [],
    motif: null,
    ...changes,
  })
  const verifier = (changes: Partial<SaisieSignee>, grille: Partial<Grille> = {}) => {
    const { issue, raisons, trace } = verifierCoherence(grilleDe(grille), signee(changes))
    expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
    return [issue, raisons.map(({ code }) => code)]
  }
  const dire = (polarite: CommentaireGrille['polarite'], competence: string | null = null): CommentaireGrille => ({
    competence,
    polarite,
  })

  it('rien que des niveaux : conforme', () => {
    expect(verifier({})).toEqual(['conforme', []])
  })

  // Two thirds everywhere: 13.33, rounded up to 13.5; a gap of one point is allowed.
  it.each<[number, string]>([
    [1250, 'conforme'],
    [1249, 'non-conforme'],
    [1450, 'conforme'],
    [1451, 'non-conforme'],
  ])('grille 13,5, proposée %i centièmes : %s', (noteProposee, issue) => {
    expect(verifier({ noteProposee })[0]).toBe(issue)
  })

  it('la note finale se compare à la note proposée', () => {
    expect(verifier({ noteProposee: 1350, noteFinale: 1600 })).toEqual([
      'non-conforme',
      ['evaluation.note-finale-coherente'],
    ])
    expect(verifier({ noteFinale: 1400 })).toEqual(['conforme', []])
  })

  it.each<[number, string]>([
    [100, 'conforme'],
    [101, 'non-conforme'],
    [-100, 'conforme'],
    [-101, 'non-conforme'],
  ])('ajustement de %i centièmes, borne d’un point : %s', (ajustement, issue) => {
    expect(verifier({ ajustement })[0]).toBe(issue)
  })

  it('une borne ou un écart que la grille ne dit pas ne contrôle rien', () => {
    const muette = { ajustementMaximum: null, ecartMotive: null }
    expect(verifier({ ajustement: 500, noteProposee: 100, noteFinale: 1900 }, muette)).toEqual(['conforme', []])
  })

  it('Rennes : appréciations positives, note basse', () => {
    const rennes = { noteProposee: 1350, noteFinale: 600, commentaires: [dire('positive', 'C1'), dire('positive')] }
    expect(verifier(rennes)).toEqual([
      'non-conforme',
      ['evaluation.note-finale-coherente', 'evaluation.commentaires-coherents'],
    ])
    expect(verifier({ ...rennes, motif: 'Mise en danger constatée' })).toEqual(['conforme', []])
    expect(verifier({ ...rennes, motif: '   ' })[0]).toBe('non-conforme')
  })

  it.each<[number, readonly CommentaireGrille['polarite'][], string]>([
    [1000, ['positive', 'positive'], 'conforme'],
    [999, ['positive', 'positive'], 'non-conforme'],
    [999, ['positive', 'nuancee'], 'conforme'],
    [999, ['nuancee'], 'conforme'],
    [999, ['negative'], 'conforme'],
    [1000, ['negative'], 'non-conforme'],
    [1000, ['positive', 'negative'], 'conforme'],
    [999, ['positive', null], 'indetermine'],
    [999, ['nuancee', null], 'conforme'],
  ])('note %i, appréciations %j : %s', (noteFinale, polarites, issue) => {
    expect(verifier({ noteFinale, commentaires: polarites.map((une) => dire(une)) }, { ecartMotive: null })[0]).toBe(
      issue,
    )
  })

  it('l’appréciation d’une compétence se compare à la note de cette compétence', () => {
    const basse = { niveaux: { a: '3', b: '3', c: '0' }, commentaires: [dire('positive', 'C2'), dire('nuancee')] }
    expect(verifier(basse)).toEqual(['non-conforme', ['evaluation.commentaire-coherent']])
    const nonEvaluee = {
      niveaux: { a: '3', b: '3', c: NON_EVALUE },
      commentaires: [dire('negative', 'C2'), dire('nuancee')],
    }
    expect(verifier(nonEvaluee)).toEqual(['conforme', []])
  })

  it('trop peu d’évalué est dit, avec ou sans motif la note manque', () => {
    expect(verifier({ niveaux: { a: NON_EVALUE, b: NON_EVALUE, c: '3' } })).toEqual([
      'non-conforme',
      ['evaluation.part-suffisante'],
    ])
  })

  it('un motif ne rend jamais une grille moins conforme', () => {
    const marks = fc.option(fc.integer({ min: 0, max: 2000 }))
    const polarites = fc.array(fc.constantFrom<CommentaireGrille['polarite']>('positive', 'negative', 'nuancee'))
    fc.assert(
      fc.property(
        niveauEvalue,
        niveauEvalue,
        niveauEvalue,
        marks,
        marks,
        polarites,
        (a, b, c, proposee, finale, dites) => {
          const changes = {
            niveaux: { a, b, c },
            noteProposee: proposee,
            noteFinale: finale,
            commentaires: dites.map((une) => dire(une)),
          }
          expect(verifier({ ...changes, motif: 'dit' })).toEqual(['conforme', []])
          const [issue, codes] = verifier(changes)
          expect(issue === 'conforme').toBe(codes?.length === 0)
        },
      ),
    )
  })
})
