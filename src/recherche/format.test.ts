import { describe, expect, it } from 'vitest'
import { creerConstructeur } from './constructeur.ts'
import { fabriquerCriteres, fabriquerDocument } from './essai.ts'
import { SEGMENT_BYTES } from './format.ts'
import { ouvrirIndex } from './index-recherche.ts'

function sceller(): Buffer {
  const constructeur = creerConstructeur()
  constructeur.ajouter(fabriquerDocument('RNCP1', 'Vannerie'))
  return Buffer.concat(constructeur.terminer())
}

const illisible = (raison: string) => ({ ok: false, refus: { code: 'recherche.index-illisible', donnees: { raison } } })

function altere(changer: (octets: Buffer) => void): Buffer {
  const octets = sceller()
  changer(octets)
  return octets
}

describe('un index illisible est refusé', () => {
  it.each([
    ['rien', [], 'tronque'],
    ['un début seul', [sceller().subarray(0, 100)], 'tronque'],
    ['la fin perdue', [sceller().subarray(0, -8)], 'tronque'],
    ['un autre format', [altere((octets) => octets.write('%PDF'))], 'format-inconnu'],
    ['une autre version', [altere((octets) => octets.writeUInt32LE(999, 4))], 'version-inconnue'],
    ['un octet changé à la fin', [altere((octets) => octets.writeUInt8(255, octets.length - 1))], 'altere'],
    ['un octet changé dans la table', [altere((octets) => octets.writeUInt8(255, 41))], 'altere'],
  ])('%s', (_cas, segments, raison) => {
    expect(ouvrirIndex(segments)).toEqual(illisible(raison))
  })

  it('chaque octet changé se voit', () => {
    const octets = sceller()
    for (let at = 0; at < octets.length; at++) {
      const autre = Buffer.from(octets)
      autre.writeUInt8((octets[at] ?? 0) ^ 1, at)
      // Bytes 20 to 31 of the header are reserved and read by nobody.
      if (at < 20 || at >= 32) expect(ouvrirIndex([autre]).ok, `octet ${at}`).toBe(false)
    }
  })
})

describe('les segments', () => {
  it('un index de plusieurs segments se relit dans l’ordre', () => {
    const constructeur = creerConstructeur()
    const mots = (rang: number): string => Array.from({ length: 900 }, (_, i) => `x${rang}y${i}`).join(' ')
    for (let rang = 1; rang <= 900; rang++) {
      constructeur.ajouter(fabriquerDocument(`RNCP${rang}`, `Vannerie ${rang}`, { textesLongs: [mots(rang)] }))
    }
    const segments = constructeur.terminer()
    expect(segments.length).toBeGreaterThan(1)
    expect(segments.every((segment) => segment.length <= SEGMENT_BYTES)).toBe(true)
    const index = ouvrirIndex(segments)
    if (!index.ok) throw new Error(index.refus.code)
    expect(index.valeur.chercher(fabriquerCriteres('x777y899 ')).touches[0]?.numero).toBe('RNCP777')
    expect(ouvrirIndex([...segments].reverse()).ok).toBe(false)
  })

  it('un index vide s’ouvre et ne trouve rien', () => {
    const index = ouvrirIndex(creerConstructeur().terminer())
    if (!index.ok) throw new Error(index.refus.code)
    expect(index.valeur.chercher(fabriquerCriteres(''))).toMatchObject({ total: 0, touches: [], elargi: false })
    expect(index.valeur.chercher(fabriquerCriteres('vannerie'))).toMatchObject({ total: 0, touches: [] })
  })

  it('un constructeur scellé ne sert plus', () => {
    const constructeur = creerConstructeur()
    constructeur.terminer()
    expect(() => constructeur.ajouter(fabriquerDocument('RNCP1', 'Vannerie'))).toThrow('already finished')
    expect(() => constructeur.terminer()).toThrow('already finished')
  })
})
