import { describe, expect, it } from 'vitest'
import { estEnVigueur } from '#droit/regle.ts'
import { addMois } from '#socle/date-civile.ts'
import {
  type DevoirCertificateur,
  type FaitsCertificateur,
  REGLES_CERTIFICATEUR,
  verifierCertificateur,
} from './certificateur.ts'
import type { FaitsDureeEnregistrement } from './duree.ts'
import { verifierDemandeVae } from './recevabilite.ts'

const RIEN: FaitsCertificateur = {
  jour: '2026-11-22',
  enregistrement: null,
  devoirs: { cpf: null, habilitations: null, insertion: null, correspondances: null, 'mise-en-demeure': null },
}
const devoir = (nom: DevoirCertificateur, depuis: string | null, faitLe: string | null) =>
  verifierCertificateur({ ...RIEN, devoirs: { ...RIEN.devoirs, [nom]: { depuis, faitLe } } })

describe('délais du certificateur', () => {
  it.each<[DevoirCertificateur, string, string, string, boolean]>([
    ['cpf', '2026-07-03', '2026-10-02', '2026-10-03', true],
    ['cpf', '2026-07-03', '2026-10-03', '2026-10-03', true],
    ['cpf', '2026-07-03', '2026-10-04', '2026-10-03', false],
    ['habilitations', '2025-06-08', '2025-09-08', '2025-09-08', true],
    ['habilitations', '2025-06-09', '2025-08-09', '2025-08-09', true],
    ['habilitations', '2025-06-09', '2025-08-10', '2025-08-09', false],
    ['insertion', '2024-05-01', '2026-05-01', '2026-05-01', true],
    ['insertion', '2024-05-01', '2026-05-02', '2026-05-01', false],
    ['correspondances', '2026-01-31', '2026-07-31', '2026-07-31', true],
    ['correspondances', '2026-01-31', '2026-08-01', '2026-07-31', false],
    ['mise-en-demeure', '2026-01-01', '2026-03-01', '2026-03-02', false],
    ['mise-en-demeure', '2026-01-01', '2026-03-02', '2026-03-02', true],
  ])('%s depuis le %s, fait le %s : échéance %s', (nom, depuis, faitLe, echeance, tenu) => {
    expect(devoir(nom, depuis, faitLe).resultat).toEqual([{ devoir: nom, echeance, tenu }])
  })

  it('rien de fait : le jour demandé décide ; sans jour de départ, on le demande', () => {
    expect(devoir('cpf', '2026-08-22', null).issue).toBe('conforme')
    expect(devoir('cpf', '2026-08-21', null).issue).toBe('non-conforme')
    expect(devoir('cpf', null, null).manquants.map(({ code }) => code)).toEqual(['parcours.cpf.depuis'])
  })

  it('la version en vigueur se cite', () => {
    expect(devoir('habilitations', '2025-06-08', '2026-01-01').raisons[0]?.texte).toBe('code-du-travail.R6113-16')
    expect(devoir('habilitations', '2025-06-09', '2026-01-01').raisons[0]?.texte).toBe('decret.2025-500')
  })
})

describe('durée d’un enregistrement', () => {
  const base: FaitsDureeEnregistrement = {
    demandeLe: '2025-10-01',
    debut: '2026-01-01',
    fin: '2031-01-01',
    metierEmergent: false,
    unePromotion: false,
    refus: [],
  }
  const juger = (partiel: Partial<FaitsDureeEnregistrement>) =>
    verifierCertificateur({ ...RIEN, enregistrement: { ...base, ...partiel } }).raisons.map(({ code }) => code)

  it.each<[string, Partial<FaitsDureeEnregistrement>, readonly string[]]>([
    ['cinq ans', {}, []],
    ['cinq ans et un jour', { fin: '2031-01-02' }, ['parcours.registre.cinq-ans']],
    ['métier émergent, trois ans', { metierEmergent: true, fin: '2029-01-01' }, []],
    ['métier émergent, au-delà', { metierEmergent: true, fin: '2029-01-02' }, ['parcours.registre.emergence']],
    ['une promotion, demande d’octobre 2025', { unePromotion: true }, ['parcours.registre.premiere-demande']],
    ['une promotion, demande de septembre 2025', { unePromotion: true, demandeLe: '2025-09-30' }, []],
    ['deux refus', { refus: ['2021-01-01', '2024-01-01'] }, []],
    [
      'trois refus en cinq ans',
      { refus: ['2020-10-01', '2022-01-01', '2024-01-01'] },
      ['parcours.registre.refus-repetes'],
    ],
    ['trois refus, le premier trop ancien', { refus: ['2020-09-30', '2022-01-01', '2024-01-01'] }, []],
  ])('%s', (_, partiel, raisons) => {
    expect(juger(partiel)).toEqual(raisons)
  })
})

describe('marche du temps', () => {
  it.each(['parcours.habilitations', 'parcours.duree-enregistrement'])('%s : une version par mois', (famille) => {
    const versions = REGLES_CERTIFICATEUR.filter((regle) => regle.famille === famille)
    expect(versions.length).toBe(2)
    for (let rang = 0; rang < 71; rang += 1) {
      const jour = addMois('2021-01-01', rang)
      expect(versions.filter((version) => estEnVigueur(version, jour)).length).toBe(1)
    }
  })
})

describe('demandes de VAE', () => {
  const demander = (autresCertifications: number | null, surBlocs: boolean | null, memeCertification = false) =>
    verifierDemandeVae({
      jour: '2026-11-22',
      vae: { demandeeLe: '2026-09-01', reponse: 'recevable', reponduLe: '2026-09-20' },
      surBlocs,
      autresCertifications,
      memeCertification,
    })

  it.each([
    [2, false, 'conforme'],
    [3, false, 'non-conforme'],
    [3, true, 'conforme'],
    [null, true, 'conforme'],
    [null, false, 'indetermine'],
    [3, null, 'indetermine'],
  ])('%s autres certifications, blocs %s : %s', (autres, blocs, issue) => {
    expect(demander(autres, blocs).issue).toBe(issue)
  })

  it('un second dossier pour la même certification est refusé', () => {
    expect(demander(0, false, true).raisons.map(({ code }) => code)).toEqual(['parcours.vae.dossier-unique'])
  })
})
