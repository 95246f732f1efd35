import { REGLES } from '#domaine/regles/index.ts'
import { couvrir } from '#droit/couverture.ts'
import { direTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'

/** Every text with the rules that cite it, or the reason why none does. */
export function couvertureEnMarkdown(paroles: ParolesDroit, lienRegle: (id: string) => string): string {
  const { mots } = paroles.phrases
  const lignes = couvrir(REGLES).map(({ texte, regles, raison }) => {
    const dites = raison === null ? 'aucune règle' : (mots[`sans-effet.${raison}`] ?? raison)
    return `| ${direTexte(texte, null, paroles)} | ${regles.length === 0 ? dites : regles.map(lienRegle).join(', ')} |`
  })
  return ['| texte | règles |', '| --- | --- |', ...lignes].join('\n')
}
