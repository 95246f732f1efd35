import type { PhrasesDroit } from './phrases.ts'

export const PAQUET_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
