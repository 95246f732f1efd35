import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
