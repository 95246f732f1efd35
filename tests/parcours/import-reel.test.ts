import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lireFiche } from '#application/registre/consulter.ts'
import { type Atelier, FICHES_RNCP, FICHES_RS, JOUR_REEL, ouvrirAtelier } from './essai.ts'

/** The twenty real records, as found in the base: counts made independently of this code. */
describe.skipIf(FICHES_RNCP.absent || FICHES_RS.absent)('les vingt fiches réelles dans la base', () => {
  let atelier: Atelier
  beforeAll(async () => {
    atelier = await ouvrirAtelier()
    for (const { chemin } of [FICHES_RNCP, FICHES_RS]) {
      const fait = await atelier.importer(chemin, { date: JOUR_REEL })
      if (!fait.ok) throw new Error(fait.refus.code)
    }
  })
  afterAll(() => atelier.fermer())

  it('12 + 8 fiches, 53 blocs, 1 079 + 408 partenaires, 36 + 15 formacodes, 47 correspondances', async () => {
    const comptes = await atelier.rows(
      `select repertoire, count(*)::int as fiches, sum(nb_blocs)::int as blocs, sum(nb_partenaires)::int as partenaires,
         sum(cardinality(formacodes))::int as formacodes from fiche group by 1 order by 1`,
    )
    expect(comptes).toEqual([
      { repertoire: 'RNCP', fiches: 12, blocs: 53, partenaires: 1079, formacodes: 36 },
      { repertoire: 'RS', fiches: 8, blocs: 0, partenaires: 408, formacodes: 15 },
    ])
    expect(
      await atelier.rows(
        `select (select count(*)::int from bloc) as blocs, (select count(*)::int from partenaire_fiche) as partenaires,
           (select count(*)::int from correspondance) as correspondances,
           (select count(*)::int from version_fiche) as versions, (select count(*)::int from passage_fiche) as passages`,
      ),
    ).toEqual([{ blocs: 53, partenaires: 1487, correspondances: 47, versions: 20, passages: 20 }])
  })

  it('20 + 9 lignes de statistiques, relues de la couche brute, jurys compris', async () => {
    const numeros = await atelier.rows<{ numero: string }>('select numero from fiche order by numero')
    const lues = await Promise.all(numeros.map(({ numero }) => lireFiche(atelier.depot, numero, JOUR_REEL)))
    const fiches = lues.flatMap((lue) => (lue.ok ? [lue.valeur.fiche] : []))
    const total = (repertoire: string): number =>
      fiches.filter((f) => f.repertoire === repertoire).reduce((somme, f) => somme + f.statistiques.length, 0)
    expect([fiches.length, total('RNCP'), total('RS')]).toEqual([20, 20, 9])
    const jurys = fiches.flatMap((f) => f.voies.filter((v) => v.ouverte === true && (v.jury ?? '').length < 20))
    expect(jurys).toEqual([])
  })

  it('le plus gros partenariat : 471 lignes sur une fiche', async () => {
    expect(
      await atelier.rows('select count(*)::int as n from partenaire_fiche group by numero order by 1 desc limit 1'),
    ).toEqual([{ n: 471 }])
  })

  it('les jurys répétés sont gardés une fois', async () => {
    const [{ distincts, textes } = { distincts: 0, textes: -1 }] = await atelier.rows<{
      distincts: number
      textes: number
    }>(
      `select count(*)::int as textes, count(distinct contenu)::int as distincts from texte_registre
       where octet_length(empreinte) = 32`,
    )
    expect(textes).toBe(distincts)
    // 20 records, six routes: far fewer texts than routes.
    expect(textes).toBeGreaterThan(10)
    expect(textes).toBeLessThan(60)
  })

  it.each([false, true])('importer deux fois n’écrit rien (forcé : %s)', async (forcer) => {
    const avant = await atelier.image()
    for (const { chemin } of [FICHES_RNCP, FICHES_RS]) {
      const fait = await atelier.importer(chemin, { date: JOUR_REEL, forcer })
      if (!fait.ok) throw new Error(fait.refus.code)
      const { dejaImporte, bilan } = fait.valeur
      expect([dejaImporte, bilan.nouvelles, bilan.modifiees, bilan.disparues]).toEqual([!forcer, 0, 0, 0])
      if (forcer) expect(bilan.inchangees).toBe(bilan.lues)
    }
    expect(await atelier.image()).toEqual(avant)
  })

  it('le compte rendu gardé avec l’export dit les travers par numéro', async () => {
    const [garde] = await atelier.rows<{ rapport: { anomalies: Record<string, { nombre: number }> } }>(
      `select rapport from export_registre where repertoire = 'RNCP'`,
    )
    const nombres = Object.fromEntries(
      Object.entries(garde?.rapport.anomalies ?? {}).map(([code, { nombre }]) => [code, nombre]),
    )
    // RNCP36490 and four others carry correspondences (Q2); RNCP40344 is active while being edited (Q13).
    expect(nombres).toMatchObject({ Q1: 11, Q2: 5, Q7: 9, Q12: 1, Q13: 1 })
    expect(Object.keys(nombres).filter((code) => !/^Q\d+$/.test(code))).toEqual([])
  })
})
