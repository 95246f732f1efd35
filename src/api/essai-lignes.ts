import type { Kysely } from 'kysely'
import { trouverReglement } from '#domaine/evaluation/index.ts'
import { proposerPaquet } from '#domaine/paquet/index.ts'
import type { Schema } from '#stockage/schema.ts'

/** For tests: whose the rows are, and the one identifier that they all bear. */
interface LigneEssai {
  readonly organisme: string
  readonly id: string
  readonly personne: string
}

/** For tests: a document with a decision on one of its findings. */
export async function poserDocument(tx: Kysely<Schema>, { organisme, id, personne }: LigneEssai): Promise<void> {
  const cle = { organisme_id: organisme, id }
  const comptes = { pages: 0, lignes: 1, donnees: 0, non_places: 1 }
  await tx
    .insertInto('document')
    .values({
      ...cle,
      ...comptes,
      nom: 'essai.txt',
      format: 'texte',
      empreinte: Buffer.alloc(32),
      taille: 1,
      octets: Buffer.from('a'),
      lu: JSON.stringify({
        document: { nom: 'essai.txt', format: 'texte', empreinte: '', taille: 1, pages: [], lignes: [] },
        lecture: null,
      }),
      version_lecture: 1,
      depose_par: personne,
    })
    .execute()
  const decision = { decision: 'refusee', regle: 'code.double', constat: 'code.double@1.0-4#' } as const
  await tx
    .insertInto('decision_constat')
    .values({ ...cle, ...decision, document_id: id, decide_par: personne })
    .execute()
}

/** For tests: a published référentiel, a batch of its edits, a judgement on it and its migration. */
export async function poserReferentiel(tx: Kysely<Schema>, { organisme, id }: LigneEssai): Promise<void> {
  const cle = { organisme_id: organisme, id }
  const relue = { relue_par: id, relue_le: '2026-03-15', relecteur_distinct: false }
  const publiee = { publiee_par: id, publiee_le: '2026-03-15', empreinte: Buffer.alloc(32) }
  await tx
    .insertInto('referentiel')
    .values({ ...cle, cree_par: id })
    .execute()
  await tx
    .insertInto('version_referentiel')
    .values({
      ...cle,
      ...relue,
      ...publiee,
      referentiel_id: id,
      numero: 1,
      etat: 'publiee',
      intitule: 'Essai',
      nb_elements: 0,
      contenu: JSON.stringify({ intitule: 'Essai', certification: null, fondements: [], elements: [], liens: [] }),
      cree_par: id,
    })
    .execute()
  const lot = { revision: 1, genre: 'edition', operations: '[]', inverses: '[]', auteur: id } as const
  await tx
    .insertInto('lot_operations')
    .values({ organisme_id: organisme, version_id: id, ...lot })
    .execute()
  const juge = { apprenant_id: id, version_id: id, element_id: 'c', valeur: 'acquis', porte_par: id }
  await tx
    .insertInto('jugement')
    .values({ ...cle, ...juge, porte_le: '2026-03-15' })
    .execute()
  const comptes = { garde: 1, deplace: 0, scinde: 0, fusionne: 0, abandonne: 0 }
  const migration = { referentiel_id: id, numero: 1, de_version: id, vers_version: id, faite_par: id }
  await tx
    .insertInto('migration_jugements')
    .values({ ...cle, ...migration, decisions: '[]', comptes: JSON.stringify(comptes), apercu: Buffer.alloc(32) })
    .execute()
  const reprise = {
    jugement_id: id,
    migration_id: id,
    version_id: id,
    elements: ['c'],
  }
  await tx
    .insertInto('reprise_jugement')
    .values({ organisme_id: organisme, ...reprise, sort: 'garde' })
    .execute()
}

/** For tests: a crosswalk from the published version to a record, with a confirmed link. */
export async function poserCorrespondances(tx: Kysely<Schema>, { organisme, id, personne }: LigneEssai): Promise<void> {
  const cle = { organisme_id: organisme, table_id: id }
  const cotes = { de: `version:${id}`, vers: `fiche:RNCP1@${'0'.repeat(64)}`, de_version: id }
  await tx
    .insertInto('table_correspondances')
    .values({ organisme_id: organisme, id, ...cotes, de_intitule: 'Essai', vers_intitule: 'Essai', cree_par: id })
    .execute()
  await tx
    .insertInto('lot_correspondances')
    .values({ ...cle, numero: 1, par: personne })
    .execute()
  const lien = { de: 'c', vers: 'bloc-1', etat: 'confirme', type: 'equivalent' } as const
  await tx
    .insertInto('decision_correspondance')
    .values({ ...cle, lot: 1, ...lien })
    .execute()
}

/** For tests: a rule package, with a dry run of it. */
export async function poserPaquet(tx: Kysely<Schema>, { organisme, id, personne }: LigneEssai): Promise<void> {
  const reglement = trouverReglement('mspc')
  const session = { annee: 2026, jour: '2026-06-30' }
  const propose = reglement && proposerPaquet(reglement, { certification: 'RNCP35698', session })
  if (!propose?.ok) throw new Error('no package of mspc')
  const empreinte = Buffer.alloc(32)
  const qui = { cree_par: personne, modifie_par: personne }
  const quoi = { certification: 'RNCP35698', session: 2026, numero: 1, intitule: 'Essai' }
  await tx
    .insertInto('paquet')
    .values({ organisme_id: organisme, id, ...quoi, ...qui, contenu: JSON.stringify(propose.valeur), empreinte })
    .execute()
  const bilan = JSON.stringify({ reference: 'Essai', candidats: 1, changements: 0, mouvements: [] })
  await tx
    .insertInto('acte_paquet')
    .values({ organisme_id: organisme, paquet_id: id, numero: 1, genre: 'repetition', empreinte, bilan, par: personne })
    .execute()
}
