import { describe, expect, it } from 'vitest'
import { dossier, noter, PROFIL_T } from '../exemples.ts'
import { preparerDeliberation } from '../preparer.ts'
import { regimeAuJour } from '../regimes/tous.ts'
import type { Acquis } from './acquis.ts'
import { appliquerLivret, comparerChoix } from './choix.ts'
import { etablirLivret } from './livret.ts'

const REGLEMENT = { ...PROFIL_T, certification: 'RNCP90001' }
const regime = regimeAuJour('bac-pro', { annee: 2026 })
if (regime === null) throw new Error('no regime')
const deliberer = preparerDeliberation(REGLEMENT, regime)
const SESSION = { annee: 2026, jour: '2026-07-03' }

const note = (unite: string, centiemes: number, autre: Partial<Acquis> = {}): Acquis => ({
  certification: 'RNCP90001',
  unite,
  origine: 'note',
  obtenuLe: '2025-07-04',
  note: centiemes,
  renonce: false,
  ...autre,
})

const etablir = (acquis: readonly Acquis[]) => {
  const demande = { acquis, correspondances: [], reglement: REGLEMENT, regime, session: SESSION }
  const { resultat } = etablirLivret({ ...demande, forme: 'globale', enVigueur: null, interrupteurs: {} })
  return { livret: resultat, acquis }
}

/** E-A17: marks of the first session that may be kept, and the new marks of the second. */
const TENUES = [note('U2', 1200), note('U31', 1100), note('U33', 1000), note('EPS', 1400)]
const NOUVELLES = [9, 10, null, null, 10.5, null, 10, 9, 9, 9, 10, 9.5, null]

describe('garder ou renoncer, et ce que la délibération en fait', () => {
  it('E-A17 : quatre notes gardées et neuf nouvelles donnent 300,5 points sur 29, admis', () => {
    const complet = appliquerLivret(dossier(noter(PROFIL_T, NOUVELLES)), etablir(TENUES))
    const { resultat } = deliberer(complet)
    expect(resultat).toMatchObject({ decision: 'ADMIS', points: 3_005_000, coefficients: 2900 })
  })

  it('renoncer à U33 (10) et y avoir 6 : 300,5 − 4 × 3 = 288,5 points, sous 290', () => {
    const unites = { ...noter(PROFIL_T, NOUVELLES), U33: { genre: 'note', note: 600 } as const }
    const choix = comparerChoix(deliberer, dossier(unites), etablir(TENUES)).filter(({ unite }) => unite === 'U33')
    expect(
      choix.map(({ choix: un, definitif, deliberation }) => [un, definitif, deliberation.resultat.points]),
    ).toEqual([
      ['garder-la-note', false, 3_005_000],
      ['presenter', true, 2_885_000],
    ])
    expect(choix.map(({ deliberation }) => deliberation.resultat.decision)).toEqual(['ADMIS', 'CONTROLE'])
  })

  it('la dispense sort l’unité du diviseur : sans U2 (VAE), 252,5 points sur 25', () => {
    const vae = note('U2', 0, { origine: 'vae', note: null })
    const tenues = [vae, ...TENUES.slice(1)]
    const choix = comparerChoix(deliberer, dossier(noter(PROFIL_T, NOUVELLES)), etablir(tenues))
    expect(
      choix
        .filter(({ unite }) => unite === 'U2')
        .map(({ choix: un, deliberation: { resultat } }) => [
          un,
          resultat.points,
          resultat.coefficients,
          resultat.decision,
        ]),
    ).toEqual([
      ['demander-la-dispense', 2_525_000, 2500, 'ADMIS'],
      ['presenter', null, 2900, null],
    ])
  })

  it('une unité présentée de nouveau remplace ce qui était tenu', () => {
    const repasse = dossier({ U2: { genre: 'note', note: 800 } })
    expect(appliquerLivret(repasse, etablir(TENUES)).unites.U2).toEqual({ genre: 'note', note: 800 })
  })

  it('une note périmée ne se glisse pas dans le dossier', () => {
    const perimee = etablir([note('U2', 1200, { obtenuLe: '2021-07-02' })])
    expect(appliquerLivret(dossier({}), perimee).unites).toEqual({})
  })
})
