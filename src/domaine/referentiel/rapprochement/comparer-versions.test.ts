import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemOf } from '#recherche/words.ts'
import { elementEssai, grandEssai, VIDE } from '../essai.ts'
import type { Element, Referentiel } from '../referentiel.ts'
import { comparerVersions } from './comparer-versions.ts'

const poser = (...elements: Element[]): Referentiel => ({ ...VIDE, elements })
const competence = (id: string, libelle: string, place: { parent?: string; ordre?: number; code?: string } = {}) => ({
  ...elementEssai(id, 'competence', { libelle, parent: place.parent ?? null, ordre: place.ordre ?? 0 }),
  code: place.code ?? null,
})
const comparer = (avant: Referentiel, apres: Referentiel, memesIdentifiants = true) =>
  comparerVersions(avant, apres, { racine: stemOf, memesIdentifiants })
const dire = (avant: Referentiel, apres: Referentiel, memesIdentifiants = true) =>
  comparer(avant, apres, memesIdentifiants).lignes.flatMap(({ avant: a, apres: b, natures }) =>
    natures.length === 0 ? [] : [`${a.join('+')} > ${b.join('+')} : ${natures.join()}`],
  )

describe('deux versions d’un même référentiel', () => {
  it('dit ce qui est ajouté, retiré, recodé, récrit et changé de détail', () => {
    const avant = poser(
      competence('a', 'Préparer le poste de travail', { code: 'C1' }),
      competence('b', 'Ranger les outils', { ordre: 1 }),
      { ...elementEssai('u', 'unite', { ordre: 2 }), genre: 'unite', facultatif: null, coefficient: 2, modalites: [] },
    )
    const apres = poser(
      competence('a', 'Préparer et contrôler le poste de travail', { code: 'C2' }),
      competence('n', 'Rendre compte par écrit', { ordre: 1 }),
      { ...elementEssai('u', 'unite', { ordre: 2 }), genre: 'unite', facultatif: null, coefficient: 3, modalites: [] },
    )
    expect(dire(avant, apres)).toEqual(['a > a : libelle,code', 'b >  : retrait', ' > n : ajout', 'u > u : details'])
    expect(comparer(avant, apres).lignes[0]?.mots).toEqual([
      { nature: 'identique', texte: 'Préparer' },
      { nature: 'ajout', texte: 'et contrôler' },
      { nature: 'identique', texte: 'le poste de travail' },
    ])
    expect(comparer(avant, apres).comptes).toMatchObject({ ajout: 1, retrait: 1, libelle: 1, code: 1, details: 1 })
  })

  it('nomme un changement de parent et un changement de place, sans accuser les voisins', () => {
    const blocs = [elementEssai('x', 'bloc'), elementEssai('y', 'bloc', { ordre: 1 })]
    const avant = poser(
      ...blocs,
      competence('a', 'Une', { parent: 'x' }),
      competence('b', 'Deux', { parent: 'x', ordre: 1 }),
      competence('c', 'Trois', { parent: 'x', ordre: 2 }),
      competence('d', 'Quatre', { parent: 'x', ordre: 3 }),
    )
    const apres = poser(
      ...blocs,
      competence('d', 'Quatre', { parent: 'x' }),
      competence('a', 'Une', { parent: 'x', ordre: 1 }),
      competence('c', 'Trois', { parent: 'x', ordre: 2 }),
      competence('b', 'Deux', { parent: 'y' }),
    )
    expect(dire(avant, apres)).toEqual(['d > d : ordre', 'b > b : parent'])
  })

  it('reconnaît une compétence coupée en deux, et deux fondues en une', () => {
    const long = 'Diagnostiquer une panne électrique et remplacer le composant défectueux'
    const deux = [
      competence('p', 'Diagnostiquer une panne électrique'),
      competence('q', 'Remplacer le composant défectueux', { ordre: 1 }),
    ]
    expect(dire(poser(competence('a', long)), poser(...deux))).toEqual(['a > p+q : scission'])
    expect(dire(poser(...deux), poser(competence('a', long)))).toEqual(['p+q > a : fusion'])
  })

  it('la reconnaît aussi quand l’une des deux garde l’identifiant', () => {
    const avant = poser(competence('a', 'Diagnostiquer une panne électrique et remplacer le composant défectueux'))
    const apres = poser(
      competence('a', 'Diagnostiquer une panne électrique'),
      competence('q', 'Remplacer le composant défectueux', { ordre: 1 }),
    )
    expect(dire(avant, apres)).toEqual(['a > a : libelle', 'a > a+q : scission'])
  })

  it('ne voit ni scission ni fusion dans des textes sans rapport', () => {
    const avant = poser(competence('a', 'Accueillir le client et noter sa demande'))
    const apres = poser(competence('p', 'Souder une pièce'), competence('q', 'Peindre une surface', { ordre: 1 }))
    expect(dire(avant, apres)).toEqual(['a >  : retrait', ' > p : ajout', ' > q : ajout'])
  })
})

describe('deux référentiels faits à part', () => {
  it('les identifiants égaux n’y veulent rien dire : le texte décide', () => {
    const [souder, peindre, poncer] = ['Souder une pièce', 'Peindre une surface', 'Poncer un meuble']
    const trois = (...textes: string[]) =>
      poser(...textes.map((texte, ordre) => competence(`${ordre + 1}`, texte, { ordre })))
    const avant = trois(souder, peindre, poncer)
    const apres = trois(poncer, souder, peindre)
    expect(dire(avant, apres, false)).toEqual(['3 > 1 : ordre'])
    expect(dire(avant, apres)).toEqual(['1 > 1 : libelle', '2 > 2 : libelle', '3 > 3 : libelle'])
  })
})

describe('propriétés', () => {
  const libelle = fc.array(fc.constantFrom('contrôler', 'régler', 'poste', 'pièce', 'réseau', 'client'), {
    minLength: 1,
    maxLength: 6,
  })
  const referentiel = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), libelle), { selector: ([id]) => id, maxLength: 15 })
    .map((liste) => poser(...liste.map(([id, mots], ordre) => competence(`e${id}`, mots.join(' '), { ordre }))))

  it('chaque élément des deux côtés est dans une ligne au moins', () => {
    fc.assert(
      fc.property(referentiel, referentiel, fc.boolean(), (avant, apres, memes) => {
        const { lignes } = comparer(avant, apres, memes)
        expect(new Set(lignes.flatMap((ligne) => ligne.avant))).toEqual(new Set(avant.elements.map(({ id }) => id)))
        expect(new Set(lignes.flatMap((ligne) => ligne.apres))).toEqual(new Set(apres.elements.map(({ id }) => id)))
      }),
    )
  })

  it('un référentiel comparé à lui-même n’a pas changé', () => {
    fc.assert(
      fc.property(referentiel, fc.boolean(), (un, memes) => {
        expect(dire(un, un, memes)).toEqual([])
      }),
    )
  })

  it('deux mille éléments se comparent en moins de deux secondes', () => {
    const grand = grandEssai(2_000)
    const debut = performance.now()
    expect(comparer(grand, { ...grand, elements: grand.elements.slice(10) }).comptes.retrait).toBeGreaterThan(0)
    expect(performance.now() - debut).toBeLessThan(2_000)
  })
})
