import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActeBareme, completerBareme, lireBareme } from './bareme.ts'
import { SMIC } from './baremes/smic.ts'
import { completerBaremes, LISTE_BAREMES } from './baremes/tous.ts'
import { lireSaisie, type SaisieBareme } from './saisie-bareme.ts'

const ligne = (numero: number, depuis: string, mensuel: number): ActeBareme => ({
  numero,
  ligne: { depuis, valeurs: { mensuel, horaire: 1240 }, texte: null, origine: 'Journal officiel' },
  origine: 'Journal officiel',
  verifieLe: '2026-11-20',
})

describe('Compléter un barème livré', () => {
  it('Une ligne nouvelle vaut de son jour jusqu’à la suivante, sans publication du produit', () => {
    const complet = completerBareme(SMIC, [ligne(1, '2026-11-01', 190000)])
    const lire = (jour: string) => lireBareme('essai', complet, 'mensuel', jour)
    expect(lire('2026-10-31').valeur).toBe(186702)
    expect(lire('2026-11-01')).toMatchObject({
      valeur: 190000,
      source: { depuis: '2026-11-01', derniereConnue: false },
    })
    expect(lire('2026-11-21').source).toMatchObject({ derniereConnue: true })
    expect(SMIC.lignes.at(-1)?.depuis).toBe('2026-06-01')
  })

  it('Une ligne du même jour remplace celle d’avant, livrée ou ajoutée', () => {
    const complet = completerBareme(SMIC, [ligne(1, '2026-06-01', 1), ligne(2, '2026-06-01', 186703)])
    expect(complet.lignes).toHaveLength(SMIC.lignes.length)
    expect(lireBareme('essai', complet, 'mensuel', '2026-06-01').valeur).toBe(186703)
  })

  it('Une vérification seule avance le jour de vérification et rien d’autre, et ne le recule jamais', () => {
    const acte = (verifieLe: string): ActeBareme => ({ numero: 1, ligne: null, origine: 'relu', verifieLe })
    const complet = completerBareme(SMIC, [acte('2026-11-22'), acte('2020-01-01')])
    expect(complet).toEqual({ ...SMIC, verifieLe: '2026-11-22' })
  })

  it('Une ligne plus ancienne que la table l’étend vers le passé, dans l’ordre des jours', () => {
    const complet = completerBareme(SMIC, [ligne(1, '2018-01-01', 149847)])
    expect(complet.lignes[0]?.depuis).toBe('2018-01-01')
    fc.assert(
      fc.property(fc.shuffledSubarray(['2018-01-01', '2020-05-01', '2026-06-01', '2027-01-01']), (jours) => {
        const { lignes } = completerBareme(
          SMIC,
          jours.map((jour, rang) => ligne(rang + 1, jour, rang)),
        )
        const depuis = lignes.map((une) => une.depuis)
        expect(depuis).toEqual([...new Set(depuis)].sort())
      }),
    )
  })

  it('Une colonne que l’acte ne connaît pas encore est inconnue', () => {
    const acte = {
      ...ligne(1, '2027-01-01', 5),
      ligne: { depuis: '2027-01-01', valeurs: { mensuel: 5 }, texte: null, origine: 'o' },
    }
    expect(lireBareme('essai', completerBareme(SMIC, [acte]), 'horaire', '2027-01-01').valeur).toBeNull()
  })

  it('Les barèmes en vigueur sont ceux livrés tant que personne n’a rien ajouté', () => {
    expect(Object.values(completerBaremes(new Map()))).toEqual(LISTE_BAREMES)
    const complets = completerBaremes(new Map([['smic', [ligne(1, '2026-11-01', 190000)]]]))
    expect(lireBareme('essai', complets.smic, 'mensuel', '2026-11-01').valeur).toBe(190000)
  })
})

describe('Lire ce qu’une personne écrit', () => {
  const saisie: SaisieBareme = {
    depuis: '2026-11-01',
    valeurs: { mensuel: 190000, horaire: 1253 },
    texte: null,
    origine: 'Journal officiel du 30 octobre 2026',
    verifieLe: '2026-11-22',
  }
  const lire = (traits: Partial<SaisieBareme>) =>
    lireSaisie(SMIC, { ...saisie, ...traits }, { numero: 1, aujourdhui: '2026-11-22' })
  const code = (traits: Partial<SaisieBareme>): string => {
    const lue = lire(traits)
    return lue.ok ? 'ok' : lue.refus.code
  }

  it.each<[string, Partial<SaisieBareme>, string]>([
    ['juste', {}, 'ok'],
    ['une valeur inconnue à côté d’une connue', { valeurs: { mensuel: 190000, horaire: null } }, 'ok'],
    ['une vérification seule', { depuis: null, valeurs: null }, 'ok'],
    [
      'une ligne du même jour, mieux sourcée',
      { depuis: '2026-06-01', valeurs: { mensuel: 186702, horaire: 1231 } },
      'ok',
    ],
    ['sans source', { origine: '  ' }, 'bareme.source-manquante'],
    ['vérifiée demain', { verifieLe: '2026-11-23' }, 'bareme.verification-invalide'],
    ['vérifiée un jour qui n’existe pas', { verifieLe: '2026-02-30' }, 'bareme.verification-invalide'],
    ['un jour qui n’existe pas', { depuis: '2026-11-31' }, 'bareme.jour-invalide'],
    ['annoncée deux ans avant', { depuis: '2028-11-22' }, 'ok'],
    ['annoncée plus de deux ans avant', { depuis: '2028-11-23' }, 'bareme.jour-invalide'],
    ['un jour sans valeurs', { valeurs: null }, 'bareme.jour-invalide'],
    ['des valeurs sans jour', { depuis: null }, 'bareme.jour-invalide'],
    ['un texte que nous ne citons pas', { texte: 'code-de-la-route.R1' }, 'bareme.texte-inconnu'],
    ['une colonne de trop', { valeurs: { mensuel: 1, horaire: 1, annuel: 1 } }, 'bareme.colonne-inconnue'],
    ['une colonne en moins', { valeurs: { mensuel: 1 } }, 'bareme.colonne-manquante'],
    ['des centimes coupés', { valeurs: { mensuel: 190000.5, horaire: 1 } }, 'bareme.valeur-invalide'],
    ['un montant négatif', { valeurs: { mensuel: -1, horaire: 1 } }, 'bareme.valeur-invalide'],
    ['aucune valeur', { valeurs: { mensuel: null, horaire: null } }, 'bareme.valeur-invalide'],
    ['les valeurs déjà en vigueur', { valeurs: { mensuel: 186702, horaire: 1231 } }, 'bareme.rien-ne-change'],
  ])('%s', (_, traits, attendu) => {
    expect(code(traits)).toBe(attendu)
  })

  it('L’acte garde la source sans ses blancs, et son numéro', () => {
    expect(lire({ origine: '  Décret ' })).toEqual({
      ok: true,
      valeur: {
        numero: 1,
        ligne: { depuis: '2026-11-01', valeurs: saisie.valeurs, texte: null, origine: 'Décret' },
        origine: 'Décret',
        verifieLe: '2026-11-22',
      },
    })
  })
})
