import { describe, expect, it } from 'vitest'
import { ficheExemple } from './exemples.ts'
import type { CertificateurFiche, FicheRegistre, PartenaireFiche } from './fiche.ts'
import { peutAgirPour } from './habilitation.ts'

const SIRET = '18510906300031'
const AUTRE_ETABLISSEMENT = '18510906300049'
const ETRANGER = '30242119300012'

const certificateur = (siret: string | null, actif: boolean | null): CertificateurFiche => ({
  nom: 'CERTIFICATEUR',
  siret,
  actif,
  nomCommercial: null,
  siteInternet: null,
  etatModifieLe: null,
})
const partenaire = (
  siret: string | null,
  habilitation: PartenaireFiche['habilitation'],
  etat: PartenaireFiche['etat'],
): PartenaireFiche => ({ nom: 'PARTENAIRE', siret, habilitation, etat, actifDepuis: null, etatModifieLe: null })

const fiche = (connu: Partial<FicheRegistre>): FicheRegistre =>
  ficheExemple('RNCP1', { actif: true, typeEnregistrement: 'DEMANDE', existencePartenaires: true, ...connu })

describe('former ou évaluer', () => {
  it.each([
    ['FORMER', 'ACTIF', 'FORMER', 'oui', 'habilitation.partenaire-actif'],
    ['FORMER', 'ACTIF', 'EVALUER', 'non', 'habilitation.partenaire-autre-acte'],
    ['ORGANISER', 'ACTIF', 'FORMER', 'non', 'habilitation.partenaire-autre-acte'],
    ['ORGANISER', 'ACTIF', 'EVALUER', 'oui', 'habilitation.partenaire-actif'],
    ['ORGA_FORM', 'ACTIF', 'FORMER', 'oui', 'habilitation.partenaire-actif'],
    ['ORGA_FORM', 'ACTIF', 'EVALUER', 'oui', 'habilitation.partenaire-actif'],
    ['ORGA_FORM', 'INACTIF', 'FORMER', 'non', 'habilitation.partenaire-inactif'],
    ['ORGA_FORM', 'SUPPRIME', 'FORMER', 'non', 'habilitation.partenaire-supprime'],
    ['ORGA_FORM', null, 'FORMER', 'indetermine', 'habilitation.partenaire-etat-inconnu'],
    [null, 'ACTIF', 'FORMER', 'non', 'habilitation.partenaire-autre-acte'],
  ] as const)('partenaire %s %s, pour %s : %s', (habilitation, etat, acte, avis, code) => {
    const verdict = peutAgirPour(fiche({ partenaires: [partenaire(SIRET, habilitation, etat)] }), SIRET, acte)
    expect(verdict).toEqual({
      avis,
      motifs: [{ code, donnees: { siret: SIRET, par: 'siret' }, texte: null }],
      reconnuPar: 'siret',
      siretTrouve: SIRET,
    })
  })

  it.each([
    [true, 'oui', 'habilitation.certificateur-actif'],
    [null, 'indetermine', 'habilitation.certificateur-etat-inconnu'],
    [false, 'non', 'habilitation.certificateur-inactif'],
  ] as const)('certificateur dont l’état est %s : %s', (actif, avis, code) => {
    const verdict = peutAgirPour(fiche({ certificateurs: [certificateur(SIRET, actif)] }), SIRET, 'EVALUER')
    expect([verdict.avis, verdict.motifs[0]?.code]).toEqual([avis, code])
  })

  it('reconnaît l’entité par son SIREN et le dit', () => {
    const verdict = peutAgirPour(
      fiche({ partenaires: [partenaire(AUTRE_ETABLISSEMENT, 'FORMER', 'ACTIF')] }),
      SIRET,
      'FORMER',
    )
    expect(verdict).toMatchObject({ avis: 'oui', reconnuPar: 'siren', siretTrouve: AUTRE_ETABLISSEMENT })
  })

  it('préfère l’établissement même, et une ligne active à une ancienne ligne inactive (Q11)', () => {
    const lignes = [partenaire(AUTRE_ETABLISSEMENT, 'FORMER', 'ACTIF'), partenaire(SIRET, 'FORMER', 'ACTIF')]
    expect(peutAgirPour(fiche({ partenaires: lignes }), SIRET, 'FORMER').reconnuPar).toBe('siret')
    const anciennes = [certificateur(SIRET, false), certificateur(AUTRE_ETABLISSEMENT, true)]
    expect(peutAgirPour(fiche({ certificateurs: anciennes }), SIRET, 'FORMER')).toMatchObject({
      avis: 'oui',
      reconnuPar: 'siren',
    })
  })

  it('sur une fiche inactive, personne (Q12) ; activité inconnue, on ne tranche pas', () => {
    const partenaires = [partenaire(SIRET, 'FORMER', 'ACTIF')]
    expect(peutAgirPour(fiche({ actif: false, partenaires }), SIRET, 'FORMER')).toMatchObject({
      avis: 'non',
      motifs: [{ code: 'habilitation.fiche-inactive' }],
      reconnuPar: 'siret',
    })
    expect(peutAgirPour(fiche({ actif: null, partenaires }), SIRET, 'FORMER').avis).toBe('indetermine')
  })

  it.each([
    ['DROIT', false, 'indetermine', 'habilitation.aucun-partenaire-de-droit'],
    ['DROIT', null, 'indetermine', 'habilitation.aucun-partenaire-de-droit'],
    ['DROIT', true, 'non', 'habilitation.absent'],
    ['DEMANDE', false, 'non', 'habilitation.absent'],
    [null, null, 'indetermine', 'habilitation.enregistrement-inconnu'],
  ] as const)('absent de la liste, enregistrement %s, partenaires annoncés %s : %s', (type, existence, avis, code) => {
    const verdict = peutAgirPour(
      fiche({ typeEnregistrement: type, existencePartenaires: existence }),
      ETRANGER,
      'FORMER',
    )
    expect(verdict).toMatchObject({ avis, motifs: [{ code }], reconnuPar: null, siretTrouve: null })
  })

  it.each([
    [{ partenaires: [partenaire(null, 'FORMER', 'ACTIF')] }, 'indetermine'],
    [{ partenaires: [partenaire(null, 'FORMER', null)] }, 'indetermine'],
    [{ certificateurs: [certificateur(null, true)] }, 'indetermine'],
    [{ certificateurs: [certificateur(null, false)] }, 'non'],
  ] as const)('une ligne sans SIRET encore valable empêche de dire non (Q11) : cas %#', (connu, avis) => {
    expect(peutAgirPour(fiche(connu), SIRET, 'FORMER').avis).toBe(avis)
  })

  it('de droit avec des partenaires : l’absence est un refus', () => {
    const partenaires = [partenaire(SIRET, 'FORMER', 'ACTIF'), partenaire(null, 'FORMER', 'INACTIF')]
    expect(peutAgirPour(fiche({ typeEnregistrement: 'DROIT', partenaires }), ETRANGER, 'FORMER').avis).toBe('non')
  })
})
