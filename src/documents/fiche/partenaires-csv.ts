import type { FicheRegistre } from '#domaine/certification/index.ts'

/** A leading sign would be run as a formula by a spreadsheet. */
const neutraliser = (texte: string): string => (/^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte)

const champ = (valeur: string | null): string =>
  valeur === null ? '' : `"${neutraliser(valeur).replaceAll('"', '""')}"`

const ENTETES = ['numero', 'nom', 'siret', 'habilitation', 'etat', 'actif_depuis', 'etat_modifie_le']

/** Every partner of a record as CSV: UTF-8 with its mark, semicolons, CRLF, as French spreadsheets expect. */
export function partenairesEnCsv({ numero, partenaires }: Pick<FicheRegistre, 'numero' | 'partenaires'>): string {
  const lignes = partenaires.map((p) =>
    [numero, p.nom, p.siret, p.habilitation, p.etat, p.actifDepuis, p.etatModifieLe].map(champ).join(';'),
  )
  return `\ufeff${[ENTETES.join(';'), ...lignes].join('\r\n')}\r\n`
}
