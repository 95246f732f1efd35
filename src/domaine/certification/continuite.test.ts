import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ancetresDe,
  anciennesDe,
  construireGraphe,
  descendantesDe,
  type GrapheContinuite,
  groupeDe,
  type LiensFiche,
  mesurerGraphe,
  nouvellesDe,
  successeursActuels,
} from './continuite.ts'
import { disposerGroupe } from './disposition.ts'
import type { EtatEnregistrement } from './statut.ts'

const fiche = (numero: string, anciennes: string[] = [], nouvelles: string[] = []): LiensFiche => ({
  numero,
  anciennes,
  nouvelles,
})

const ouvertes =
  (...numeros: string[]) =>
  (numero: string): EtatEnregistrement =>
    numeros.includes(numero) ? 'OUVERTE' : 'INCONNU'

describe('graphe', () => {
  it('unit les déclarations des deux côtés et dit qui a parlé (Q4)', () => {
    const graphe = construireGraphe([
      fiche('RNCP1', [], ['RNCP2', 'RNCP3']),
      fiche('RNCP2', ['RNCP1']),
      fiche('RNCP3'),
      fiche('RNCP4', ['RNCP3']),
    ])
    expect(graphe.aretes).toEqual([
      { de: 'RNCP1', vers: 'RNCP2', declareePar: 'les-deux', pendante: null },
      { de: 'RNCP1', vers: 'RNCP3', declareePar: 'ancienne', pendante: null },
      { de: 'RNCP3', vers: 'RNCP4', declareePar: 'nouvelle', pendante: null },
    ])
  })

  it('garde les liens vers une fiche absente de l’export, de part et d’autre (Q5)', () => {
    const graphe = construireGraphe([fiche('RNCP2', ['RNCP1'], ['RNCP3'])])
    expect(graphe.aretes.map((arete) => [arete.de, arete.vers, arete.pendante])).toEqual([
      ['RNCP2', 'RNCP3', 'vers'],
      ['RNCP1', 'RNCP2', 'de'],
    ])
    expect(groupeDe(graphe, 'RNCP2')).toEqual(['RNCP2', 'RNCP1', 'RNCP3'])
  })

  it('ne lit jamais l’ordre dans les numéros (Q6) et passe d’un répertoire à l’autre', () => {
    const graphe = construireGraphe([fiche('RNCP18982', [], ['RNCP1174']), fiche('RNCP19468', [], ['RS6117'])])
    expect(nouvellesDe(graphe, 'RNCP18982')).toEqual(['RNCP1174'])
    expect(anciennesDe(graphe, 'RS6117')).toEqual(['RNCP19468'])
    expect(mesurerGraphe(graphe).numeroPlusPetit).toBe(2)
  })

  it('une fiche qui se cite elle-même ne fait pas d’arête', () => {
    expect(construireGraphe([fiche('RNCP1', ['RNCP1'], ['RNCP1'])]).aretes).toEqual([])
  })

  it('la chaîne RNCP1197 → 4049 → 22094 → 28155 → 30271 se remonte et se descend', () => {
    const graphe = construireGraphe([
      fiche('RNCP1197', [], ['RNCP4049']),
      fiche('RNCP22094', ['RNCP4049'], ['RNCP28155']),
      fiche('RNCP30271', ['RNCP28155']),
    ])
    expect(ancetresDe(graphe, 'RNCP22094')).toEqual(['RNCP4049', 'RNCP1197'])
    expect(descendantesDe(graphe, 'RNCP22094')).toEqual(['RNCP28155', 'RNCP30271'])
    expect(mesurerGraphe(graphe)).toMatchObject({ aretes: 4, groupes: 1, plusGrandGroupe: 5, pendantes: 4 })
  })

  it('compte scissions et fusions par fiche', () => {
    const graphe = construireGraphe([
      fiche('RNCP37489', ['RNCP25354', 'RNCP26334', 'RNCP26335']),
      fiche('RNCP7', [], ['RNCP8', 'RNCP9']),
    ])
    expect(mesurerGraphe(graphe)).toEqual({
      aretes: 5,
      groupes: 2,
      plusGrandGroupe: 4,
      scissions: 1,
      fusions: 1,
      uneSeuleDeclaration: { parAncienne: 2, parNouvelle: 3 },
      pendantes: 5,
      numeroPlusPetit: 0,
    })
  })
})

describe('successeurs actuels', () => {
  const graphe = construireGraphe([
    fiche('A', [], ['B', 'C']),
    fiche('B', ['A'], ['D']),
    fiche('C', ['A']),
    fiche('D', ['B'], ['E']),
    fiche('E', ['D']),
  ])

  it('s’arrête à la première descendante ouverte de chaque chemin', () => {
    expect(successeursActuels(graphe, 'A', ouvertes('C', 'D', 'E'))).toEqual([
      { numero: 'C', chemin: ['C'], partielle: true },
      { numero: 'D', chemin: ['B', 'D'], partielle: true },
    ])
  })

  it('ne dit partielle que la reprise qui passe par une scission', () => {
    expect(successeursActuels(graphe, 'B', ouvertes('E'))).toEqual([
      { numero: 'E', chemin: ['D', 'E'], partielle: false },
    ])
  })

  it('n’en trouve aucun quand rien n’est ouvert, ni pour une fiche inconnue', () => {
    expect(successeursActuels(graphe, 'A', ouvertes())).toEqual([])
    expect(successeursActuels(graphe, 'Z', ouvertes('A'))).toEqual([])
    expect(successeursActuels(graphe, 'A', () => null)).toEqual([])
  })

  it('un cycle n’arrête pas le parcours et ne rend jamais la fiche elle-même', () => {
    const cycle = construireGraphe([fiche('A', [], ['B']), fiche('B', [], ['A', 'C'])])
    expect(successeursActuels(cycle, 'A', ouvertes('A', 'C')).map((un) => un.numero)).toEqual(['C'])
    expect(descendantesDe(cycle, 'A')).toEqual(['B', 'C'])
    expect(disposerGroupe(cycle, 'A').retours).toHaveLength(1)
  })
})

describe('disposition en colonnes', () => {
  it('place chaque fiche à droite de toutes celles qu’elle remplace', () => {
    const graphe = construireGraphe([
      fiche('RNCP30', ['RNCP10', 'RNCP20']),
      fiche('RNCP20', ['RNCP10']),
      fiche('RNCP5', ['RNCP30']),
    ])
    expect(disposerGroupe(graphe, 'RNCP20')).toMatchObject({
      colonnes: [['RNCP10'], ['RNCP20'], ['RNCP30'], ['RNCP5']],
      retours: [],
    })
  })

  it('une fiche sans lien fait une colonne à elle seule', () => {
    expect(disposerGroupe(construireGraphe([]), 'RNCP1')).toEqual({ colonnes: [['RNCP1']], aretes: [], retours: [] })
  })
})

describe('propriétés', () => {
  const lettre = fc.constantFrom(...'ABCDEFGH')
  const graphes: fc.Arbitrary<GrapheContinuite> = fc
    .array(fc.tuple(lettre, fc.array(lettre, { maxLength: 3 }), fc.array(lettre, { maxLength: 3 })))
    .map((lignes) =>
      construireGraphe(lignes.map(([numero, anciennes, nouvelles]) => fiche(numero, anciennes, nouvelles))),
    )

  it('descendre et remonter sont l’inverse l’un de l’autre ; le groupe contient les deux', () => {
    fc.assert(
      fc.property(graphes, lettre, (graphe, depart) => {
        const groupe = groupeDe(graphe, depart)
        for (const descendante of descendantesDe(graphe, depart)) {
          expect(ancetresDe(graphe, descendante)).toContain(depart)
          expect(groupe).toContain(descendante)
        }
        for (const ancetre of ancetresDe(graphe, depart)) expect(groupe).toContain(ancetre)
        for (const membre of groupe) expect(groupeDe(graphe, membre).toSorted()).toEqual(groupe.toSorted())
      }),
    )
  })

  it('la disposition montre chaque fiche et chaque arête une fois, toujours de gauche à droite', () => {
    fc.assert(
      fc.property(graphes, lettre, (graphe, depart) => {
        const { colonnes, aretes, retours } = disposerGroupe(graphe, depart)
        expect(colonnes.flat().toSorted()).toEqual(groupeDe(graphe, depart).toSorted())
        const colonne = (numero: string): number => colonnes.findIndex((membres) => membres.includes(numero))
        for (const arete of aretes) expect(colonne(arete.de)).toBeLessThan(colonne(arete.vers))
        expect(aretes.length + retours.length).toBe(
          groupeDe(graphe, depart).reduce((total, numero) => total + nouvellesDe(graphe, numero).length, 0),
        )
      }),
    )
  })

  it('l’ordre d’arrivée des fiches ne change rien aux arêtes', () => {
    const lignes = fc.array(fc.record({ numero: lettre, anciennes: fc.array(lettre), nouvelles: fc.array(lettre) }))
    fc.assert(
      fc.property(lignes, (fiches) => {
        const trier = (graphe: GrapheContinuite): string[] =>
          graphe.aretes.map((arete) => JSON.stringify(arete)).toSorted()
        expect(trier(construireGraphe(fiches.toReversed()))).toEqual(trier(construireGraphe(fiches)))
      }),
    )
  })
})
