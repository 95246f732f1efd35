import { type ConstatDecide, constater, deciderConstat } from '#application/documents/constater.ts'
import { consulterDocument, lireFichier, listerDocuments } from '#application/documents/consulter.ts'
import { deposerDocument } from '#application/documents/deposer.ts'
import { preparerReferentiel } from '#application/documents/en-referentiel.ts'
import type { PortsDocuments, ResumeDocument } from '#application/documents/ports-gardes.ts'
import { relireDocument } from '#application/documents/relire.ts'
import { creerReferentiel } from '#application/referentiels/creer.ts'
import type { PortsReferentiels } from '#application/referentiels/ports.ts'
import type { Appui } from '#domaine/document/index.ts'
import type { ReglementExamen } from '#domaine/referentiel/index.ts'
import { reussir } from '#socle/resultat.ts'
import { referentielPublic } from '../contrat/conversion-referentiel.ts'
import {
  type ConstatPublic,
  type ResumeDocument as ResumePublic,
  routesDocuments,
  type TableReglement,
} from '../contrat/documents.ts'
import { lireCorps } from '../corps.ts'
import { type Montage, monter } from '../monter.ts'

const publier = ({
  nonPlaces,
  deposePar,
  deposeLe,
  luLe,
  versionLecture: _version,
  ...resume
}: ResumeDocument): ResumePublic => ({
  ...resume,
  non_places: nonPlaces,
  depose_par: deposePar,
  depose_le: deposeLe.toISOString(),
  lu_le: luLe.toISOString(),
})

/** What the routes of documents stand on. */
export interface OutilsDocuments {
  readonly ports: PortsDocuments
  readonly referentiels: PortsReferentiels
}

/** Documents of an organisation: dropped, read, checked, decided upon. */
export function monterDocuments(montage: Montage, { ports, referentiels }: OutilsDocuments): void {
  monter(montage, routesDocuments.documents, async ({ params, query, identite }) => {
    const demande = { ...params, page: query.page, parPage: query.par_page }
    const { total, lignes } = await listerDocuments(ports, identite.personne.id, demande)
    return { total, documents: lignes.map(publier) }
  })
  monter(
    montage,
    routesDocuments.deposerDocument,
    async ({ params, query, requete, identite }) => {
      const octets = await lireCorps(requete.raw, query.nom)
      if (!octets.ok) return octets
      const fichier = { nom: query.nom, octets: octets.valeur }
      const fait = await deposerDocument(ports, identite.personne.id, { ...params, fichier })
      if (!fait.ok) return fait
      return reussir({ document: publier(fait.valeur.document), deja_connu: fait.valeur.dejaConnu })
    },
    { flux: true },
  )
  monter(montage, routesDocuments.relireDocument, async ({ params, identite }) => {
    const relu = await relireDocument(ports, identite.personne.id, params)
    return relu.ok ? reussir(publier(relu.valeur)) : relu
  })
  monterLectures(montage, ports)
  monterConstats(montage, ports)
  monter(montage, routesDocuments.referentielDuDocument, async ({ params, identite }) => {
    const prepare = await preparerReferentiel(ports, identite.personne.id, params)
    if (!prepare.ok) return prepare
    const { organisme, document } = params
    const demande = { organisme, document, contenu: prepare.valeur.referentiel }
    const cree = await creerReferentiel(referentiels, identite.personne.id, demande)
    return cree.ok ? reussir({ referentiel: cree.valeur.referentiel, version: cree.valeur.id }) : cree
  })
}

function monterLectures(montage: Montage, ports: PortsDocuments): void {
  monter(montage, routesDocuments.document, async ({ params, identite }) => {
    const lu = await consulterDocument(ports, identite.personne.id, params)
    if (!lu.ok) return lu
    const { resume, donnees } = lu.valeur
    const { lecture } = lu.valeur.lu
    return reussir({
      document: publier(resume),
      donnees: donnees.map((une) => ({ ...une, reperes: [...une.reperes] })),
      reglement: lecture?.genre === 'reglement' ? tableDe(lecture.donnees) : null,
      mobilier: [...(lecture?.mobilier ?? [])],
      non_places: [...(lecture?.nonPlaces ?? [])],
    })
  })
  monter(montage, routesDocuments.sourceDocument, async ({ params, identite }) => {
    const lu = await consulterDocument(ports, identite.personne.id, params)
    if (!lu.ok) return lu
    const { document } = lu.valeur.lu
    return reussir({ ...document, pages: [...document.pages], lignes: [...document.lignes] })
  })
  monter(montage, routesDocuments.fichierDocument, async ({ params, identite, reponse }) => {
    const lu = await lireFichier(ports, identite.personne.id, params)
    if (!lu.ok) return lu
    // Always saved, never shown: what somebody dropped must not run in the pages of the product.
    reponse.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(lu.valeur.nom)}`)
    return reussir(lu.valeur.octets)
  })
  monter(montage, routesDocuments.apercuReferentiel, async ({ params, identite }) => {
    const prepare = await preparerReferentiel(ports, identite.personne.id, params)
    if (!prepare.ok) return prepare
    const { referentiel, reparations, ignorees } = prepare.valeur
    return reussir({
      referentiel: referentielPublic(referentiel),
      reparations: reparations.length,
      ignorees: [...ignorees],
    })
  })
}

function monterConstats(montage: Montage, ports: PortsDocuments): void {
  monter(montage, routesDocuments.constatsDocument, async ({ params, query, identite }) => {
    const demande = { ...params, avec: query.avec.filter(estUuid) }
    const faits = await constater(ports, identite.personne.id, demande)
    if (!faits.ok) return faits
    const { aujourdhui, constats, voisins, fiches } = faits.valeur
    return reussir({
      aujourdhui,
      constats: constats.map(constatPublic),
      voisins: voisins.map(publier),
      fiches: [...fiches],
    })
  })
  monter(montage, routesDocuments.deciderConstat, ({ params, corps, identite }) =>
    deciderConstat(ports, identite.personne.id, { ...params, ...corps }),
  )
}

const estUuid = (texte: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(texte)

function constatPublic({ cle, constat, decision }: ConstatDecide): ConstatPublic {
  const { reperes, appuis, donnees, ...reste } = constat
  return {
    ...reste,
    cle,
    donnees: { ...donnees },
    reperes: [...reperes],
    appuis: appuis.map(appuiPublic),
    decision:
      decision === null || decision.decision === 'annulee'
        ? null
        : { decision: decision.decision, motif: decision.motif, par: decision.par, le: decision.le.toISOString() },
  }
}

const appuiPublic = (appui: Appui): ConstatPublic['appuis'][number] =>
  appui.genre === 'document' ? { ...appui, reperes: [...appui.reperes] } : appui

const tableDe = ({ arreteDu, categories, epreuves, notes, ...reste }: ReglementExamen): TableReglement => ({
  ...reste,
  arrete_du: arreteDu,
  categories: [...categories],
  epreuves: epreuves.map((epreuve) => ({
    ...epreuve,
    unites: epreuve.unites.map((unite) => ({
      ...unite,
      modalites: unite.modalites.map(({ dureeMin, dureeMax, natures, ...modalite }) => ({
        ...modalite,
        natures: [...natures],
        duree_min: dureeMin,
        duree_max: dureeMax,
      })),
    })),
  })),
  notes: [...notes],
})
