import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lireEtapes } from '../../src/api/contrat/calculs/etapes.ts'
import { ReponseCalcul } from '../../src/api/contrat/calculs/reponse.ts'
import { rejouer } from '../../src/droit/rejouer.ts'
import { dansContexte } from '../../src/stockage/base.ts'
import { commander, ouvrirAtelier, type Sorti } from './essai.ts'

/** A base that answers nothing: the law needs none. */
const SANS_BASE = 'postgres://127.0.0.1:1/rien'
const exemple = (nom: string): string => join(import.meta.dirname, '../../exemples', `${nom}.json`)
const calculer = (mots: readonly string[], entree?: string): Promise<Sorti> =>
  commander(SANS_BASE, ['calculer', ...mots, '--au', '2026-11-22'], entree === undefined ? {} : { entree })
const lisible = (texte: string): string => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('parchemin calculer, sans base', () => {
  it('un jury qui n’est pas régulier : ce qui ne va pas, quoi faire, et l’exemple reproduit', async () => {
    const { code, stdout, stderr } = await calculer(['jury', exemple('jury/E-A26-c')])
    expect(code).toBe(0)
    expect(lisible(stdout)).toMatch(
      /^Non conforme\. .*2 professionnels.*\n\nMembres : 9\nEnseignants : 7\nProfessionnels : 2\n/,
    )
    expect(lisible(stdout)).toContain('\nCe qui ne va pas :\n  ')
    expect(stderr).toBe('Barèmes livrés avec Parchemin.\nL’exemple est reproduit.\n')
  })

  it('une paie par l’entrée standard, en JSON, dont la trace seule redonne le total', async () => {
    const lu: unknown = JSON.parse(await readFile(exemple('remuneration/E-C04'), 'utf8'))
    const { entree } = z.object({ entree: z.unknown() }).parse(lu)
    const { code, stdout } = await calculer(['remuneration', '-', '--json'], JSON.stringify(entree))
    expect(code).toBe(0)
    const { trace, resultat } = ReponseCalcul.parse(JSON.parse(stdout))
    expect(resultat).toMatchObject({
      periodes: [{ montant: 504.1 }, { montant: 802.82 }, { montant: 952.18 }, { montant: 1250.9 }],
    })
    // 2 × 504.10 + 10 × 802.82 + 12 × 952.18 + 12 × 1250.90
    expect(rejouer({ etapes: lireEtapes(trace) })).toEqual({ valeur: 3547336, ecart: null })
  })

  it('finit à 2 quand il manque un fait, et dit lequel', async () => {
    const { code, stdout } = await calculer(['remuneration', '--naissance', '2008-10-14', '--debut=2026-09-01'])
    expect(code).toBe(2)
    expect(lisible(stdout)).toMatch(/^Indéterminé\. Il manque : .*\n/)
    expect(lisible(stdout)).toContain('\nPour le savoir, il manque :\n  ')
    expect(stdout).toContain('(fin)')
  })

  it('finit à 1 quand ce n’est pas conforme, et explique jusqu’à l’article', async () => {
    const lu: unknown = JSON.parse(await readFile(exemple('jury/E-A26-c'), 'utf8'))
    const { entree } = z.object({ entree: z.unknown() }).parse(lu)
    const { code, stdout } = await calculer(['jury', '-', '--pourquoi'], JSON.stringify(entree))
    expect(code).toBe(1)
    expect(lisible(stdout)).toMatch(/\nPourquoi :\n {2}✕ /)
    expect(stdout).toContain('[code de l’éducation, article D337-93')
  })

  it('donne son schéma et sa liste', async () => {
    const schema = z.object({ properties: z.record(z.string(), z.unknown()) })
    const { stdout } = await calculer(['deliberation', '--schema'])
    expect(Object.keys(schema.parse(JSON.parse(stdout)).properties)).toContain('unites')
    const { stdout: liste } = await calculer([])
    for (const nom of ['deliberation', 'remuneration', 'mode', 'heures', 'jury', 'contrat', 'inscription'])
      expect(liste).toMatch(new RegExp(`\\n {2}${nom} +\\S`))
  })

  it('refuse une entrée fausse, champ par champ', async () => {
    const { code, stdout, stderr } = await calculer(['remuneration', '--naissance', 'hier'])
    expect([code, stdout]).toEqual([1, ''])
    expect(lisible(stderr)).toContain('\n  naissance : le texte n’a pas la forme voulue ; un jour s’écrit AAAA-MM-JJ\n')
    expect(stderr).toContain('\n→ parchemin calculer remuneration --schema dit ce que le calcul attend.\n')
  })
})

describe('parchemin calculer --base', () => {
  it('prend la valeur qu’un administrateur a ajoutée ; sans --base, la dernière livrée', async () => {
    const { base, proprietaire, fermer } = await ouvrirAtelier()
    try {
      await dansContexte(proprietaire, { portee: 'systeme' }, (tx) =>
        tx
          .insertInto('ligne_bareme')
          .values({
            bareme: 'smic',
            numero: 1,
            depuis: '2027-01-01',
            valeurs: JSON.stringify({ mensuel: 190_000, horaire: 1_253 }),
            origine: 'essai',
            verifie_le: '2027-01-01',
            auteur: '00000000-0000-4000-8000-000000000001',
          })
          .execute(),
      )
      const mots = ['calculer', 'grille-remuneration', '--jour', '2027-02-01', '--json', '--au', '2027-02-01']
      const smic = async (...suite: string[]): Promise<unknown> => {
        const { code, stdout, stderr } = await commander(base.url, [...mots, ...suite])
        const { resultat } = z.object({ resultat: z.object({ smic: z.number() }) }).parse(JSON.parse(stdout))
        return [code, resultat.smic, stderr.trim().split('\n').at(-1)]
      }
      expect(await smic('--base')).toEqual([0, 1900, 'Barèmes de la base installée.'])
      expect(await smic()).toEqual([0, 1867.02, 'Barèmes livrés avec Parchemin.'])
    } finally {
      await fermer()
    }
  })
})
