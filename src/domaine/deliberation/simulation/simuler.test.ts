import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { comparer, type Nombre } from '#socle/rationnel.ts'
import type { GenreDiplome, Reglement } from '../../evaluation/index.ts'
import type { ResultatDeliberation } from '../deliberation.ts'
import type { DossierCandidat, ResultatUnite } from '../dossier.ts'
import { dossier, noter, PROFIL_T, REGLEMENT_BTS, REGLEMENT_CAP } from '../exemples.ts'
import { preparerDeliberation } from '../preparer.ts'
import { regimeAuJour } from '../regimes/tous.ts'
import { essayer } from './essais.ts'
import type { Besoin, BesoinsCandidat } from './reponse.ts'
import type { CodeSeuil } from './seuils.ts'
import { preparerSimulation } from './simuler.ts'

type Notes = readonly (number | ResultatUnite | null)[]

function outils(diplome: GenreDiplome, base: Reglement) {
  const regime = regimeAuJour(diplome, { annee: 2026 })
  const simulateur = regime && preparerSimulation(base, regime)
  if (regime === null || simulateur === null) throw new Error(diplome)
  return { simulateur, deliberer: preparerDeliberation(base, regime) }
}

const BAC_PRO = outils('bac-pro', PROFIL_T)
const CAP = outils('cap', REGLEMENT_CAP)
const BTS = outils('bts', REGLEMENT_BTS)

const candidat = (notes: Notes, autre: Partial<DossierCandidat> = {}, base = PROFIL_T) =>
  dossier(noter(base, notes), autre)

function besoins(demande: DossierCandidat, { simulateur } = BAC_PRO): BesoinsCandidat {
  const { trace, resultat } = simulateur.calculerBesoins(demande)
  expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
  return resultat
}

const seuil = ({ seuils }: BesoinsCandidat, code: CodeSeuil) => seuils.find((un) => un.seuil === code)

const noteSur20 = (nombre: Nombre | null): string | null =>
  nombre === null ? null : (typeof nombre === 'number' ? nombre / 100 : nombre.n / nombre.d / 100).toFixed(4)

/** `U2 12.88` for each unit that alone is enough. */
const possibles = (resultat: BesoinsCandidat, code: CodeSeuil) =>
  seuil(resultat, code)?.besoins.flatMap(({ unites, note, possible }) =>
    possible === true && typeof note === 'number' ? [`${unites.join('+')} ${note / 100}`] : [],
  )

const E_A10: Notes = [6, 6, 10, 10, 9.5, 10, 7, 8, 8, 8, 7.5, 9, 11]
const E_A11: Notes = [6, 8, 11, 11.5, 11, 11.5, 7, 8, 9, 8, 8, 9, 11]
const ABSENT = (justifiee: boolean): ResultatUnite => ({ genre: 'absence', justifiee })

describe('points qui manquent, calculés à la main sur les exemples', () => {
  it('E-A11 : 290 − 282,5 = 7,5 points ; maths 6 + 7,5/1,5 = 11 ; français 8 + 7,5/2,5 = 11 ; U2 11 + 7,5/4 = 12,875', () => {
    const resultat = besoins(candidat(E_A11))
    expect(seuil(resultat, 'ADMIS')).toMatchObject({ atteint: false, ecart: 75_000 })
    expect(possibles(resultat, 'ADMIS')).toEqual([
      'U11 11',
      'U12 13',
      'U2 12.88',
      'U31 13.38',
      'U32 12.88',
      'U33 14',
      'ECO 14.5',
      'PSE 15.5',
      'LV 12.75',
      'FR 11',
      'HG 11',
      'AA 16.5',
      'EPS 18.5',
    ])
    expect(noteSur20(seuil(resultat, 'ADMIS')?.besoins[2]?.exacte ?? null)).toBe('12.8750')
  })

  it('E-A11 : le moindre effort (31: +1,875 à U2 ou U32) ouvre l’admission sans mention', () => {
    expect(seuil(besoins(candidat(E_A11)), 'ADMIS')?.ouvre).toMatchObject({
      essais: { U2: 1288 },
      decision: 'ADMIS',
      mention: 'AUCUNE',
    })
  })

  it('E-A10 : le contrôle demande 150 − 148 = 2 points professionnels : U2 10,5, U31 10,5, U32 10, U33 10,67', () => {
    const resultat = besoins(candidat(E_A10))
    expect(seuil(resultat, 'CONTROLE')).toMatchObject({ atteint: false, ecartProfessionnel: 20_000 })
    expect(possibles(resultat, 'CONTROLE')).toEqual(['U2 10.5', 'U31 10.5', 'U32 10', 'U33 10.67'])
    expect(seuil(resultat, 'CONTROLE')?.ouvre).toMatchObject({ decision: 'CONTROLE', portes: ['controle'] })
  })

  it('E-A10 : l’admission demande 290 − 255,75 = 34,25 points : seules U2, U31, U32 peuvent les donner', () => {
    const resultat = besoins(candidat(E_A10))
    expect(seuil(resultat, 'ADMIS')?.ecart).toBe(342_500)
    expect(possibles(resultat, 'ADMIS')).toEqual(['U2 18.57', 'U31 18.57', 'U32 18.07'])
  })

  it('E-A09 : 58 points manquent, aucune note seule ne suffit', () => {
    const resultat = besoins(candidat([5, 6, 10, 10.5, 9.5, 10, 6, 7, 7, 4, 5, 7, 9]))
    expect(seuil(resultat, 'ADMIS')).toMatchObject({ atteint: false, ecart: 580_000, ouvre: null })
    expect(possibles(resultat, 'ADMIS')).toEqual([])
    expect(seuil(resultat, 'CONTROLE')).toMatchObject({ atteint: true, ecart: 0, ecartProfessionnel: 0 })
    expect(seuil(resultat, 'CERTIFICAT')).toMatchObject({ atteint: true, ecart: 0 })
  })

  it('E-A02 : à 348 points juste, la mention assez bien ne laisse rien à perdre ; bien demande 58 points', () => {
    const resultat = besoins(candidat(Array.from({ length: 13 }, () => 12)))
    expect(seuil(resultat, 'ASSEZ_BIEN')).toMatchObject({ atteint: true, ecart: 0 })
    expect(seuil(resultat, 'BIEN')?.ecart).toBe(580_000)
    expect(possibles(resultat, 'BIEN')).toEqual([])
    expect(seuil(resultat, 'ADMIS')?.ecart).toBe(-580_000)
    expect(seuil(resultat, 'ADMIS')?.besoins[0]).toMatchObject({ unites: ['U11'], note: 0, ecart: -1200 })
  })

  it('E-A05 : 290 − 285,25 = 4,75 ; l’option à 15 en apporte 5, elle peut descendre à 14,75', () => {
    const notes: Notes = [8, 9, 10, 10, 9.5, 11, 9, 10, 9, 9.5, 10, 11, 12]
    const avec = candidat(notes)
    const resultat = besoins({ ...avec, unites: { ...avec.unites, LVF: { genre: 'note', note: 1500 } } })
    expect(seuil(resultat, 'ADMIS')).toMatchObject({ atteint: true, ecart: -2500 })
    expect(seuil(resultat, 'ADMIS')?.besoins.at(-1)).toMatchObject({ unites: ['LVF'], note: 1475, ecart: -25 })
    expect(seuil(besoins(candidat(notes)), 'ADMIS')).toMatchObject({ atteint: false, ecart: 47_500 })
  })

  it('E-A21 : l’EPS dispensée ne bouge pas ; 280 − 279,5 = 0,5 point : 9,7 en histoire-géographie', () => {
    const notes: Notes = [9, 10, 10.5, 10, 10, 11, 9, 9.5, 9.5, 9.5, 9.5, 11, { genre: 'dispense', motif: 'medicale' }]
    const resultat = besoins(candidat(notes))
    expect(seuil(resultat, 'ADMIS')?.ecart).toBe(5000)
    expect(possibles(resultat, 'ADMIS')).toContain('HG 9.7')
    expect(seuil(resultat, 'ADMIS')?.besoins.map(({ unites }) => unites[0])).not.toContain('EPS')
  })

  it('E-A20 : dispensé de toutes les unités professionnelles, le contrôle ne demande que la moyenne', () => {
    const vae: ResultatUnite = { genre: 'dispense', motif: 'vae' }
    const resultat = besoins(candidat([9, 8, vae, vae, vae, vae, 10, 11, 8, 9.5, 9, 10, 12]))
    expect(seuil(resultat, 'CONTROLE')).toMatchObject({ atteint: true, ecart: -187_500, ecartProfessionnel: null })
    expect(seuil(resultat, 'ADMIS')?.ecart).toBe(92_500)
  })

  it('E-A23, CAP : 120 − 112 = 8 points professionnels ; EP1 9 + 8/4 = 11 ou EP2 9,5 + 8/8 = 10,5, rien d’autre', () => {
    const resultat = besoins(candidat([9, 9.5, 12, 13, 12, 15, 11], {}, REGLEMENT_CAP), CAP)
    expect(seuil(resultat, 'ADMIS')).toMatchObject({ atteint: false, ecart: -130_000, ecartProfessionnel: 80_000 })
    expect(possibles(resultat, 'ADMIS')).toEqual(['EP1 11', 'EP2 10.5'])
  })

  it('une absence injustifiée met tout hors de portée (E-A16)', () => {
    const resultat = besoins(candidat([13, ABSENT(false), 13, 13.5, 13, 14, 12, 12, 13, 12.5, 12, 13, 14]))
    for (const { atteint, besoins: siens } of resultat.seuils) {
      expect(atteint).toBe(false)
      for (const { possible } of siens) expect(possible).toBe(false)
    }
  })

  it('une absence justifiée compte 0 : la note de remplacement est ce qui peut bouger (E-A15)', () => {
    const resultat = besoins(candidat([11, ABSENT(true), 12, 11.5, 12, 12.5, 10, 10, 10, 10.5, 10, 11, 13]))
    expect(seuil(resultat, 'ADMIS')?.besoins[1]).toMatchObject({ unites: ['U12'], note: 0, possible: true })
    expect(seuil(resultat, 'ASSEZ_BIEN')?.besoins[1]).toMatchObject({ unites: ['U12'], possible: false })
  })

  it('une note déjà à 10 n’a plus besoin d’attester son bloc', () => {
    expect(besoins(candidat(E_A10)).blocs.map(({ unite }) => unite)).toEqual([
      'U11',
      'U12',
      'U32',
      'ECO',
      'PSE',
      'LV',
      'FR',
      'HG',
      'AA',
    ])
  })
})

describe('de quoi ai-je besoin dans ce qui reste à passer ?', () => {
  const NOTES: Notes = [9, 10, 12, null, null, null, 8, 9, 11, 10.5, 9.5, 12, 14]

  it('E-A01 sans U31, U32, U33 : (290 − 191,5) / 11 = 8,9545, donc 9 partout', () => {
    const resultat = besoins(candidat(NOTES))
    expect(resultat.aPasser).toEqual(['U31', 'U32', 'U33'])
    const besoin = seuil(resultat, 'ADMIS')?.besoins[0]
    expect(besoin).toMatchObject({ unites: ['U31', 'U32', 'U33'], note: 900, possible: true })
    expect(noteSur20(besoin?.exacte ?? null)).toBe('8.9545')
    expect(seuil(resultat, 'ADMIS')?.ouvre).toMatchObject({
      essais: { U31: 900, U32: 900, U33: 900 },
      decision: 'ADMIS',
    })
  })

  it('au dixième de point près : 9', () => {
    const rendu = BAC_PRO.simulateur.calculerBesoins(candidat(NOTES), 10).resultat
    expect(seuil(rendu, 'ADMIS')?.besoins[0]?.note).toBe(900)
    expect(seuil(rendu, 'TRES_BIEN')?.besoins[0]?.note).toBe(2480)
  })

  it('le contrôle demanderait (150 − 48) / 11 = 9,2727 aux épreuves professionnelles : l’admission demande moins', () => {
    expect(seuil(besoins(candidat(NOTES)), 'CONTROLE')?.besoins).toMatchObject([{ note: 900, possible: true }])
  })

  it('E-A10 sans U33 : le contrôle demande (150 − 118) / 3 = 10,6667 à U33, donc 11', () => {
    const besoin = seuil(besoins(candidat([6, 6, 10, 10, 9.5, null, 7, 8, 8, 8, 7.5, 9, 11])), 'CONTROLE')?.besoins[0]
    expect(besoin).toMatchObject({ unites: ['U33'], note: 1100, possible: true })
    expect(noteSur20(besoin?.exacte ?? null)).toBe('10.6667')
  })

  it('très bien : (464 − 191,5) / 11 = 24,7727, hors de portée, et c’est dit', () => {
    const besoin = seuil(besoins(candidat(NOTES)), 'TRES_BIEN')?.besoins[0]
    expect(noteSur20(besoin?.exacte ?? null)).toBe('24.7727')
    expect(besoin).toMatchObject({ note: 2500, possible: false })
  })

  it('rien n’est encore connu : il faut 10 partout', () => {
    const resultat = besoins(candidat([]))
    expect(seuil(resultat, 'ADMIS')?.besoins).toMatchObject([{ exacte: 1000, note: 1000, possible: true }])
  })

  it('un coefficient inconnu ne se devine pas : il est demandé', () => {
    const sansCoefficient = {
      ...PROFIL_T,
      unites: PROFIL_T.unites.map((une) => (une.code === 'U2' ? { ...une, coefficient: null } : une)),
    }
    const { simulateur } = outils('bac-pro', sansCoefficient)
    const rendu = simulateur.calculerBesoins(candidat(E_A11))
    expect(rendu.issue).toBe('indetermine')
    expect(rendu.manquants.map(({ source }) => source)).toEqual([
      { genre: 'reglement', reglement: 'profil-t', chemin: 'unites.U2.coefficient' },
    ])
  })
})

describe('essayer une autre note', () => {
  it('E-A11, maths 6 → 11 : +1,5 × 5 = 7,5 points, la moyenne monte de 7,5/29', () => {
    const demande = candidat(E_A11)
    const { avant, apres, gain } = BAC_PRO.simulateur.simuler(demande, { U11: 1100 })
    expect([avant.resultat.decision, apres.resultat.decision]).toEqual(['CONTROLE', 'ADMIS'])
    expect(gain.valeur).toEqual({ n: 750, d: 29 })
    expect(rejouer(ecrireTrace(gain)).valeur).toEqual({ n: 750, d: 29 })
    expect(demande.unites.U11).toEqual({ genre: 'note', note: 600 })
  })

  it('un titre décidé bloc par bloc n’a pas de moyenne à atteindre', () => {
    const regime = regimeAuJour('titre-professionnel', { annee: 2026 })
    expect(regime && preparerSimulation(PROFIL_T, regime)).toBeNull()
  })
})

/** Whether the engine itself finds the threshold reached. */
function atteint({ decision, mention, certificat }: ResultatDeliberation, code: CodeSeuil): boolean {
  const mentions = ['ASSEZ_BIEN', 'BIEN', 'TRES_BIEN']
  if (code === 'ADMIS') return decision === 'ADMIS'
  if (code === 'CERTIFICAT') return decision !== 'AJOURNE' || certificat === true
  if (code === 'CONTROLE') return decision === 'ADMIS' || decision === 'CONTROLE'
  return mention !== null && mentions.indexOf(mention) >= mentions.indexOf(code)
}

const DEMIS = fc.integer({ min: 0, max: 40 }).map((n) => n / 2)
const CENTIEMES = fc.integer({ min: 0, max: 2000 }).map((n) => n / 100)
const CAS = [
  ['bac-pro', BAC_PRO, PROFIL_T, 13],
  ['cap', CAP, REGLEMENT_CAP, 7],
  ['bts', BTS, REGLEMENT_BTS, 6],
] as const

describe.each(CAS)('%s : la moindre note suffit, un pas de moins ne suffit pas', (diplome, outil, base, nombre) => {
  const verifier = (demande: DossierCandidat, code: CodeSeuil, { unites, note, possible }: Besoin, pas: number) => {
    const juger = (valeur: number) =>
      atteint(outil.deliberer(essayer(demande, Object.fromEntries(unites.map((un) => [un, valeur])))).resultat, code)
    if (typeof note !== 'number') throw new Error('unknown')
    if (possible === true) expect(juger(note)).toBe(true)
    else expect(juger(2000)).toBe(false)
    if (note - pas >= 0 && note - pas <= 2000) expect(juger(note - pas)).toBe(false)
  }

  it('pour chaque unité seule', () => {
    fc.assert(
      fc.property(
        fc.array(diplome === 'cap' ? DEMIS : CENTIEMES, { minLength: nombre, maxLength: nombre }),
        (notes) => {
          const demande = candidat(notes, {}, base)
          for (const { seuil: code, besoins: siens } of besoins(demande, outil).seuils)
            for (const besoin of siens) verifier(demande, code, besoin, diplome === 'cap' ? 50 : 1)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('pour toutes les notes qui restent à connaître', () => {
    const notes = fc.array(fc.option(DEMIS), { minLength: nombre, maxLength: nombre })
    fc.assert(
      fc.property(notes, (tirees) => {
        fc.pre(tirees.includes(null))
        const demande = candidat(tirees, {}, base)
        for (const { seuil: code, besoins: siens } of besoins(demande, outil).seuils)
          for (const besoin of siens) verifier(demande, code, besoin, 50)
      }),
      { numRuns: 100 },
    )
  })

  it('une note de plus ailleurs n’augmente jamais le besoin', () => {
    const tirage = fc.tuple(fc.array(DEMIS, { minLength: nombre, maxLength: nombre }), fc.nat({ max: nombre - 1 }))
    fc.assert(
      fc.property(tirage, ([notes, rang]) => {
        fc.pre((notes[rang] ?? 20) < 20)
        const plus = notes.map((note, n) => (n === rang ? note + 0.5 : note))
        const [avant, apres] = [notes, plus].map((unes) => besoins(candidat(unes, {}, base), outil))
        for (const [n, { besoins: siens }] of (apres?.seuils ?? []).entries())
          for (const [m, { exacte }] of siens.entries()) {
            const ancienne = avant?.seuils[n]?.besoins[m]?.exacte ?? null
            if (exacte === null || ancienne === null) throw new Error('unknown')
            expect(comparer(exacte, ancienne)).toBeLessThanOrEqual(0)
          }
      }),
      { numRuns: 60 },
    )
  })
})
