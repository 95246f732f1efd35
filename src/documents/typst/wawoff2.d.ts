declare module 'wawoff2' {
  /** Bytes of a WOFF2 font → bytes of the same font as TrueType. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>
}
