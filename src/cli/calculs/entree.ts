import { readFile } from 'node:fs/promises'
import { Exemple } from '#api/contrat/calculs/exemple.ts'
import { ENTREE_CALCUL_MAX } from '#api/contrat/calculs.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

/** What the command computes: an input as it was given, and what is expected of the answer when an example says it. */
export interface EntreeLue {
  readonly entree: unknown
  readonly attendu: Exemple['attendu'] | null
}

async function lireTout(chemin: string): Promise<string | null> {
  if (chemin !== '-') return readFile(chemin, 'utf8').catch(() => null)
  process.stdin.setEncoding('utf8')
  let texte = ''
  for await (const morceau of process.stdin) {
    texte += String(morceau)
    if (texte.length > ENTREE_CALCUL_MAX) return texte
  }
  return texte
}

/**
 * Reads a file of JSON, or standard input for `-`: the input itself, or an example that holds it. Refusals
 * `registre.fichier-absent`, `calcul.json-illisible`, `calcul.trop-gros`.
 */
export async function lireEntree(chemin: string): Promise<Resultat<EntreeLue>> {
  const texte = await lireTout(chemin)
  if (texte === null) return refuser('registre.fichier-absent', { fichier: chemin })
  if (texte.length > ENTREE_CALCUL_MAX) return refuser('calcul.trop-gros', { maximum: ENTREE_CALCUL_MAX })
  try {
    const brut: unknown = JSON.parse(texte)
    const exemple = Exemple.partial({ calcul: true, titre: true }).safeParse(brut)
    return reussir(exemple.success ? exemple.data : { entree: brut, attendu: null })
  } catch (erreur) {
    const message = erreur instanceof SyntaxError ? erreur.message : String(erreur)
    return refuser('calcul.json-illisible', { fichier: chemin, message })
  }
}
