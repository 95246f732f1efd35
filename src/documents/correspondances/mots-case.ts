import type { Banc, LienBanc } from '#application/correspondances/comparer.ts'
import type { SourceOuverte } from '#application/correspondances/ports.ts'
import type { LienOfficiel } from '#domaine/referentiel/index.ts'
import { DOCUMENT_CORRESPONDANCES as MOTS } from '#langues/document-correspondances.ts'
import { DOCUMENT_REFERENTIEL } from '#langues/document-referentiel.ts'
import { remplir, typographier } from '#langues/typographie.ts'

/** Words of the CASE package of a crosswalk; reasons are a list, as Markdown. */
export const motsCorrespondances = {
  cadre: MOTS.cadre,
  officiels: MOTS.officiels,
  titre: ({ de, vers }: Pick<Banc, 'de' | 'vers'>): string =>
    remplir(typographier(MOTS.titre), { de: nommer(de), vers: nommer(vers) }),
  raison: (lien: LienBanc): string =>
    direRaison(lien)
      .map((ligne) => `- ${ligne}`)
      .join('\n'),
  origine: ({ declareePar }: LienOfficiel): string => remplir(MOTS.origine, { numero: declareePar }),
}

/** `RNCP35698 Technicien (version 2)`. */
function nommer({ numero, intitule, version }: SourceOuverte): string {
  const titre = [numero, intitule].filter((mots) => mots !== null && mots !== '').join(' ')
  const nom = titre === '' ? DOCUMENT_REFERENTIEL.fr.sansTitre : titre
  return version === null ? nom : remplir(MOTS.version, { intitule: nom, numero: version.numero })
}

const centieme = (part: number): number => Math.round(part * 100)

function direRaison({ type, suggestion }: LienBanc): string[] {
  if (suggestion === null) return [MOTS.types[type], MOTS.main]
  const { motsCommuns, contenu, memeCode, blocsVoisins, caractereOppose } = suggestion.raison
  return [
    MOTS.types[type],
    remplir(MOTS.ressemblance, { n: centieme(suggestion.score) }),
    ...(motsCommuns.length === 0 ? [] : [remplir(typographier(MOTS.mots), { mots: motsCommuns.join(', ') })]),
    ...(contenu === null ? [] : [remplir(typographier(MOTS.contenu), { n: centieme(contenu) })]),
    ...(memeCode ? [MOTS.code] : []),
    ...(blocsVoisins === true ? [MOTS.blocs] : []),
    ...(caractereOppose ? [MOTS.oppose] : []),
  ]
}
