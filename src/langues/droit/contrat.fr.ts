import type { PhrasesDroit } from './phrases.ts'

export const CONTRAT_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
