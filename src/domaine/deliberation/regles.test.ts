import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { Trace } from '#droit/trace.ts'
import type { Deliberation } from './deliberation.ts'
import type { DossierCandidat, ResultatUnite } from './dossier.ts'
import { dossier, noter, PROFIL_T } from './exemples.ts'
import { etablirPlan, type Plan } from './plan.ts'
import { preparerDeliberation } from './preparer.ts'
import { regimeAuJour } from './regimes/tous.ts'
import { REGLES_DELIBERATION } from './regles.ts'

function planBacPro(annee: number): Plan {
  const regime = regimeAuJour('bac-pro', { annee })
  if (regime === null || regime.admission.genre !== 'moyenne') throw new Error(`${annee}`)
  return etablirPlan(PROFIL_T, regime, regime.admission, {})
}
const PLAN = planBacPro(2026)
const [U11] = PLAN.obligatoires

const references = (id: string): readonly string[] =>
  REGLES_DELIBERATION.filter((regle) => regle.id === `deliberation.${id}`).flatMap((regle) =>
    regle.references.map(({ texte }) => texte),
  )

/** Evaluates a rule of the door by its name, as pages of the law do. */
function appliquer(id: string, faits: object): Trace {
  const regle = REGLES_DELIBERATION.find((une) => une.id === `deliberation.${id}`)
  if (regle === undefined) throw new Error(id)
  return Reflect.apply(regle.evaluer, undefined, [faits])
}

describe('les parties de la décision sont des règles à elles', () => {
  it.each<[string, string[]]>([
    ['harmonisation', ['code-de-l-education.D337-88']],
    ['derniere-note', ['code-de-l-education.D337-79', 'code-de-l-education.D337-69']],
    ['note-remplacement', ['code-de-l-education.D337-81', 'code-de-l-education.D337-92']],
    ['agricole', ['code-de-l-education.D337-78']],
    ['fraude', ['code-de-l-education.D337-94-1', 'code-de-l-education.D334-25']],
    ['oraux', ['code-de-l-education.D337-69', 'decret.2021-1524', 'code-de-l-education.D643-22']],
  ])('%s cite ses articles', (id, textes) => {
    expect(references(id)).toEqual(textes)
  })

  it('l’attestation des blocs du CAP est au deuxième alinéa de D337-8', () => {
    const regime = regimeAuJour('cap', { annee: 2026 })
    const seuil = regime?.admission.genre === 'moyenne' ? regime.admission.attestationMin : null
    expect([seuil?.valeur, seuil?.source]).toEqual([
      1000,
      { genre: 'texte', texte: 'code-de-l-education.D337-8', paragraphe: 'al. 2' },
    ])
  })

  const deNote = (note: number | null): Trace => ({
    code: 'deliberation.note',
    operation: null,
    valeur: note,
    unite: 'note',
    entrees: [],
    source: { genre: 'fait', chemin: 'unites.U11.note' },
    texte: null,
    details: { unite: 'U11' },
  })

  it.each([
    [1000, [50], 1050],
    [1990, [50], 2000],
    [20, [-50], 0],
    [1000, [50, -100], 950],
  ])('harmonisation de %i par %j : %i', (note, points, attendu) => {
    const decalages = points.map((un, rang) => ({ acte: `acte-${rang}`, points: un }))
    expect(appliquer('harmonisation', { plan: PLAN, unite: U11, note: deNote(note), decalages }).valeur).toBe(attendu)
  })

  it('la dernière note compte, même plus basse ; tant qu’elle n’est pas connue, l’ancienne', () => {
    const faits = { plan: PLAN, unite: U11, anterieure: { note: 900, obtenueLe: '2024-07-05' } }
    expect(appliquer('derniere-note', { ...faits, note: deNote(700) }).valeur).toBe(700)
    expect(appliquer('derniere-note', { ...faits, note: deNote(null) }).valeur).toBe(900)
  })

  it('la note de l’épreuve de remplacement prend la place du zéro', () => {
    expect(appliquer('note-remplacement', { plan: PLAN, unite: U11, remplacement: 1150 }).valeur).toBe(1150)
  })
})

const deliberer = (annee: number, agricole: boolean | undefined, candidat: DossierCandidat): Deliberation => {
  const regime = regimeAuJour('bac-pro', { annee })
  if (regime === null) throw new Error(`${annee}`)
  const base = agricole === undefined ? PROFIL_T : { ...PROFIL_T, agricole }
  const rendue = preparerDeliberation(base, regime)(candidat)
  expect(rejouer(ecrireTrace(rendue.trace))).toEqual({ valeur: rendue.trace.valeur, ecart: null })
  return rendue
}
const partout = (note: number, autre: Partial<DossierCandidat> = {}): DossierCandidat =>
  dossier(noter(PROFIL_T, Array<number>(13).fill(note)), autre)

describe('spécialité agricole : cinq sessions de suite au plus pour ce qui reste', () => {
  it.each<[number, boolean | undefined, number, number | null]>([
    [2026, true, 7, 5],
    [2026, false, 7, null],
    [2026, undefined, 7, null],
    [2026, true, 10, null],
    [2021, true, 7, 5],
    [2009, true, 7, 5],
  ])('session %i, agricole %s, %i partout : %s', (annee, agricole, note, attendu) => {
    expect(deliberer(annee, agricole, partout(note)).resultat.sessionsOuvertes).toBe(attendu)
  })
})

describe('fraude soupçonnée : le résultat est retenu', () => {
  it.each([7, 9, 14])('%i partout : la décision attend celle de la commission', (note) => {
    const { issue, resultat, manquants } = deliberer(2026, false, partout(note, { resultatRetenu: true }))
    expect(issue).toBe('indetermine')
    expect(resultat).toMatchObject({
      decision: null,
      mention: null,
      certificat: null,
      unitesAttestees: [],
      portes: [],
      raison: { code: 'deliberation.resultat-retenu', texte: 'code-de-l-education.D337-94-1' },
    })
    expect(manquants.map(({ code }) => code)).toEqual(['deliberation.decision-discipline'])
  })

  it('une fois levée, la décision est celle des notes', () => {
    expect(deliberer(2026, false, partout(14, { resultatRetenu: false })).resultat.decision).toBe('ADMIS')
  })

  it('un titre décidé unité par unité attend aussi', () => {
    const regime = regimeAuJour('titre-professionnel', { annee: 2026 })
    if (regime === null) throw new Error('titre')
    const validee: ResultatUnite = { genre: 'validation', validee: true }
    const unites = PROFIL_T.unites.filter(({ facultative }) => !facultative)
    const candidat = dossier(Object.fromEntries(unites.map(({ code }) => [code, validee])), { entretien: true })
    const rendre = preparerDeliberation({ ...PROFIL_T, unites }, regime)
    expect(rendre(candidat).resultat.decision).toBe('ADMIS')
    expect(rendre({ ...candidat, resultatRetenu: true }).resultat.decision).toBe(null)
  })
})
