import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estSiren, estSiret, estUai, parseNumeroFiche, parseSiret, sirenDe } from './identifiant.ts'

describe('SIRET and SIREN', () => {
  it.each(['18510906300031', '11004301500012', '30242119300012', '35600000000048'])('takes %s', (siret) => {
    expect(estSiret(siret)).toBe(true)
    expect(estSiren(sirenDe(siret))).toBe(true)
  })

  it('takes a branch of La Poste whose digits add up to a multiple of 5 though Luhn fails', () => {
    expect(estSiret('35600000049837')).toBe(true)
    expect(estSiret('35600000049838')).toBe(false)
    // The same digits under another SIREN do not pass.
    expect(estSiret('35600001049836')).toBe(false)
  })

  it.each(['18510906300032', '1851090630003', '185109063000311', '1851090630003A', ''])('refuses %s', (siret) => {
    expect(estSiret(siret)).toBe(false)
  })

  it('sees any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (rang, ecart) => {
        const bon = '18510906300031'
        const faux = `${bon.slice(0, rang)}${(Number(bon[rang]) + ecart) % 10}${bon.slice(rang + 1)}`
        expect(estSiret(faux)).toBe(false)
      }),
    )
  })

  it.each([
    ['185 109 063 00031', '18510906300031'],
    ['\t18510906300031', '18510906300031'],
    ['185-109-063', '185109063'],
    ['SIRET 18510906300031', null],
    ['1234', null],
  ])('reads %s as typed', (brut, attendu) => expect(parseSiret(brut)).toBe(attendu))
})

describe('UAI', () => {
  // Lycée Henri-IV, lycée Louis-le-Grand (Paris); then their neighbours by one.
  it.each(['0750654D', '0750655E'])('takes %s', (uai) => expect(estUai(uai)).toBe(true))
  it.each(['0750654E', '0750655D', '0750654d', '750654D', '0750654', '0750654I'])('refuses %s', (uai) => {
    expect(estUai(uai)).toBe(false)
  })
  it('gives each number exactly one of 23 letters, never I, O or Q', () => {
    const lettres = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (nombre) => {
        const cles = lettres.filter((lettre) => estUai(`${String(nombre).padStart(7, '0')}${lettre}`))
        expect(cles).toHaveLength(1)
        expect('IOQ').not.toContain(cles[0])
      }),
    )
  })
})

describe('parseNumeroFiche', () => {
  it.each([
    ['RNCP35698', ['RNCP35698']],
    ['rncp 35698', ['RNCP35698']],
    ['RNCP n° 35698', ['RNCP35698']],
    ['rncp-035698', ['RNCP35698']],
    ['rs6604', ['RS6604']],
    [' RS 6604 ', ['RS6604']],
    ['35698', ['RNCP35698', 'RS35698']],
    ['RNCP187485', ['RNCP187485']],
    ['RNCP', []],
    ['RNCP12803?', []],
    ['RNCP35698BC04', []],
    ['1874853', []],
    ['0', []],
    ['', []],
  ])('%s', (texte, attendu) => expect(parseNumeroFiche(texte)).toEqual(attendu))
})
