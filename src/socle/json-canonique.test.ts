import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './json-canonique.ts'

it.each<[unknown, string]>([
  [{ b: 1, a: [true, null, 'é"'] }, '{"a":[true,null,"é\\""],"b":1}'],
  [{ dureeMin: 30, duree: 1.5, rien: undefined }, '{"duree":1.5,"duree_min":30}'],
  [[{}, [], ''], '[{},[],""]'],
  [{ é: 1, z: 2, Z: 3 }, '{"_z":3,"z":2,"é":1}'],
])('%j', (valeur, texte) => expect(canonicalJson(valeur)).toBe(texte))

it('says the same whatever the order of the keys, and keeps the value', () => {
  const melanger = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(melanger)
    if (typeof valeur !== 'object' || valeur === null) return valeur
    return Object.fromEntries(
      Object.entries(valeur)
        .reverse()
        .map(([cle, v]) => [cle, melanger(v)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (valeur) => {
      const sansMajuscules: unknown = JSON.parse(JSON.stringify(valeur).toLowerCase())
      const texte = canonicalJson(sansMajuscules)
      expect(canonicalJson(melanger(sansMajuscules))).toBe(texte)
      expect(JSON.parse(texte)).toEqual(sansMajuscules)
    }),
  )
})
