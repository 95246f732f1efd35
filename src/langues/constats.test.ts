import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REGLES } from '#domaine/verification/regles.ts'
import { CONSTATS_FR } from './constats.fr.ts'
import { direConstat } from './constats.ts'

const LECTEURS = join(import.meta.dirname, '../importeurs/documents')

/** Codes that the readers write in their anomalies. */
function codesDesLecteurs(): string[] {
  const fichiers = readdirSync(LECTEURS, { recursive: true, encoding: 'utf8' })
  const sources = fichiers.filter((nom) => /(?<!\.test)\.ts$/.test(nom))
  const codes = sources.flatMap((nom) => [
    ...readFileSync(join(LECTEURS, nom), 'utf8').matchAll(/'(lecture\.[a-z-]+)'/g),
  ])
  return [...new Set(codes.map((trouve) => trouve[1] ?? ''))].sort()
}

describe('les phrases des constats', () => {
  it('chaque règle a les siennes, et aucune phrase n’est sans règle', () => {
    const codes = [...new Set([...REGLES.map(({ id }) => id), ...codesDesLecteurs()])].sort()
    expect(Object.keys(CONSTATS_FR).sort()).toEqual(codes)
  })

  it('disent les nombres, les montants et les jours dans la forme de la langue', () => {
    const constat = {
      regle: 'remuneration.smic-perime',
      donnees: {
        smic: 180180,
        depuis: '2024-11-01',
        jusque: '2025-12-31',
        entree: '2026-01-01',
        alors: 182303,
        dernier: 186702,
        dernierDepuis: '2026-06-01',
        verifieLe: '2026-07-23',
      },
      appuis: [
        { genre: 'texte', cle: 'code-du-travail.D6222-26' },
        { genre: 'bareme', bareme: 'smic', depuis: '2026-01-01' },
      ],
    } as const
    expect(direConstat(constat, 'fr')).toEqual({
      titre: 'SMIC dépassé',
      message:
        'La grille est calculée sur un SMIC de 1\u202f801,80\u00a0€ (du 1er novembre 2024 au 31 décembre 2025)\u202f; au 1er janvier 2026, il est de 1\u202f823,03\u00a0€, et de 1\u202f867,02\u00a0€ depuis le 1er juin 2026 (table vérifiée le 23 juillet 2026).',
      faire: 'Recalculer la grille sur le SMIC du jour d’entrée.',
      appuis: ['Code du travail, article D6222-26', 'SMIC en vigueur depuis le 1er janvier 2026'],
    })
    expect(direConstat(constat, 'en').message).toBe(
      'The grid rests on a SMIC of €1,801.80 (1 November 2024 to 31 December 2025); on 1 January 2026 it is €1,823.03, and €1,867.02 since 1 June 2026 (table checked on 23 July 2026).',
    )
  })

  it('changent quand un chiffre est inconnu', () => {
    const dire = (donnees: Readonly<Record<string, string | null>>) =>
      direConstat({ regle: 'registre.competence', donnees: { bloc: 'RNCP1BC01', ...donnees }, appuis: [] }, 'fr')
        .message
    expect(dire({ lu: 'Lire', attendu: 'Relire' })).toBe(
      'Compétence du bloc RNCP1BC01\u00a0: «\u202fLire\u202f»\u202f; le registre dit «\u202fRelire\u202f».',
    )
    expect(dire({ lu: null, attendu: 'Relire' })).toBe(
      'Compétence du bloc RNCP1BC01 du registre absente du document\u00a0: «\u202fRelire\u202f».',
    )
    expect(dire({ lu: 'Lire', attendu: null })).toBe(
      'Compétence que le bloc RNCP1BC01 du registre ne contient pas\u00a0: «\u202fLire\u202f».',
    )
  })

  it('nomment les données et les mois par leur nom', () => {
    const ecart = {
      regle: 'version.ecart',
      donnees: { document: 'b.md', champ: 'miseAJour', avant: '2025-09', apres: '2026-09' },
      appuis: [{ genre: 'document', document: 'b.md' }],
    } as const
    expect(direConstat(ecart, 'fr')).toMatchObject({
      message:
        'Date de mise à jour\u00a0: «\u202fseptembre 2026\u202f»\u202f; «\u202fb.md\u202f» dit «\u202fseptembre 2025\u202f».',
      appuis: ['«\u202fb.md\u202f»'],
    })
    const inconnu = { ...ecart, donnees: { ...ecart.donnees, champ: 'notes[2].marque' } }
    expect(direConstat(inconnu, 'en').message).toMatch(/^Notes\[2\]\.marque: /)
  })

  it('une règle sans phrase est nommée par son identifiant', () => {
    expect(direConstat({ regle: 'autre.regle', donnees: {}, appuis: [] }, 'fr').titre).toBe('Constat autre.regle')
  })
})
