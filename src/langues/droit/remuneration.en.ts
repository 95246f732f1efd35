import type { PhrasesDroit } from './phrases.ts'

export const REMUNERATION_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
