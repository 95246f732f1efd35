import { REGLES } from '#domaine/regles/index.ts'
import { TEXTES } from '#droit/textes.ts'
import { direTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'

/** Every text with the rules that cite it. */
export function couvertureEnMarkdown(paroles: ParolesDroit, lienRegle: (id: string) => string): string {
  const citees = new Map<string, Set<string>>()
  for (const { id, references } of REGLES) {
    for (const { texte } of references) citees.set(texte, (citees.get(texte) ?? new Set()).add(id))
  }
  const lignes = Object.keys(TEXTES).map((cle) => {
    const regles = [...(citees.get(cle) ?? [])].map(lienRegle).join(', ')
    return `| ${direTexte(cle, null, paroles)} | ${regles === '' ? 'aucune règle' : regles} |`
  })
  return ['| texte | règles |', '| --- | --- |', ...lignes].join('\n')
}
