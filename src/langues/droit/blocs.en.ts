import type { PhrasesDroit } from './phrases.ts'

export const BLOCS_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
