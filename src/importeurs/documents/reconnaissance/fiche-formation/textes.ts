import type { DocumentSource } from '#domaine/document/index.ts'
import type { FicheFormation, TextesFormation } from '#domaine/offre/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import { paragraphesDe, passageDe, type Releve, type Trouvaille, texteDeLignes } from './releve.ts'

const FINANCEURS = /\bopco\b|operateurs? de competences?|prise? en charge|financ/
const REFERENT = /\br[ée]f[ée]rente?s?\s+handicap\b/i

type Textes = Pick<FicheFormation, 'textes' | 'tarif' | 'referentHandicap'>

/** Texts of the sheet in its own words, lines joined. */
export function lireTextes(releve: Releve, format: DocumentSource['format']): Textes {
  const parLigne = format === 'docx' || format === 'html' || format === 'xlsx' || format === 'csv'
  const lire = (cle: keyof TextesFormation): string | null => {
    const lignes = releve.lignesDe(cle)
    releve.noterLignes(`textes.${cle}`, lignes)
    return texteDeLignes(lignes, parLigne)
  }
  const tarif = releve.lignesDe('tarif')
  releve.noterLignes('tarif', tarif)
  return {
    textes: {
      objectifs: lire('objectifs'),
      contenu: lire('contenu'),
      prerequis: lire('prerequis'),
      public: lire('public'),
      validation: lire('validation'),
      modalitesEvaluation: lire('modalitesEvaluation'),
      modalitesPedagogiques: lire('modalitesPedagogiques'),
      methodes: lire('methodes'),
      moyens: lire('moyens'),
      intervenants: lire('intervenants'),
      duree: lire('duree'),
      rythme: lire('rythme'),
      effectif: lire('effectif'),
      financement: lire('financement') ?? financementDansTarif(releve, parLigne),
      poursuite: lire('poursuite'),
      debouches: lire('debouches'),
      accessibilite: lire('accessibilite'),
      positionnement: lire('positionnement'),
    },
    tarif: texteDeLignes(tarif, parLigne),
    referentHandicap: releve.chercher('referentHandicap', releve.lignesDe('accessibilite'), phraseDuReferent),
  }
}

/** The sentence that names the disability referent. */
function phraseDuReferent(texte: string): Trouvaille<string> | null {
  const lue = REFERENT.exec(texte)
  if (!lue) return null
  const avant = texte.lastIndexOf('.', lue.index) + 1
  const apres = texte.indexOf('.', lue.index)
  const brut = texte.slice(avant, apres === -1 ? texte.length : apres + 1)
  const debut = avant + (brut.length - brut.trimStart().length)
  const valeur = collapseSpaces(brut)
  return { valeur, debut, fin: avant + brut.trimEnd().length }
}

/** Paragraphs of the price that say who pays, when the sheet has no section for it. */
function financementDansTarif(releve: Releve, parLigne: boolean): string | null {
  const paragraphes = paragraphesDe(releve.lignesDe('tarif'), parLigne).filter((paragraphe) =>
    FINANCEURS.test(fold(passageDe(paragraphe).texte)),
  )
  releve.noterLignes('textes.financement', paragraphes.flat())
  return paragraphes.length > 0 ? paragraphes.map((lignes) => texteDeLignes(lignes, parLigne) ?? '').join('\n') : null
}
