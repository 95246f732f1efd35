import { adresseRegistre } from '#domaine/certification/index.ts'
import type { Element, EtatVersion, Lien, Referentiel } from '#domaine/referentiel/index.ts'
import { associer, type Chantier, type ContexteCase, renvoyer } from './chantier.ts'
import { identifiantGenre, identifiantGroupe, nommerPaquet } from './cles.ts'
import { ecrireExtension, ecrireExtensionReferentiel } from './extensions.ts'
import { ecrireGrilles } from './grilles.ts'
import type { AssociationCase, DefinitionCase, ItemCase, PaquetCase } from './paquet.ts'

const ADOPTION: Readonly<Record<EtatVersion, string>> = {
  brouillon: 'Draft',
  relue: 'Draft',
  publiee: 'Adopted',
  abandonnee: 'Deprecated',
}

/**
 * The version of a référentiel as a CASE 1.1 package. Links are associations grouped by kind; levels and weights of
 * criteria make rubrics. Without extensions, `pertesSansExtensions` tells what cannot be read back.
 */
export function versCase(referentiel: Referentiel, contexte: ContexteCase): PaquetCase {
  const parId = new Map(referentiel.elements.map((element) => [element.id, element]))
  const chantier: Chantier = {
    ...contexte,
    referentiel,
    cles: nommerPaquet(referentiel, contexte.racine),
    elementDe: (id) => (id === null ? null : (parId.get(id) ?? null)),
    adresse: (lieu, identifier) => `${contexte.base}/${lieu}/${identifier}`,
    lastChangeDateTime: contexte.version.modifieeLe,
  }
  const { elements, liens } = referentiel
  const grilles = ecrireGrilles(chantier)
  return {
    CFDocument: ecrireDocument(chantier),
    CFItems: elements.map((element) => ecrireItem(chantier, element)),
    CFAssociations: [
      ...elements.map((element) => ecrireParent(chantier, element)),
      ...liens.map((lien) => ecrireLien(chantier, lien)),
      ...ecrireDehors(chantier),
    ],
    CFDefinitions: {
      CFItemTypes: ecrireTypes(chantier),
      CFAssociationGroupings: ecrireGroupes(chantier),
    },
    ...(grilles.length > 0 ? { CFRubrics: grilles } : {}),
  }
}

function ecrireDocument(chantier: Chantier): PaquetCase['CFDocument'] {
  const { referentiel, cles, adresse, version, fiche, mots, langue, extensions } = chantier
  const { intitule, certification, fondements } = referentiel
  const officielle = certification === null ? null : adresseRegistre(certification)
  const { effet = null, fin = null } = fiche?.dates ?? {}
  return {
    identifier: cles.document,
    uri: adresse('CFDocuments', cles.document),
    caseVersion: '1.1',
    frameworkType: mots.cadre,
    creator: chantier.createur,
    title: intitule,
    lastChangeDateTime: chantier.lastChangeDateTime,
    ...(officielle === null ? {} : { officialSourceURL: officielle }),
    language: langue,
    version: String(version.numero),
    adoptionStatus: ADOPTION[version.etat],
    ...(effet === null ? {} : { statusStartDate: effet }),
    ...(fin === null ? {} : { statusEndDate: fin }),
    ...(fondements.length === 0 ? {} : { notes: fondements.map((article) => `- ${article}`).join('\n') }),
    ...(extensions ? { extensions: { ...ecrireExtensionReferentiel(referentiel) } } : {}),
  }
}

function ecrireItem({ cles, adresse, mots, langue, extensions, ...chantier }: Chantier, element: Element): ItemCase {
  const { id, genre, code, libelle } = element
  const identifier = cles.element(id)
  const notes = mots.notes(element)
  return {
    identifier,
    uri: adresse('CFItems', identifier),
    fullStatement: libelle,
    ...(code === null ? {} : { humanCodingScheme: code }),
    CFItemType: mots.genres[genre],
    CFItemTypeURI: {
      title: mots.genres[genre],
      identifier: identifiantGenre(genre),
      uri: adresse('CFItemTypes', identifiantGenre(genre)),
    },
    ...(notes === null ? {} : { notes }),
    language: langue,
    lastChangeDateTime: chantier.lastChangeDateTime,
    ...(extensions ? { extensions: { ...ecrireExtension(element) } } : {}),
  }
}

function ecrireParent(chantier: Chantier, element: Element): AssociationCase {
  return associer(chantier, chantier.cles.autre(`parent/${chantier.cles.element(element.id)}`), {
    associationType: 'isChildOf',
    sequenceNumber: element.ordre + 1,
    originNodeURI: renvoyer(chantier, element),
    destinationNodeURI: renvoyer(chantier, chantier.elementDe(element.parent)),
  })
}

function ecrireLien(chantier: Chantier, lien: Lien): AssociationCase {
  const { mots, adresse, cles } = chantier
  const groupe = identifiantGroupe(lien.genre)
  return associer(chantier, cles.lien(lien), {
    associationType: lien.genre === 'correspond' ? 'exactMatchOf' : 'isRelatedTo',
    originNodeURI: renvoyer(chantier, chantier.elementDe(lien.de)),
    destinationNodeURI: renvoyer(chantier, chantier.elementDe(lien.vers)),
    CFAssociationGroupingURI: {
      title: mots.liens[lien.genre],
      identifier: groupe,
      uri: adresse('CFAssociationGroupings', groupe),
    },
  })
}

/** Things outside CASE that the record names: occupations (ROME), and the certifications that replace this one. */
function ecrireDehors(chantier: Chantier): AssociationCase[] {
  const { fiche, cles } = chantier
  if (fiche === null) return []
  const document = renvoyer(chantier, null)
  const metiers = fiche.rome.map(({ code, libelle }) =>
    associer(chantier, cles.autre(`rome/${code}`), {
      associationType: 'isRelatedTo',
      originNodeURI: document,
      destinationNodeURI: { title: libelle ?? code, identifier: code, uri: `urn:rome:${code}`, targetType: 'ext:rome' },
    }),
  )
  const suites = fiche.nouvelles.map((numero) =>
    associer(chantier, cles.autre(`suite/${numero}`), {
      associationType: 'replacedBy',
      originNodeURI: document,
      destinationNodeURI: {
        title: numero,
        identifier: numero,
        uri: adresseRegistre(numero) ?? `urn:rncp:${encodeURIComponent(numero)}`,
        targetType: 'ext:rncp',
      },
    }),
  )
  return [...metiers, ...suites]
}

function ecrireTypes({ referentiel, mots, adresse, lastChangeDateTime }: Chantier): DefinitionCase[] {
  const genres = [...new Set(referentiel.elements.map(({ genre }) => genre))]
  return genres.map((genre, rang) => ({
    identifier: identifiantGenre(genre),
    uri: adresse('CFItemTypes', identifiantGenre(genre)),
    title: mots.genres[genre],
    description: mots.genres[genre],
    hierarchyCode: String(rang + 1),
    typeCode: genre,
    lastChangeDateTime,
  }))
}

function ecrireGroupes({ referentiel, mots, adresse, lastChangeDateTime }: Chantier): DefinitionCase[] {
  const genres = [...new Set(referentiel.liens.map(({ genre }) => genre))]
  return genres.map((genre) => ({
    identifier: identifiantGroupe(genre),
    uri: adresse('CFAssociationGroupings', identifiantGroupe(genre)),
    title: mots.liens[genre],
    lastChangeDateTime,
  }))
}
