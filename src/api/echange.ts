import type { FichierRecu, LecteurDocuments } from '#application/documents/ports.ts'
import { BORNES_REFERENTIEL, type Referentiel } from '#domaine/referentiel/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { type RepriseCase, referentielDepuisCase } from '#interop/case/lire.ts'
import { depuisCase, type PaquetCase } from '#interop/case/paquet.ts'
import { paquetDepuisTableur } from '#interop/tableur/opensalt.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

/** A référentiel from a file, with what was proposed or left aside, counted. */
export interface Echange {
  readonly contenu: Referentiel
  readonly reprise: {
    readonly format: 'case' | 'classeur' | 'classeur-opensalt'
    readonly genres_proposes: number
    readonly autres_parents: number
    readonly sans_parent: number
    readonly liens_ecartes: number
    readonly lignes_ecartees: number
  }
}

/**
 * Reads a CASE package (JSON), our workbook or one of OpenSALT. Workbooks go through the reader of documents, away from
 * the server. Refusals: those of the reader, `case.illisible`, `document.non-reconnu`, `referentiel.trop-d-elements`.
 */
export async function lireEchange(
  lecteur: LecteurDocuments,
  fichier: FichierRecu,
  maintenant: Date,
): Promise<Resultat<Echange>> {
  if (ouvreJson(fichier.octets)) {
    const paquet = lirePaquet(fichier)
    return paquet.ok ? depuisPaquet(paquet.valeur, 'case') : paquet
  }
  const lu = await lecteur.lire(fichier)
  if (!lu.ok) return lu
  const { document, lecture } = lu.valeur
  const paquet = paquetDepuisTableur(document, `${maintenant.toISOString().slice(0, 19)}Z`)
  if (paquet !== null) return depuisPaquet(paquet, 'classeur-opensalt')
  const tableur = document.format === 'xlsx' || document.format === 'csv'
  if (!tableur || lecture?.genre !== 'referentiel') return refuser('document.non-reconnu', { fichier: fichier.nom })
  return reussir(depuisClasseur(lecture))
}

/** Does it open with a brace, marks and spaces passed over? */
function ouvreJson(octets: Uint8Array): boolean {
  const tete = Buffer.from(octets.subarray(0, 64)).toString('utf8')
  return tete.replace(/^[\ufeff\s]+/, '').startsWith('{')
}

function lirePaquet({ octets }: FichierRecu): Resultat<PaquetCase> {
  try {
    const json: unknown = JSON.parse(
      Buffer.from(octets)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
    return depuisCase(json)
  } catch {
    return refuser('case.illisible', { chemin: 'CFPackage' })
  }
}

function depuisPaquet(paquet: PaquetCase, format: Echange['reprise']['format']): Resultat<Echange> {
  const { elements, liens } = BORNES_REFERENTIEL
  if ((paquet.CFItems?.length ?? 0) > elements) return refuser('referentiel.trop-d-elements', { max: elements })
  if ((paquet.CFAssociations?.length ?? 0) > elements + liens)
    return refuser('referentiel.trop-de-liens', { max: liens })
  const reprise: RepriseCase = referentielDepuisCase(paquet)
  const ecartes = Object.values(reprise.associationsEcartees).reduce((total, nombre) => total + nombre, 0)
  return reussir({
    contenu: sansReperes(reprise.referentiel),
    reprise: {
      format,
      genres_proposes: reprise.genresProposes.length,
      autres_parents: reprise.autresParents.length,
      sans_parent: reprise.sansParent.length,
      liens_ecartes: ecartes,
      lignes_ecartees: 0,
    },
  })
}

type LectureReferentiel = Extract<NonNullable<DocumentLu['lecture']>, { genre: 'referentiel' }>

const depuisClasseur = ({ donnees, anomalies, nonPlaces }: LectureReferentiel): Echange => ({
  contenu: sansReperes(donnees),
  reprise: {
    format: 'classeur',
    genres_proposes: 0,
    autres_parents: 0,
    sans_parent: 0,
    liens_ecartes: anomalies.filter(({ regle }) => regle === 'lecture.lien-inconnu').length,
    lignes_ecartees: nonPlaces.length,
  },
})

/** Lines of a file that is not kept mean nothing. */
const sansReperes = (referentiel: Referentiel): Referentiel => ({
  ...referentiel,
  elements: referentiel.elements.map((element) => ({ ...element, reperes: [] })),
})
