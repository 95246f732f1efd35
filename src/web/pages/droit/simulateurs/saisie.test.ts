import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireFragment, lireFragment, ouvrirSaisie } from './saisie.ts'

describe('les réponses dans l’adresse', () => {
  it('se relisent comme elles ont été écrites', () => {
    const cles = fc.string({ minLength: 1 }).filter((cle) => cle !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(cles, fc.string({ minLength: 1 })), (saisie) => {
        const relue = lireFragment(ecrireFragment(saisie))
        expect(Object.entries(relue).sort()).toEqual(Object.entries(saisie).sort())
      }),
    )
  })

  it('laissent de côté les questions sans réponse', () => {
    expect(ecrireFragment({ debut: '2026-09-01', fin: '' })).toBe('#debut=2026-09-01')
    expect(ecrireFragment({ fin: '' })).toBe('')
  })

  it('ne prennent pas une ancre pour une réponse', () => {
    expect(lireFragment('#contenu')).toEqual({})
    expect(lireFragment('')).toEqual({})
  })
})

describe('lire une réponse', () => {
  it.each<[string, string, number | null, string | undefined]>([
    ['rien', '', null, undefined],
    ['un montant à la française', '1 867,02 €', 186_702, undefined],
    ['un montant à l’anglaise', '504.1', 50_410, undefined],
    ['trois décimales', '504,101', null, 'montant'],
    ['des mots', 'cinq cents', null, 'montant'],
  ])('%s', (_titre, texte, attendu, erreur) => {
    const lecteur = ouvrirSaisie({ salaire: texte })
    expect(lecteur.centiemes('salaire', 'montant')).toBe(attendu)
    expect(lecteur.erreurs.salaire).toBe(erreur)
  })

  it.each<[string, number | null, string | undefined]>([
    ['20', 2000, undefined],
    ['20,01', null, 'note'],
    ['0', 0, undefined],
    ['-1', null, 'note'],
  ])('une note de %s', (texte, attendu, erreur) => {
    const lecteur = ouvrirSaisie({ note: texte })
    expect(lecteur.centiemes('note', 'note', 2000)).toBe(attendu)
    expect(lecteur.erreurs.note).toBe(erreur)
  })

  it('un jour qui n’existe pas est nommé', () => {
    const lecteur = ouvrirSaisie({ naissance: '2007-02-29', debut: '2026-09-01' })
    expect([lecteur.jour('naissance'), lecteur.jour('debut'), lecteur.jour('fin')]).toEqual([null, '2026-09-01', null])
    expect(lecteur.erreurs).toEqual({ naissance: 'jour' })
  })

  it.each([
    ['1899-12-31', null],
    ['1900-01-01', '1900-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2100-01-01', null],
  ])('le jour %s', (texte, attendu) => {
    expect(ouvrirSaisie({ jour: texte }).jour('jour')).toBe(attendu)
  })

  it('un mot hors de la liste est ignoré, oui et non se lisent', () => {
    const lecteur = ouvrirSaisie({ type: 'autre', mayotte: 'oui', sportif: 'non' })
    expect(lecteur.choix('type', ['apprentissage'])).toBeNull()
    expect([lecteur.ouiNon('mayotte', false), lecteur.ouiNon('sportif', null)]).toEqual([true, false])
    expect([lecteur.ouiNon('public', false), lecteur.ouiNon('licence', null)]).toEqual([false, null])
  })
})
