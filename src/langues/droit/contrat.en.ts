import type { PhrasesDroit } from './phrases.ts'

export const CONTRAT_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
