import { tmpdir } from 'node:os'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from './polices.ts'

export interface OptionsPdf {
  /** One claim a file: `ua-1` for what is read, `a-3a` for what is kept. Both are tagged. */
  readonly norme: 'ua-1' | 'a-3a'
  /** Seconds since 1970, given by the caller: same source and same figure, same bytes. */
  readonly creeLe: number
}

let compilateur: Promise<NodeCompiler> | null = null

/** The workspace holds nothing of ours: a source has no file to read. */
async function openCompiler(): Promise<NodeCompiler> {
  return NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: await readFonts() }] })
}

/**
 * Typesets a Typst source as a tagged PDF, in this process. Throws what the engine says when the source is wrong
 * or breaks the standard asked for (a title and a language are needed): sources are ours, such an error is a bug. A
 * sign that no font has leaves its place empty in a `ua-1` document, which then claims no standard, still tagged; an
 * `a-3a` one is refused.
 */
export async function compilePdf(source: string, { norme, creeLe }: OptionsPdf): Promise<Buffer> {
  compilateur ??= openCompiler()
  const moteur = await compilateur
  const rendu = moteur.compile({ mainFileContent: source })
  const document = rendu.result
  if (document === null) throw new Error(JSON.stringify(rendu.takeDiagnostics()?.shortDiagnostics ?? 'typst'))
  try {
    return moteur.pdf(document, { pdfStandard: norme, creationTimestamp: creeLe })
  } catch (erreur) {
    if (norme !== 'ua-1' || !SANS_SIGNE.test(String(erreur))) throw erreur
    return moteur.pdf(document, { pdfStandard: '1.7', creationTimestamp: creeLe })
  } finally {
    moteur.evictCache(10)
  }
}

/** What the engine says of a sign that no font has (Arabic, an emoji). */
const SANS_SIGNE = /could not be displayed with font/

/** A Typst string literal: whatever the text holds, it is shown as such. */
export const literal = (texte: string): string => `"${texte.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`
