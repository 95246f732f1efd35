import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fabriquerCriteres, fabriquerDates, fabriquerDocument, indexer } from './essai.ts'
import { foldText } from './words.ts'

const TABLE = '../shared/data/register/licence-to-confirm/fc-register-tables-2020-12/RNCP_info_v1.4.csv'
const isThere = existsSync(TABLE)
if (!isThere) console.info(`reel.test.ts skipped: ${TABLE} is not on this machine`)

const Ligne = z.object({ Numero_Fiche: z.string(), Intitule: z.string(), Actif: z.string(), Abrege_Code: z.string() })

function lireFiches(): z.infer<typeof Ligne>[] {
  const texte = new TextDecoder('windows-1252').decode(readFileSync(TABLE))
  const lignes = Ligne.array().parse(parse(texte, { delimiter: ';', columns: true, relax_quotes: true }))
  return [...new Map(lignes.map((ligne) => [ligne.Numero_Fiche, ligne])).values()]
}

describe.skipIf(!isThere)('sur les intitulés du répertoire de décembre 2020', () => {
  it('chaque fiche est trouvée par son intitulé, derrière des fiches de même intitulé, en vigueur s’il en est', () => {
    const fiches = lireFiches()
    const parNumero = new Map(fiches.map((fiche) => [fiche.Numero_Fiche, fiche]))
    const index = indexer(
      fiches.map((fiche) =>
        fabriquerDocument(fiche.Numero_Fiche, fiche.Intitule, {
          abregeCode: fiche.Abrege_Code || null,
          actif: fiche.Actif === 'ACTIVE',
          dates: fabriquerDates(null, null),
        }),
      ),
    )
    expect(index.taille).toBe(17_369)
    const vivantes = new Set(
      fiches.filter((fiche) => fiche.Actif === 'ACTIVE').map((fiche) => foldText(fiche.Intitule)),
    )
    for (const fiche of fiches.filter((_, rang) => rang % 20 === 0)) {
      const { touches } = index.chercher(fabriquerCriteres(fiche.Intitule, { parPage: 1000 }))
      expect(touches.map((touche) => touche.numero)).toContain(fiche.Numero_Fiche)
      const premiere = parNumero.get(touches[0]?.numero ?? '')
      if (vivantes.has(foldText(fiche.Intitule))) expect(premiere?.Actif, fiche.Intitule).toBe('ACTIVE')
    }
  })
})
