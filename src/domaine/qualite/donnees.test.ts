import { describe, expect, it } from 'vitest'
import { type FaitsCommunication, REGLES_COMMUNICATION, verifierCommunication } from './communication.ts'
import { calculerConservation, GENRES_CONSERVATION, TABLE_CONSERVATION } from './conservation.ts'
import { INFORMATIONS_PREALABLES, TAUX_ANNUELS, verifierInformation } from './information.ts'

describe('conservation', () => {
  it.each([
    ['2027-07-09', false],
    ['2027-07-10', true],
  ])('une copie d’examen se garde un an après la session : échue le %s, %s', (jour, echue) => {
    const { issue, resultat } = calculerConservation({ genre: 'copie-examen', jour, depuisLe: '2026-07-09' })
    expect(issue).toBe('determine')
    expect(resultat).toMatchObject({ jusquAu: '2027-07-09', echue, statut: 'a-confirmer', confiance: 'seconde-main' })
  })

  it('chaque genre a sa ligne ; toute autre durée reste inconnue et dit quel texte ouvrir', () => {
    expect(TABLE_CONSERVATION.map(({ genre }) => genre)).toEqual(GENRES_CONSERVATION)
    for (const genre of GENRES_CONSERVATION.filter((un) => un !== 'copie-examen')) {
      const { issue, resultat, manquants } = calculerConservation({ genre, jour: '2026-11-22', depuisLe: '2020-01-01' })
      expect([issue, resultat.jusquAu, resultat.statut]).toEqual(['indetermine', null, 'a-confirmer'])
      expect(manquants).toMatchObject([{ code: 'qualite.conservation.duree', source: { genre: 'texte' } }])
    }
  })
})

describe('transmission de données', () => {
  const RIEN: FaitsCommunication = {
    destinataire: 'organisme',
    contientNir: false,
    contientSante: false,
    vientDunDossierVae: false,
    necessaire: true,
  }
  const codes = (partiel: Partial<FaitsCommunication>) =>
    verifierCommunication({ ...RIEN, ...partiel }).raisons.map(({ code }) => code)

  it.each<[string, Partial<FaitsCommunication>, readonly string[]]>([
    ['NIR vers le CPF', { destinataire: 'caisse-des-depots', contientNir: true }, ['qualite.nir-tu']],
    ['NIR vers l’organisme', { contientNir: true }, []],
    ['santé vers le jury', { destinataire: 'jury', contientSante: true }, ['qualite.sante-tue']],
    ['santé vers le public', { destinataire: 'grand-public', contientSante: true }, ['qualite.sante-tue']],
    ['dossier de VAE publié', { destinataire: 'grand-public', vientDunDossierVae: true }, ['qualite.secret-vae']],
    ['dossier de VAE vers le jury', { destinataire: 'jury', vientDunDossierVae: true }, []],
    ['donnée superflue demandée', { necessaire: false }, ['qualite.strict-necessaire']],
    ['rien à redire', {}, []],
  ])('%s', (_, partiel, raisons) => {
    expect(codes(partiel)).toEqual(raisons)
  })

  it('le NIR : connu de seconde main, une version de 2025 n’ayant pas été lue', () => {
    const surs = REGLES_COMMUNICATION.filter(({ confiance }) => confiance === 'lue').map(({ id }) => id)
    expect(surs).toEqual([
      'qualite.communication.sante',
      'qualite.communication.secret-vae',
      'qualite.communication.necessite',
    ])
  })

  it('sans destinataire, la réponse est inconnue', () => {
    const { issue, manquants } = verifierCommunication({ ...RIEN, destinataire: null, contientNir: true })
    expect(issue).toBe('indetermine')
    expect(manquants.map(({ code }) => code)).toContain('qualite.destinataire')
  })
})

describe('information due', () => {
  const elements = Object.fromEntries(INFORMATIONS_PREALABLES.map((nom) => [nom, true]))
  const avant = (remiseLe: string) =>
    verifierInformation({
      jour: '2026-11-22',
      prealable: { remiseLe, inscriptionLe: '2026-09-01', elements },
      taux: null,
    })

  it.each([
    ['2026-09-01', 'conforme'],
    ['2026-09-02', 'non-conforme'],
  ])('remise le %s pour une inscription le 1er septembre : %s (L6353-8)', (remiseLe, issue) => {
    expect(avant(remiseLe).issue).toBe(issue)
  })

  const publies = Object.fromEntries(TAUX_ANNUELS.map((nom) => [nom, true]))
  const taux = (cfa: boolean, publiesLe: string, rupture = false) =>
    verifierInformation({
      jour: '2026-11-22',
      prealable: null,
      taux: { publiesLe, cfa, publies: { ...publies, rupture } },
    }).raisons.map(({ code }) => code)

  it.each([
    [false, '2025-11-22', false, []],
    [false, '2025-11-21', false, ['qualite.taux-annuels.a-jour']],
    [true, '2026-01-01', false, ['qualite.taux-annuels.rupture']],
    [true, '2026-01-01', true, []],
  ])('CFA %s, taux du %s, ruptures %s (L6111-8)', (cfa, publiesLe, rupture, raisons) => {
    expect(taux(cfa, publiesLe, rupture)).toEqual(raisons)
  })
})
