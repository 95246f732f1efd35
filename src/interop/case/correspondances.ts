import type { Banc, LienBanc } from '#application/correspondances/comparer.ts'
import type { SourceOuverte } from '#application/correspondances/ports.ts'
import { ASSOCIATIONS_CASE, type LienOfficiel } from '#domaine/referentiel/index.ts'
import { associer, renvoyer } from './chantier.ts'
import { identifier, nommerPaquet } from './cles.ts'
import type { AssociationCase, DefinitionCase, PaquetCase, RenvoiCase } from './paquet.ts'

/** Words for people in the package of a crosswalk. */
export interface MotsCorrespondances {
  readonly cadre: string
  titre(cotes: Pick<Banc, 'de' | 'vers'>): string
  /** Title of the group of the links that the register states. */
  readonly officiels: string
  /** What a confirmed link says, and why it was offered. */
  raison(lien: LienBanc): string
  /** Where an official link comes from. */
  origine(lien: LienOfficiel): string
}

/** What a crosswalk does not know of itself. */
export interface ContexteCorrespondances {
  /** Address under which things are named, without a slash at the end: `https://…/ims/case/v1p1`. */
  readonly base: string
  /** Whose decisions these are: two organisations may link the same sides otherwise. */
  readonly organisme: string
  readonly createur: string
  /** Used when nobody has decided anything yet. */
  readonly modifieLe: Date
  readonly langue: string
  readonly mots: MotsCorrespondances
}

interface Atelier {
  readonly racine: string
  readonly mots: MotsCorrespondances
  readonly lastChangeDateTime: string
  adresse(lieu: string, identifier: string): string
  readonly de: Cote
  readonly vers: Cote
}

interface Cote {
  /** null: the side holds no such element. */
  element(id: string): RenvoiCase | null
  /** A bloc by its code, held or not; the whole side for null. */
  declare(id: string | null, code: string | null): RenvoiCase
}

/**
 * Confirmed and official links of a crosswalk as a CASE 1.1 package without items: its nodes are those of the packages
 * of the two référentiels (`versCase`). Links whose ends have left a draft since are left out.
 */
export function correspondancesVersCase(banc: Banc, contexte: ContexteCorrespondances): PaquetCase {
  const { base, createur, langue, mots } = contexte
  const adresse = (lieu: string, nom: string): string => `${base}/${lieu}/${nom}`
  const racine = `correspondances/${contexte.organisme}/${banc.de.cle}/${banc.vers.cle}`
  const lastChangeDateTime = dateDe(banc, contexte.modifieLe).toISOString()
  const [de, vers] = [ouvrirCote(banc.de, adresse), ouvrirCote(banc.vers, adresse)]
  const atelier: Atelier = { racine, mots, lastChangeDateTime, adresse, de, vers }
  const titre = mots.titre(banc)
  const confirmes = definir(atelier, 'confirmes', titre)
  const officiels = definir(atelier, 'officiels', mots.officiels)
  const document = identifier(racine)
  return {
    CFDocument: {
      identifier: document,
      uri: adresse('CFDocuments', document),
      caseVersion: '1.1',
      frameworkType: mots.cadre,
      creator: createur,
      title: titre,
      lastChangeDateTime,
      language: langue,
    },
    CFAssociations: [
      ...banc.liens.flatMap((lien) => ecrireConfirme(atelier, confirmes, lien)),
      ...banc.officiels.map((lien) => ecrireOfficiel(atelier, officiels, lien)),
    ],
    CFDefinitions: { CFAssociationGroupings: banc.officiels.length === 0 ? [confirmes] : [confirmes, officiels] },
  }
}

/** Instant of the last decision. */
const dateDe = ({ liens }: Banc, defaut: Date): Date =>
  liens.reduce<Date | null>((derniere, { decision }) => {
    if (decision === null || (derniere !== null && derniere >= decision.le)) return derniere
    return decision.le
  }, null) ?? defaut

function ouvrirCote({ cle, version, contenu }: SourceOuverte, adresse: Atelier['adresse']): Cote {
  const cles = nommerPaquet(contenu, version?.referentiel ?? cle)
  const parId = new Map(contenu.elements.map((element) => [element.id, element]))
  const element = (id: string): RenvoiCase | null => {
    const trouve = parId.get(id)
    return trouve === undefined ? null : viser(renvoyer({ cles, adresse, referentiel: contenu }, trouve))
  }
  return {
    element,
    declare: (id, code) => {
      const tenu = id === null ? null : element(id)
      if (tenu !== null) return tenu
      if (code === null) return viser(renvoyer({ cles, adresse, referentiel: contenu }, null))
      return viser({ title: code, identifier: cles.bloc(code), uri: adresse('CFItems', cles.bloc(code)) })
    },
  }
}

const viser = (renvoi: RenvoiCase): RenvoiCase => ({ ...renvoi, targetType: 'CASE' })

function definir({ racine, adresse, lastChangeDateTime }: Atelier, nom: string, title: string): DefinitionCase {
  const groupe = identifier(`${racine}/groupe/${nom}`)
  return { identifier: groupe, uri: adresse('CFAssociationGroupings', groupe), title, lastChangeDateTime }
}

const rattacher = ({ title, identifier: groupe, uri }: DefinitionCase): RenvoiCase => ({
  title,
  identifier: groupe,
  uri,
})

function ecrireConfirme(atelier: Atelier, groupe: DefinitionCase, lien: LienBanc): AssociationCase[] {
  if (lien.etat !== 'confirme') return []
  const { racine, mots, adresse, lastChangeDateTime } = atelier
  const [de, vers] = [atelier.de.element(lien.de), atelier.vers.element(lien.vers)]
  if (de === null || vers === null) return []
  const instant = lien.decision?.le.toISOString() ?? lastChangeDateTime
  return [
    associer(
      { adresse, lastChangeDateTime: instant },
      identifier(`${racine}/lien/${de.identifier}/${vers.identifier}`),
      {
        associationType: ASSOCIATIONS_CASE[lien.type],
        originNodeURI: de,
        destinationNodeURI: vers,
        CFAssociationGroupingURI: rattacher(groupe),
        notes: mots.raison(lien),
      },
    ),
  ]
}

function ecrireOfficiel(atelier: Atelier, groupe: DefinitionCase, lien: LienOfficiel): AssociationCase {
  const { type, sens, codeDe, codeVers } = lien
  const bouts = [atelier.de.declare(lien.de, codeDe), atelier.vers.declare(lien.vers, codeVers)] as const
  const [origine, cible] = sens === 'de-vers' ? bouts : [bouts[1], bouts[0]]
  return associer(atelier, identifier(`${atelier.racine}/officiel/${type}/${sens}/${codeDe ?? ''}/${codeVers ?? ''}`), {
    associationType: ASSOCIATIONS_CASE[type],
    originNodeURI: origine,
    destinationNodeURI: cible,
    CFAssociationGroupingURI: rattacher(groupe),
    notes: atelier.mots.origine(lien),
  })
}
