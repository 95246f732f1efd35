import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { creerBaremesEnVigueur } from '#application/baremes/en-vigueur.ts'
import { lireBareme } from '#droit/bareme.ts'
import { conclureCalcul } from '#droit/conclusion.ts'
import type { Base } from '#stockage/base.ts'
import { portsBaremes } from '#stockage/depots/baremes.ts'
import { baseEssai } from '#stockage/essai.ts'
import { BaremePublic } from './contrat/baremes.ts'
import { definirCalcul } from './contrat/calculs/calcul.ts'
import { administrateurEssai, type Essai, membreEssai, Navigateur, organismeEssai, ouvrirEssai } from './essai.ts'
import { monterBaremes } from './routes/baremes.ts'
import { monterCalculs } from './routes/calculs.ts'

const AUJOURDHUI = '2026-03-15'
/** The minimum wage of a day: what any computation reads. */
const SMIC_DU_JOUR = definirCalcul({
  nom: 'smic-essai',
  entree: z.strictObject({ jour: z.string() }),
  resultat: z.object({}),
  calculer: ({ jour }, { baremes }) => conclureCalcul(lireBareme('essai.smic', baremes.smic, 'mensuel', jour), {}),
})

let base: Base
let essai: Essai
let admin: Navigateur
let gestionnaire: Navigateur
let maintenant = Date.parse('2026-03-15T10:00:00Z')

beforeAll(async () => {
  base = await baseEssai()
  const dehors = { maintenant: () => new Date(maintenant), aujourdhui: () => AUJOURDHUI }
  const ports = portsBaremes(base, dehors)
  const enVigueur = creerBaremesEnVigueur(ports)
  const autre = creerBaremesEnVigueur(ports)
  const services = { aujourdhui: () => AUJOURDHUI, version: '0.0.0' }
  essai = await ouvrirEssai({
    base,
    mode: 'production',
    groupes: [
      (montage) => monterBaremes(montage, { ports, enVigueur }),
      (montage) => monterCalculs(montage, { services, calculs: [SMIC_DU_JOUR], baremes: () => enVigueur.lire() }),
      // A second server of the installation: nobody tells it what the first one wrote.
      (montage) =>
        montage.routes.push({
          route: {
            nom: 'ailleurs',
            methode: 'GET',
            chemin: '/ailleurs',
            resume: 'Elsewhere',
            droit: 'public',
            erreurs: [],
          },
          traiter: async ({ reponse }) => {
            const { valeur } = lireBareme('essai.smic', (await autre.lire()).smic, 'mensuel', '2027-01-01')
            reponse.header('x-smic', String(valeur))
            return null
          },
          options: {},
        }),
    ],
  })
  admin = await administrateurEssai(essai)
  gestionnaire = await membreEssai(admin, await organismeEssai(admin, 'A'), 'gestionnaire')
})
afterAll(async () => {
  await essai.fermer()
  await base.fermer()
})

const lire = async (): Promise<BaremePublic> => {
  const { baremes } = (await new Navigateur(essai.serveur).lire('/baremes')).json()
  return BaremePublic.parse(baremes.find(({ id }: { id: string }) => id === 'smic'))
}
const smicAu = async (jour: string): Promise<unknown> =>
  (await essai.serveur.inject({ method: 'POST', url: '/api/v1/calculs/smic-essai', payload: { jour } }))
    .json()
    .trace.at(-1).valeur
const ailleurs = async () => (await essai.serveur.inject('/api/v1/ailleurs')).headers['x-smic']

const saisie = (traits: object = {}) => ({
  depuis: '2027-01-01',
  valeurs: { mensuel: 190000, horaire: 1253 },
  origine: 'Décret du 20 décembre 2026',
  verifie_le: AUJOURDHUI,
  vu: 0,
  ...traits,
})

describe('Les barèmes', () => {
  it('se lisent sans compte, avec leurs sources et leur jour de vérification', async () => {
    const smic = await lire()
    expect(smic).toMatchObject({ verifie_le: '2026-07-23', livre_verifie_le: '2026-07-23', actes: [] })
    expect(smic.lignes.at(-1)).toEqual({
      depuis: '2026-06-01',
      valeurs: { mensuel: 186702, horaire: 1231 },
      texte: null,
      origine: 'OpenFisca France, smic_b_mensuel, smic_b_horaire',
      acte: null,
    })
  })

  it('ne se changent pas sans être administrateur de la plateforme', async () => {
    expect((await new Navigateur(essai.serveur).ecrire('POST', '/baremes/smic/lignes', saisie())).statusCode).toBe(401)
    const refus = await gestionnaire.ecrire('POST', '/baremes/smic/lignes', saisie())
    expect([refus.statusCode, refus.json().code]).toEqual([403, 'droit.refuse'])
    expect((await lire()).actes).toEqual([])
  })

  it('refusent ce qui ne tient pas, avec le code et sans rien écrire', async () => {
    const refus = async (url: string, traits: object) => (await admin.ecrire('POST', url, saisie(traits))).json().code
    expect(await refus('/baremes/inconnu/lignes', {})).toBe('bareme.inconnu')
    expect(await refus('/baremes/smic/lignes', { origine: ' ' })).toBe('bareme.source-manquante')
    expect(await refus('/baremes/smic/lignes', { verifie_le: '2026-03-16' })).toBe('bareme.verification-invalide')
    expect(await refus('/baremes/smic/lignes', { valeurs: { mensuel: 1 } })).toBe('bareme.colonne-manquante')
    expect(await refus('/baremes/smic/lignes', { valeurs: { mensuel: -1, horaire: 1 } })).toBe('bareme.valeur-invalide')
    expect(await refus('/baremes/smic/lignes', { vu: 3 })).toBe('bareme.conflit')
    expect((await lire()).actes).toEqual([])
  })

  it('une valeur ajoutée sert au calcul suivant, sans redémarrage ; un autre serveur la voit peu après', async () => {
    expect(await smicAu('2027-01-01')).toBe(186702)
    expect(await ailleurs()).toBe('186702')
    const fait = await admin.ecrire('POST', '/baremes/smic/lignes', saisie())
    expect(fait.statusCode).toBe(200)
    expect(BaremePublic.parse(fait.json()).lignes.at(-1)).toMatchObject({ depuis: '2027-01-01', acte: 1 })
    expect(await smicAu('2027-01-01')).toBe(190000)
    expect(await smicAu('2026-12-31')).toBe(186702)
    expect(await ailleurs()).toBe('186702')
    maintenant += 5_000
    expect(await ailleurs()).toBe('190000')
  })

  it('une correction remplace la ligne et garde l’ancienne dans l’histoire', async () => {
    const corrige = saisie({ valeurs: { mensuel: 190050, horaire: 1253 }, vu: 1 })
    expect((await admin.ecrire('POST', '/baremes/smic/lignes', corrige)).statusCode).toBe(200)
    const { lignes, actes } = await lire()
    expect(lignes.filter(({ depuis }) => depuis === '2027-01-01')).toMatchObject([
      { valeurs: { mensuel: 190050 }, acte: 2 },
    ])
    expect(actes.map(({ numero, valeurs }) => [numero, valeurs?.mensuel])).toEqual([
      [1, 190000],
      [2, 190050],
    ])
    expect((await admin.ecrire('POST', '/baremes/smic/lignes', { ...corrige, vu: 2 })).json().code).toBe(
      'bareme.rien-ne-change',
    )
  })

  it('une vérification seule ne change aucune ligne', async () => {
    const avant = await lire()
    const { depuis: _depuis, valeurs: _valeurs, ...verification } = saisie({ vu: 2, origine: 'Relu sur Légifrance' })
    expect((await admin.ecrire('POST', '/baremes/smic/verifications', verification)).statusCode).toBe(200)
    const apres = await lire()
    expect(apres.lignes).toEqual(avant.lignes)
    expect(apres.actes.at(-1)).toMatchObject({ numero: 3, depuis: null, valeurs: null, verifie_le: AUJOURDHUI })
    // The delivered check is later than this one: it still counts.
    expect(apres.verifie_le).toBe('2026-07-23')
  })

  it('deux personnes en même temps : une seule passe', async () => {
    const jours = ['2027-02-01', '2027-03-01']
    const faits = await Promise.all(
      jours.map((depuis, rang) =>
        admin.ecrire(
          'POST',
          '/baremes/smic/lignes',
          saisie({ depuis, valeurs: { mensuel: 200000 + rang, horaire: 1300 }, vu: 3 }),
        ),
      ),
    )
    expect(faits.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect((await lire()).actes).toHaveLength(4)
  })

  it('le journal de la plateforme dit qui a fait quoi', async () => {
    const journal = (await admin.lire('/organismes/00000000-0000-0000-0000-000000000000/journal')).json()
    const actes = journal.actes.filter(({ objet }: { objet: string }) => objet === 'bareme:smic')
    expect(actes).toHaveLength(4)
    expect(actes.map(({ acte }: { acte: string }) => acte)).toContain('bareme.verifier')
    expect(actes[0]).toMatchObject({ auteur: { nom: 'Ada Min' }, acte: 'bareme.modifier' })
  })
})
