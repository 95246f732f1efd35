import type { DocumentRecherche, FicheRegistre } from '#domaine/certification/index.ts'
import type { ProgressionImport } from './importer.ts'

/** Builds an index from documents; implemented by `recherche`. */
export interface ConstructeurRecherche {
  ajouter(document: DocumentRecherche): void
  terminer(): Uint8Array[]
}

/** What re-indexing needs of the world. */
export interface OutilsIndex {
  /** Every displayed record, in any order. */
  contenus(): AsyncIterable<readonly FicheRegistre[]>
  compter(): Promise<number>
  construire(): ConstructeurRecherche
  enregistrer(segments: readonly Uint8Array[]): Promise<void>
  progresser(progression: ProgressionImport): void
}

/** What the index reads of a record. */
function documentDe(f: FicheRegistre): DocumentRecherche {
  const { textes: t } = f
  const longs = [t.objectifs, t.activites, t.capacites, t.secteurs, t.emplois]
  return {
    numero: f.numero,
    repertoire: f.repertoire,
    intitule: f.intitule,
    abregeCode: f.abrege?.code ?? null,
    abregeLibelle: f.abrege?.libelle ?? null,
    niveau: f.niveau,
    type: f.typeEnregistrement,
    actif: f.actif,
    dates: f.dates,
    nsf: f.nsf,
    rome: f.rome,
    formacodes: f.formacodes,
    codesDiplome: f.codesDiplome,
    voiesOuvertes: f.voies.filter((v) => v.ouverte === true).map((v) => v.voie),
    certificateurs: f.certificateurs.filter((c) => c.actif !== false),
    partenairesSiret: f.partenaires.flatMap((p) => (p.siret === null ? [] : [p.siret])),
    blocs: f.blocs,
    textesLongs: longs.filter((x) => x !== null),
  }
}

/** Rebuilds the search index over every displayed record and puts it in service. */
export async function reindexer(outils: OutilsIndex): Promise<void> {
  const total = await outils.compter()
  const constructeur = outils.construire()
  let fiches = 0
  for await (const lot of outils.contenus()) {
    for (const fiche of lot) constructeur.ajouter(documentDe(fiche))
    fiches += lot.length
    outils.progresser({ etape: 'index', fait: fiches, total, fiches })
  }
  await outils.enregistrer(constructeur.terminer())
}
