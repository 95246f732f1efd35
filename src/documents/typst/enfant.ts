import { servirTaches } from '#processus/enfant.ts'
import { compilePdf } from './compiler.ts'
import type { DemandePdf } from './demande.ts'

const estDemande = (recue: unknown): recue is DemandePdf =>
  typeof recue === 'object' && recue !== null && 'source' in recue && 'options' in recue

// The child process that typesets. The parent is of this very version: what it sends is what its own types say.
servirTaches(async (recue) => {
  if (!estDemande(recue)) throw new Error('not a document to typeset')
  return await compilePdf(recue.source, recue.options)
})
