import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manquantsDe } from '#droit/conclusion.ts'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { addMois } from '#socle/date-civile.ts'
import type { FaitsCategorie, GenreEtablissement, VoieAcces } from './categorie.ts'
import { faitsDe, habilite, NON_HABILITE } from './essai.ts'
import type { GenreDiplome } from './reglement.ts'
import { REGLES_CATEGORIE, regleCategorie } from './regles-categorie.ts'

const categorieDe = (faits: Partial<FaitsCategorie>, diplome: GenreDiplome = 'bac-pro') => {
  const complets = faitsDe(faits)
  return regleCategorie(diplome, complets.jourEvaluation ?? '2026-03-12')?.evaluer(complets)
}
const valeurDe = (faits: Partial<FaitsCategorie>, diplome?: GenreDiplome) => categorieDe(faits, diplome)?.valeur

const INTEGRALE = { accordee: true, integrale: true, du: '2024-09-01', au: '2027-08-31' } as const

const GRETA = { voie: 'formation-continue', etablissement: 'greta' } as const
const EPLE = { voie: 'apprentissage', etablissement: 'cfa-eple', habilitation: NON_HABILITE } as const
const EPLE_ENTIER = { ...EPLE, formationEntiere: true } as const

describe('la catégorie d’un candidat au bac pro (D337-74, D337-77)', () => {
  it.each<[string, VoieAcces, GenreEtablissement | null, Partial<FaitsCategorie>, string | null]>([
    ['élève du public', 'scolaire', 'lycee-public', {}, 'mixte'],
    ['élève du privé sous contrat', 'scolaire', 'lycee-prive-sous-contrat', {}, 'mixte'],
    ['élève du privé hors contrat', 'scolaire', 'lycee-prive-hors-contrat', {}, 'ponctuel'],
    ['stagiaire d’un GRETA', 'formation-continue', 'greta', { habilitation: NON_HABILITE }, 'mixte'],
    ['stagiaire du public habilité à tout', 'formation-continue', 'greta', { habilitation: INTEGRALE }, 'ccf-integral'],
    [
      'stagiaire du public dont l’habilitation à tout est finie',
      'formation-continue',
      'greta',
      { habilitation: { ...INTEGRALE, au: '2026-03-11' } },
      'mixte',
    ],
    ['stagiaire du public, habilitation inconnue', 'formation-continue', 'formation-continue-publique', {}, null],
    ['stagiaire du privé', 'formation-continue', 'formation-continue-privee', {}, 'ponctuel'],
    ['stagiaire d’un CFA privé habilité', 'formation-continue', 'cfa-prive', { habilitation: INTEGRALE }, 'ponctuel'],
    [
      'contrat de professionnalisation, privé',
      'contrat-professionnalisation',
      'formation-continue-privee',
      {},
      'ponctuel',
    ],
    [
      'contrat de professionnalisation, public',
      'contrat-professionnalisation',
      'greta',
      { habilitation: NON_HABILITE },
      'mixte',
    ],
    ['à distance', 'distance', null, {}, 'ponctuel'],
    ['au titre de l’expérience', 'experience', null, {}, 'ponctuel'],
    ['VAE', 'vae', null, {}, 'sans-epreuve'],
    ['apprenti, CFA privé habilité', 'apprentissage', 'cfa-prive', { habilitation: habilite('2024-09-01') }, 'mixte'],
    ['apprenti, CFA privé non habilité', 'apprentissage', 'cfa-prive', { habilitation: NON_HABILITE }, 'ponctuel'],
    ['apprenti, CFA privé, on ne sait pas', 'apprentissage', 'cfa-prive', {}, null],
    ['apprenti, GRETA, formation entière', 'apprentissage', 'greta', { formationEntiere: true }, 'mixte'],
    ['apprenti, GIP, formation entière', 'apprentissage', 'gip-fcip', { formationEntiere: true }, 'mixte'],
    ['apprenti, EPLE, formation entière', 'apprentissage', 'cfa-eple', { formationEntiere: true }, 'mixte'],
    [
      'apprenti, EPLE, formation partagée, non habilité',
      'apprentissage',
      'cfa-eple',
      { formationEntiere: false, habilitation: NON_HABILITE },
      'ponctuel',
    ],
    [
      'apprenti, EPLE, on ne sait pas si la formation y est entière',
      'apprentissage',
      'cfa-eple',
      { habilitation: NON_HABILITE },
      null,
    ],
    ['apprenti, CFA de la mer', 'apprentissage', 'cfa-mer', {}, 'mixte'],
    [
      'apprenti, spécialité agricole, GRETA non habilité',
      'apprentissage',
      'greta',
      { formationEntiere: true, agricole: true, habilitation: NON_HABILITE },
      'ponctuel',
    ],
    [
      'apprenti dont le CFA n’est pas dit, seulement le lycée',
      'apprentissage',
      'lycee-public',
      { habilitation: NON_HABILITE },
      null,
    ],
    ['élève, mais dans un CFA', 'scolaire', 'cfa-prive', {}, null],
    ['élève, établissement inconnu', 'scolaire', null, {}, null],
  ])('%s', (_nom, voie, etablissement, faits, attendue) => {
    expect(valeurDe({ voie, etablissement, ...faits })).toBe(attendue)
  })

  it('dit ce qui manque, et rien d’autre', () => {
    const manquants = (faits: Partial<FaitsCategorie>) =>
      manquantsDe(categorieDe(faits) ?? expect.fail('no rule')).map(({ code }) => code)
    expect(manquants({ voie: 'scolaire' })).toEqual(['evaluation.etablissement'])
    expect(manquants({ voie: 'scolaire', etablissement: 'cfa-prive' })).toEqual(['evaluation.lieu-inattendu'])
    expect(manquants({ voie: 'apprentissage', etablissement: 'cfa-eple', habilitation: NON_HABILITE })).toEqual([
      'evaluation.formation-entiere',
    ])
    expect(
      manquants({
        voie: 'apprentissage',
        etablissement: 'cfa-prive',
        habilitation: { ...habilite('2024-09-01', '2029-08-31'), accordee: null },
      }),
    ).toEqual(['evaluation.habilitation-accordee'])
    expect(
      manquants({
        voie: 'apprentissage',
        etablissement: 'cfa-prive',
        habilitation: habilite('2024-09-01'),
        jourEvaluation: null,
      }),
    ).toEqual(['evaluation.jour'])
    expect(manquants({})).toContain('evaluation.voie')
  })
})

describe('l’habilitation au jour de l’évaluation', () => {
  const au = (jourEvaluation: string, du: string | null, fin: string | null = null, cinqAns = false) =>
    valeurDe({
      voie: 'apprentissage',
      etablissement: 'cfa-prive',
      habilitation: habilite(du, fin),
      jourEvaluation,
      interrupteurs: cinqAns ? { 'habilitation.ancienne': 'cinq-ans' } : {},
    })

  it.each<[string, string | null]>([
    ['2024-08-31', 'ponctuel'],
    ['2024-09-01', 'mixte'],
    ['2029-08-31', 'mixte'],
    ['2029-09-01', 'ponctuel'],
  ])('donnée le 1er septembre 2024 pour cinq ans, le %s', (jour, attendue) => {
    expect(au(jour, '2024-09-01')).toBe(attendue)
  })

  it.each<[string, string]>([
    ['2026-06-29', 'mixte'],
    ['2026-06-30', 'mixte'],
    ['2026-07-01', 'ponctuel'],
  ])('dont la décision dit le dernier jour, 30 juin 2026, le %s', (jour, attendue) => {
    expect(au(jour, '2024-09-01', '2026-06-30')).toBe(attendue)
  })

  it('plus ancienne que la règle des cinq ans : fin inconnue, sauf choix contraire (I-11)', () => {
    expect(au('2026-03-12', '2023-12-31')).toBeNull()
    expect(au('2026-03-12', '2023-12-31', null, true)).toBe('mixte')
    expect(au('2028-12-31', '2023-12-31', null, true)).toBe('ponctuel')
    expect(au('2026-03-12', '2024-01-01')).toBe('mixte')
    expect(au('2026-03-12', '2023-12-31', '2026-12-31')).toBe('mixte')
  })

  it('pas encore commencée : la réponse ne dépend pas de sa fin', () => {
    expect(au('2023-06-01', '2023-12-31')).toBe('ponctuel')
  })
})

describe('les versions', () => {
  it('avant le décret de 2021, un CFA public a besoin de l’habilitation', () => {
    const faits = { voie: 'apprentissage', etablissement: 'greta', formationEntiere: true } as const
    const sans = { ...faits, habilitation: NON_HABILITE }
    expect(valeurDe({ ...sans, jourEvaluation: '2021-07-17' })).toBe('ponctuel')
    expect(valeurDe({ ...sans, jourEvaluation: '2021-07-18' })).toBeNull()
    expect(valeurDe({ ...sans, jourEvaluation: '2021-12-31' })).toBeNull()
    expect(valeurDe({ ...sans, jourEvaluation: '2022-01-01' })).toBe('mixte')
    expect(valeurDe({ ...sans, jourEvaluation: '2015-12-31' })).toBeNull()
    expect(valeurDe({ ...sans, jourEvaluation: '2016-01-01' })).toBe('ponctuel')
  })

  it('au CAP (D337-11 à D337-13)', () => {
    const le = (jourEvaluation: string, faits: Partial<FaitsCategorie>) => valeurDe({ ...faits, jourEvaluation }, 'cap')
    expect(le('2020-12-31', { voie: 'distance' })).toBeNull()
    expect(le('2021-01-01', { voie: 'distance' })).toBe('ponctuel')
    expect(le('2026-03-12', { voie: 'scolaire', etablissement: 'lycee-public' })).toBe('mixte')
    const apprenti = { voie: 'apprentissage', etablissement: 'cfa-prive' } as const
    expect(le('2026-03-12', { ...apprenti, habilitation: NON_HABILITE })).toBe('ponctuel')
    expect(le('2026-03-12', { voie: 'formation-continue', etablissement: 'greta', habilitation: INTEGRALE })).toBe(
      'ccf-integral',
    )
  })

  it.each<[string, Partial<FaitsCategorie>, string | null]>([
    ['élève du public', { voie: 'scolaire', etablissement: 'lycee-public' }, 'mixte'],
    ['élève du privé sous contrat', { voie: 'scolaire', etablissement: 'lycee-prive-sous-contrat' }, 'mixte'],
    ['élève hors contrat', { voie: 'scolaire', etablissement: 'lycee-prive-hors-contrat' }, 'ponctuel'],
    ['stagiaire du public', { ...GRETA, habilitation: NON_HABILITE }, 'mixte'],
    ['stagiaire du public habilité à tout', { ...GRETA, habilitation: INTEGRALE }, 'ccf-integral'],
    ['stagiaire du privé', { voie: 'formation-continue', etablissement: 'formation-continue-privee' }, 'ponctuel'],
    ['apprenti, EPLE, formation entière', { ...EPLE, formationEntiere: true }, 'mixte'],
    ['apprenti, EPLE, formation entière, agriculture', { ...EPLE, formationEntiere: true, agricole: true }, 'mixte'],
    ['apprenti, EPLE, formation partagée', { ...EPLE, formationEntiere: false }, 'ponctuel'],
    ['apprenti, EPLE, on ne sait pas', EPLE, null],
    [
      'apprenti, CFA de la mer',
      { voie: 'apprentissage', etablissement: 'cfa-mer', habilitation: NON_HABILITE },
      'ponctuel',
    ],
    [
      'apprenti, CFA habilité',
      { voie: 'apprentissage', etablissement: 'cfa-prive', habilitation: habilite('2024-09-01') },
      'mixte',
    ],
    ['à distance', { voie: 'distance' }, 'ponctuel'],
    ['au titre de l’expérience', { voie: 'experience' }, 'ponctuel'],
    ['VAE', { voie: 'vae' }, 'sans-epreuve'],
    ['la veille de la version lue', { voie: 'distance', jourEvaluation: '2022-06-04' }, null],
    ['au premier jour de la version lue', { voie: 'distance', jourEvaluation: '2022-06-05' }, 'ponctuel'],
  ])('au BTS (D643-19, D643-20), %s', (_nom, faits, attendue) => {
    expect(valeurDe(faits, 'bts')).toBe(attendue)
  })

  it.each<[string, Partial<FaitsCategorie>, string | null]>([
    ['stagiaire du public', { ...GRETA, habilitation: NON_HABILITE }, 'mixte'],
    ['stagiaire du public habilité à tout', { ...GRETA, habilitation: INTEGRALE }, 'ccf-integral'],
    [
      'apprenti, CFA habilité',
      { voie: 'apprentissage', etablissement: 'cfa-prive', habilitation: habilite('2024-09-01') },
      'mixte',
    ],
    ['apprenti, EPLE, formation entière, 17 juillet 2021', { ...EPLE_ENTIER, jourEvaluation: '2021-07-17' }, null],
    ['apprenti, EPLE, formation entière, 18 juillet 2021', { ...EPLE_ENTIER, jourEvaluation: '2021-07-18' }, 'mixte'],
    [
      'apprenti, CFA non habilité',
      { voie: 'apprentissage', etablissement: 'cfa-prive', habilitation: NON_HABILITE },
      null,
    ],
    ['élève du public', { voie: 'scolaire', etablissement: 'lycee-public' }, null],
    ['à distance', { voie: 'distance' }, null],
    ['2019', { ...GRETA, habilitation: INTEGRALE, jourEvaluation: '2019-12-31' }, null],
  ])('au BP (D337-111), %s', (_nom, faits, attendue) => {
    expect(valeurDe(faits, 'bp')).toBe(attendue)
  })

  it('au BP, ce dont l’article ne parle pas renvoie à lui', () => {
    const trace = categorieDe({ voie: 'distance' }, 'bp') ?? expect.fail('no rule')
    expect(manquantsDe(trace)).toEqual([
      {
        code: 'evaluation.hors-article',
        source: { genre: 'texte', texte: 'code-de-l-education.D337-111', paragraphe: null },
      },
    ])
  })

  it.each<GenreDiplome>(['cs', 'titre-professionnel', 'titre-prive'])(
    'la règle du %s n’est pas lue : indéterminé, avec le texte à ouvrir',
    (diplome) => {
      const trace = categorieDe({ voie: 'scolaire', etablissement: 'lycee-public' }, diplome)
      expect(trace?.valeur).toBeNull()
      expect(manquantsDe(trace ?? expect.fail('no rule')).map(({ source }) => source.genre)).toEqual(['texte'])
    },
  )

  it('chaque mois de 2010 à 2030, une version et une seule de chaque famille', () => {
    const familles = new Set(REGLES_CATEGORIE.map(({ famille }) => famille))
    expect(familles.size).toBe(7)
    for (let jour = '2010-01-01'; jour < '2030-01-01'; jour = addMois(jour, 1)) {
      for (const famille of familles) {
        const siennes = REGLES_CATEGORIE.filter((regle) => regle.famille === famille && estEnVigueur(regle, jour))
        expect(siennes.map(({ id }) => id)).toHaveLength(1)
      }
    }
  })

  it('cite ses articles', () => {
    const { references, texte } = {
      ...REGLES_CATEGORIE.find(({ id }) => id === 'evaluation.categorie-bac-pro-2022'),
      texte: categorieDe({ voie: 'distance' })?.texte,
    }
    expect(references?.map((une) => une.texte)).toEqual([
      'code-de-l-education.D337-74',
      'code-de-l-education.D337-77',
      'code-de-l-education.D337-55',
      'code-de-l-education.D337-74-1',
      'arrete.2020-06-17.ccf',
    ])
    expect(texte).toBe('code-de-l-education.D337-74')
  })
})

const jour = fc.integer({ min: 0, max: 200 }).map((mois) => addMois('2015-01-01', mois))
const ouiNon = fc.constantFrom(true, false, null)
const faitsQuelconques: fc.Arbitrary<FaitsCategorie> = fc.record({
  voie: fc.constantFrom(
    'scolaire',
    'apprentissage',
    'formation-continue',
    'contrat-professionnalisation',
    'distance',
    'experience',
    'vae',
    null,
  ),
  etablissement: fc.constantFrom(
    'lycee-public',
    'lycee-prive-sous-contrat',
    'lycee-prive-hors-contrat',
    'cfa-eple',
    'greta',
    'gip-fcip',
    'cfa-mer',
    'cfa-prive',
    'formation-continue-publique',
    'formation-continue-privee',
    null,
  ),
  formationEntiere: ouiNon,
  habilitation: fc.record({
    accordee: ouiNon,
    integrale: ouiNon,
    du: fc.option(jour),
    au: fc.option(jour),
  }),
  agricole: ouiNon,
  jourEvaluation: fc.option(jour),
  interrupteurs: fc.constantFrom({}, { 'habilitation.ancienne': 'cinq-ans' as const }),
})

it('la trace rejouée donne la même catégorie, et apprendre un fait ne change jamais une réponse connue', () => {
  fc.assert(
    fc.property(faitsQuelconques, fc.constantFrom('bac-pro', 'cap'), (faits, diplome) => {
      const regle = regleCategorie(diplome, '2026-03-12') ?? expect.fail('no rule')
      const trace = regle.evaluer(faits)
      expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      if (trace.valeur === null) return
      const appris: FaitsCategorie = {
        ...faits,
        voie: faits.voie ?? 'apprentissage',
        etablissement: faits.etablissement ?? 'cfa-prive',
        formationEntiere: faits.formationEntiere ?? true,
        agricole: faits.agricole ?? false,
        jourEvaluation: faits.jourEvaluation ?? '2026-03-12',
        habilitation: { ...faits.habilitation, accordee: faits.habilitation.accordee ?? true },
      }
      expect(regle.evaluer(appris).valeur).toBe(trace.valeur)
    }),
    { numRuns: 1000 },
  )
})
