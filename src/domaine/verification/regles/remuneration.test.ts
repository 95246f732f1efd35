import { describe, expect, it } from 'vitest'
import type { CelluleRemuneration, FicheFormation } from '#domaine/offre/index.ts'
import { constatsDe, formationExemple } from '../exemples.ts'

const cellule = (annee: number, ageMin: number, pourcentage: number, montant: number | null): CelluleRemuneration => ({
  annee,
  ageMin,
  ageMax: null,
  pourcentage,
  montant,
})
const grille = (smic: number | null, ...cellules: readonly CelluleRemuneration[]) => ({
  remuneration: { cellules, smic, source: null },
})
const inscriptions = (ouvertesDepuis: string | null) => ({
  inscriptions: { ...formationVide.inscriptions, ouvertesDepuis },
})
const lecture = formationExemple().lecture
const formationVide = lecture?.genre === 'fiche-formation' ? lecture.donnees : assert()
function assert(): never {
  throw new Error('a training sheet')
}
const trouves = (regle: string, connu: Partial<FicheFormation>) => constatsDe(regle, formationExemple(connu))

describe('SMIC', () => {
  it('une grille au SMIC de 2025 ne sert plus pour une entrée en janvier 2026', () => {
    const [constat] = trouves('remuneration.smic-perime', { ...grille(180180), ...inscriptions('2026-01') })
    expect(constat?.donnees).toMatchObject({ smic: 180180, jusque: '2025-12-31', entree: '2026-01-01', alors: 182303 })
    expect(constat?.donnees).toMatchObject({ dernier: 186702, dernierDepuis: '2026-06-01' })
    expect(constat?.reparation).toEqual({ chemin: 'remuneration.smic', valeur: 186702 })
  })

  it('elle servait encore la veille', () => {
    expect(trouves('remuneration.smic-perime', { ...grille(180180), ...inscriptions('2025-12-31') })).toEqual([])
  })

  it('sans date d’entrée, le jour compte', () => {
    expect(trouves('remuneration.smic-perime', grille(182303)).length).toBe(1)
    expect(trouves('remuneration.smic-perime', grille(186702))).toEqual([])
  })

  it('un montant qui n’a jamais été le SMIC se voit, sauf s’il peut être plus récent que la table', () => {
    expect([180179, 180180, 190000].map((smic) => trouves('remuneration.smic-inconnu', grille(smic)).length)).toEqual([
      1, 0, 0,
    ])
  })
})

describe('année qui ne peut pas servir', () => {
  const avec = (mois: number, intitule = 'Bac pro Monteur de décors') => ({
    intitule,
    duree: { ...formationVide.duree, mois },
    ...grille(
      186702,
      cellule(1, 16, 27, null),
      cellule(1, 18, 43, null),
      cellule(2, 16, 39, null),
      cellule(3, 16, 55, null),
    ),
  })
  const annees = (connu: Partial<FicheFormation>) =>
    trouves('remuneration.annee-inapplicable', connu).map(({ donnees }) => donnees.annee)

  it('24 mois d’un cycle de 36 commencent à la deuxième année', () => {
    expect(annees(avec(24))).toEqual([1])
  })

  it('12 mois commencent à la troisième, 36 à la première', () => {
    expect(annees(avec(12))).toEqual([1, 2])
    expect(annees(avec(36))).toEqual([])
  })

  it('le cycle d’un autre diplôme ne se devine pas', () => {
    expect(annees(avec(24, 'Titre de monteur'))).toEqual([])
  })
})

describe('montants et taux', () => {
  it('27 % de 1 801,80 € font 486,49 €, au centime près', () => {
    const montants = [48647, 48648, 48649, 48650, 48651].map(
      (montant) => trouves('remuneration.grille-fausse', grille(180180, cellule(1, 16, 27, montant))).length,
    )
    expect(montants).toEqual([1, 0, 0, 0, 1])
  })

  it('un taux sous le minimum se voit, au-dessus non (un accord de branche peut donner plus)', () => {
    const taux = [42, 43, 44].map(
      (pourcentage) => trouves('remuneration.taux-faux', grille(null, cellule(1, 18, pourcentage, null))).length,
    )
    expect(taux).toEqual([1, 0, 0])
  })
})
