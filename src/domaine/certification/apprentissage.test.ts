import { describe, expect, it } from 'vitest'
import { type FaitsApprentissage, faitsApprentissageDe, peutEtrePrepareeParApprentissage } from './apprentissage.ts'
import { ficheExemple } from './exemples.ts'
import type { VoieFiche } from './fiche.ts'

/** The facts of RNCP35698. */
const MSPC: FaitsApprentissage = {
  repertoire: 'RNCP',
  voieApprentissage: true,
  effet: '2021-09-01',
  decision: null,
  fin: '2026-08-31',
  limiteDelivrance: null,
  actif: true,
  typeEnregistrement: 'DROIT',
}

describe('préparer la certification par apprentissage (Code du travail, L6211-1)', () => {
  it.each<[string, Partial<FaitsApprentissage>, string, string, string[]]>([
    [
      'la veille du début',
      {},
      '2021-08-31',
      'non',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-ouverte', 'certification.pas-commencee'],
    ],
    [
      'le premier jour',
      {},
      '2021-09-01',
      'oui',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-ouverte', 'certification.entrees-ouvertes'],
    ],
    [
      'le dernier jour',
      {},
      '2026-08-31',
      'oui',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-ouverte', 'certification.entrees-ouvertes'],
    ],
    [
      'le lendemain de la fin',
      {},
      '2026-09-01',
      'non',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-ouverte', 'certification.entrees-closes'],
    ],
    [
      'voie fermée : « Non » n’est pas « Oui »',
      { voieApprentissage: false },
      '2026-08-31',
      'non',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-fermee', 'certification.entrees-ouvertes'],
    ],
    [
      'voie non dite',
      { voieApprentissage: null },
      '2026-08-31',
      'indetermine',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-inconnue', 'certification.entrees-ouvertes'],
    ],
    [
      'voie non dite et entrées closes : non l’emporte',
      { voieApprentissage: null },
      '2026-09-01',
      'non',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-inconnue', 'certification.entrees-closes'],
    ],
    [
      'répertoire spécifique : jamais',
      { repertoire: 'RS', voieApprentissage: null },
      '2026-08-31',
      'non',
      ['apprentissage.repertoire-specifique', 'certification.entrees-ouvertes'],
    ],
    [
      'répertoire spécifique, même voie ouverte',
      { repertoire: 'RS' },
      '2026-08-31',
      'non',
      ['apprentissage.repertoire-specifique', 'certification.entrees-ouvertes'],
    ],
    [
      'dates ouvertes, fiche inactive',
      { actif: false },
      '2026-08-31',
      'indetermine',
      ['apprentissage.repertoire-rncp', 'apprentissage.voie-ouverte', 'certification.statut-contredit-par-export'],
    ],
  ])('%s', (_titre, faits, jour, avis, codes) => {
    const verdict = peutEtrePrepareeParApprentissage({ ...MSPC, ...faits }, jour)
    expect([verdict.avis, verdict.motifs.map((motif) => motif.code)]).toEqual([avis, codes])
  })

  it('cite L6211-1 sur les deux conditions du texte', () => {
    const { motifs } = peutEtrePrepareeParApprentissage(MSPC, '2026-08-31')
    expect(motifs.map((motif) => motif.texte)).toEqual([
      'code-du-travail.L6211-1',
      'code-du-travail.L6211-1',
      'code-du-travail.L6113-9',
    ])
  })

  it('lit la voie CA de la fiche, et elle seule', () => {
    const voie = (code: VoieFiche['voie'], ouverte: boolean): VoieFiche => ({
      voie: code,
      ouverte,
      jury: null,
      modifieeLe: null,
    })
    const fiche = ficheExemple('RNCP1', { voies: [voie('FI', true), voie('CA', false)] })
    expect(faitsApprentissageDe(fiche).voieApprentissage).toBe(false)
    expect(faitsApprentissageDe(ficheExemple('RNCP1')).voieApprentissage).toBeNull()
    expect(faitsApprentissageDe(ficheExemple('RNCP1', { voies: [] })).voieApprentissage).toBeNull()
  })
})
