import { expect, it } from 'vitest'
import { readExports, readRefus } from './rapport.ts'

it('lit le rapport d’un import, particularités dans l’ordre de leurs numéros', () => {
  const rapport = {
    exports: [
      {
        repertoire: 'RNCP',
        dateExport: '2026-08-16',
        dejaImporte: false,
        bilan: { lues: 12, nouvelles: 12, modifiees: 0, inchangees: 0, disparues: 0, changementsEtat: 0, avant: null },
        anomalies: {
          Q10: { nombre: 12, exemples: [] },
          Q9: { nombre: 3, exemples: [{ code: 'Q9', fiche: 'RNCP35419', lieu: 'LIEN_URL_DESCRIPTION', brut: '* *' }] },
        },
        inconnus: { 'FICHE/NOUVEAU': 2 },
      },
    ],
  }
  const [lu] = readExports(rapport)
  expect(lu?.bilan).toContainEqual({ cle: 'nouvelles', nombre: 12 })
  expect(lu?.bilan.some(({ cle }) => cle === 'avant')).toBe(false)
  expect(lu?.anomalies.map(({ code }) => code)).toEqual(['Q9', 'Q10'])
  expect(lu?.anomalies[0]?.exemples[0]?.fiche).toBe('RNCP35419')
  expect(lu?.inconnus).toEqual([{ chemin: 'FICHE/NOUVEAU', nombre: 2 }])
})

it('lit un refus, et ne trouve rien dans ce qui n’est pas un rapport', () => {
  expect(readRefus({ refus: { code: 'registre.chute', donnees: { avant: 30_475, apres: 12 } } })).toEqual({
    code: 'registre.chute',
    donnees: { avant: 30_475, apres: 12 },
  })
  expect(readRefus({ exports: [] })).toBeNull()
  expect(readExports(null)).toEqual([])
  expect(readExports({ exports: ['abîmé'] })[0]?.bilan).toEqual([])
})
