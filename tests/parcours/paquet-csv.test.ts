import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Atelier, commander, FICHES_RS, JOUR_REEL, ouvrirAtelier, PAQUET_CSV } from './essai.ts'

describe.skipIf(PAQUET_CSV.absent || FICHES_RS.absent)('le paquet CSV de février 2024', () => {
  let atelier: Atelier
  beforeAll(async () => {
    atelier = await ouvrirAtelier()
  })
  afterAll(() => atelier.fermer())
  const lancer = (...mots: string[]) => commander(atelier.base.url, ['registre', ...mots])

  it('entre par la ligne de commande, les deux registres, et deux fois ne change rien', async () => {
    const premier = await lancer('importer', PAQUET_CSV.chemin, '--json')
    expect(premier.code).toBe(0)
    const { exports } = JSON.parse(premier.stdout)
    expect(
      exports.map((e: { repertoire: string; dateExport: string; bilan: { lues: number; nouvelles: number } }) => [
        e.repertoire,
        e.dateExport,
        e.bilan.lues,
        e.bilan.nouvelles,
      ]),
    ).toEqual([
      ['RNCP', '2024-02-22', 8, 8],
      ['RS', '2024-02-22', 2, 2],
    ])
    // Q20 is counted for each register.
    expect(exports.map((e: { anomalies: { Q20?: { nombre: number } } }) => e.anomalies.Q20?.nombre)).toEqual([9, 12])
    const avant = await atelier.image()
    const second = await lancer('importer', PAQUET_CSV.chemin, '--json')
    expect(
      JSON.parse(second.stdout).exports.map((e: { repertoire: string; dejaImporte: boolean }) => [
        e.repertoire,
        e.dejaImporte,
      ]),
    ).toEqual([
      ['RNCP', true],
      ['RS', true],
    ])
    const force = await lancer('importer', PAQUET_CSV.chemin, '--forcer')
    expect(force.code).toBe(0)
    expect(await atelier.image()).toEqual(avant)
  })

  it('la chaîne RNCP1197 → 4049 → 22094 → 28155 → 30271 se lit dans les liens', async () => {
    expect(
      await atelier.rows(
        `select ancienne, nouvelle from lien_fiche
         where ancienne in ('RNCP1197', 'RNCP4049', 'RNCP22094', 'RNCP28155', 'RNCP19468') order by 1`,
      ),
    ).toEqual(
      expect.arrayContaining([
        { ancienne: 'RNCP1197', nouvelle: 'RNCP4049' },
        { ancienne: 'RNCP4049', nouvelle: 'RNCP22094' },
        { ancienne: 'RNCP22094', nouvelle: 'RNCP28155' },
        { ancienne: 'RNCP28155', nouvelle: 'RNCP30271' },
        // From one register to the other.
        { ancienne: 'RNCP19468', nouvelle: 'RS6117' },
      ]),
    )
  })

  it('le recoupement sans XML : tout est absent, et cela se dit sans échec', async () => {
    const { code, stdout } = await lancer('recouper', PAQUET_CSV.chemin, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ au: '2024-02-22', comparees: 0, fiches: [] })
    expect(JSON.parse(stdout).absentes).toHaveLength(10)
  })

  it('RS5000 : cinq différences connues avec l’export de 2026, Q16 comptée à l’import', async () => {
    const importe = await lancer('importer', FICHES_RS.chemin, '--date', JOUR_REEL, '--json')
    expect(JSON.parse(importe.stdout).exports[0].anomalies.Q16).toEqual({
      nombre: 1,
      exemples: [{ code: 'Q16', fiche: 'RS5000', lieu: 'DATE_DECISION', brut: '2019-06-13, 2019-05-24' }],
    })
    const { code, stdout } = await lancer('recouper', PAQUET_CSV.chemin, '--json')
    expect([code, JSON.parse(stdout).comparees]).toEqual([0, 1])
    expect(JSON.parse(stdout).fiches).toEqual([
      {
        numero: 'RS5000',
        du: JOUR_REEL,
        au: JOUR_REEL,
        ecarts: [
          { champ: 'actif', csv: 'true', xml: 'false', connu: true },
          { champ: 'decision', csv: '2019-06-13', xml: '2019-05-24', connu: true },
          { champ: 'nouvelleCaledonie', csv: 'false', xml: '', connu: true },
          { champ: 'polynesieFrancaise', csv: 'false', xml: '', connu: true },
          { champ: 'nouvelles', csv: '', xml: 'RS6604', connu: true },
        ],
      },
    ])
  })

  it('le même jour, un écart sans raison connue fait échouer le recoupement', async () => {
    const { code, stdout } = await lancer('recouper', PAQUET_CSV.chemin, '--date', JOUR_REEL, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout).fiches[0].ecarts.filter((e: { connu: boolean }) => !e.connu)).toHaveLength(3)
  })

  it('reconstruire redit le nombre de fiches et ne change pas ce qui est lu', async () => {
    const avant = await lancer('montrer', 'RS5000', '--json')
    const { code, stdout } = await lancer('reconstruire', '--json')
    expect([code, JSON.parse(stdout)]).toEqual([0, { fiches: 4 + 10 + 7 }])
    expect((await lancer('montrer', 'RS5000', '--json')).stdout).toBe(avant.stdout)
  })
})
