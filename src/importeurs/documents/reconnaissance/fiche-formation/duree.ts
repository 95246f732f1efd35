import type { DureeFormation, GroupeHeures, HeuresEnseignement } from '#domaine/offre/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import type { LigneNette } from './lignes-nettes.ts'
import { parMotif, type Releve, type Trouvaille } from './releve.ts'
import type { Section } from './sections.ts'

const NOMBRE = '\\d{1,3}(?: \\d{3})+|\\d{1,5}(?:,\\d{1,2})?'
const HEURES = new RegExp(`(?<![\\d,])(${NOMBRE})\\s*h(?:eures?)?(?![a-z\\d])`, 'gi')
const HEURES_FIN = new RegExp(`^(.{2,120}?)[\\s:–-]*(?<![\\d,])(${NOMBRE})\\s*h(?:eures?)?\\.?$`, 'i')
const PAR_AN = new RegExp(
  `par an(?:née)?[^.]{0,40}?(?<![\\d,])(${NOMBRE})\\s*h(?:eures?)?|(${NOMBRE})\\s*h(?:eures?)?\\s*(?:par an|/\\s*an)`,
  'i',
)
const SEMAINES = /(\d{1,2})\s*semaines?\s+(?:de|en|au|à)\s+(?:cours|formation|centre|lycée|l['’]école|CFA|l['’]UFA)/i
const AN = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4 } as const

const lireNombre = (texte: string): number => Number(texte.replace(/\s/g, '').replace(',', '.'))

/** Duration of the whole path: months, hours in the centre, hours and weeks a year, groups of subjects with their hours. */
export function lireDuree(releve: Releve): DureeFormation {
  const titres = releve.sections.filter((section) => section.cle === 'duree').flatMap((section) => section.titre)
  const lignes = [...titres, ...releve.lignesDe('duree')]
  return {
    mois: lireMois(releve, lignes),
    heuresCentre: releve.chercher('duree.heuresCentre', lignes, heuresTotales),
    heuresParAn: releve.chercher(
      'duree.heuresParAn',
      lignes,
      parMotif(PAR_AN, (lue) => lireNombre(lue[1] ?? lue[2] ?? '')),
    ),
    semainesCentreParAn: releve.chercher(
      'duree.semainesCentreParAn',
      [...releve.lignesDe('rythme'), ...lignes],
      parMotif(SEMAINES, (lue) => Number(lue[1])),
    ),
    groupes: lireGroupes(releve),
  }
}

function lireMois(releve: Releve, lignes: readonly LigneNette[]): number | null {
  const motifs = [
    parMotif(/(?<!\d)(\d{1,2})\s*mois\b/i, (lue) => Number(lue[1])),
    parMotif(/contrats? de (\d|deux|trois)\s*ans?\b/i, moisDe),
    parMotif(/(?<![\d,] ?)(\d|deux|trois)\s*ans?\b/i, moisDe),
  ]
  for (const motif of motifs) {
    const mois = releve.chercher('duree.mois', lignes, motif)
    if (mois !== null) return mois
  }
  const entree = releve.lignesDe('prerequis', 'contenu', 'modalitesPedagogiques', 'rythme')
  return releve.chercher(
    'duree.mois',
    entree,
    parMotif(/\b(?:prépare|déroule|effectue)\s+(?:en|sur)\s+(\d|deux|trois)\s*ans\b/i, moisDe),
  )
}

function moisDe(lue: RegExpExecArray): number | null {
  const mot = fold(lue[1] ?? '')
  const ans = Object.entries(AN).find(([nom]) => nom === mot)?.[1] ?? Number(mot)
  return Number.isInteger(ans) && ans > 0 ? ans * 12 : null
}

/** First number of hours that is not told for one year. */
function heuresTotales(texte: string): Trouvaille<number> | null {
  for (const lue of texte.matchAll(HEURES)) {
    const avant = fold(texte.slice(Math.max(0, lue.index - 40), lue.index))
    const apres = fold(texte.slice(lue.index + lue[0].length, lue.index + lue[0].length + 12))
    if (/par an\b|par annee\b|par semaine/.test(avant) || /^ *(?:\/|par) ?(?:an|semaine|jour)/.test(apres)) continue
    return { valeur: lireNombre(lue[1] ?? ''), debut: lue.index, fin: lue.index + lue[0].length }
  }
  return null
}

function lireGroupes(releve: Releve): GroupeHeures[] {
  const groupes: GroupeHeures[] = []
  for (const section of releve.sections) {
    const groupe = groupeDe(releve, section, `duree.groupes[${groupes.length}]`)
    if (groupe) groupes.push(groupe)
  }
  return groupes
}

/** A heading that ends in hours, or a list of subjects with hours under a heading without. */
function groupeDe(releve: Releve, section: Section, chemin: string): GroupeHeures | null {
  const titre = section.titre[0]
  const annonce = titre ? HEURES_FIN.exec(titre.texte) : null
  const matieres = section.lignes.flatMap((ligne) => {
    const lue = HEURES_FIN.exec(ligne.texte)
    return lue && (ligne.puce || ligne.ligne.texte.includes('\t')) ? [{ ligne, matiere: matiereDe(lue) }] : []
  })
  if (!titre || matieres.length === 0 || (section.cle !== 'groupe' && matieres.length < 2)) return null
  releve.noterLignes(chemin, [titre])
  for (const [rang, { ligne }] of matieres.entries()) releve.noterLignes(`${chemin}.matieres[${rang}]`, [ligne])
  return {
    libelle: annonce?.[1]?.trim() ?? titre.texte,
    annoncees: annonce ? lireNombre(annonce[2] ?? '') : null,
    matieres: matieres.map(({ matiere }) => matiere),
  }
}

const matiereDe = (lue: RegExpExecArray): HeuresEnseignement => ({
  libelle: collapseSpaces(lue[1] ?? ''),
  heures: lireNombre(lue[2] ?? ''),
})
