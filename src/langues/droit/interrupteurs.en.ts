import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
