import { expect, test } from 'vitest'
import { decodeWindows1252 } from './windows-1252.ts'

test('les signes que Latin-1 n’a pas sont rendus', () => {
  const octets = Buffer.from([0x4c, 0x92, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x96, 0x20, 0x35, 0x80, 0x85, 0x20, 0xe9])
  expect(decodeWindows1252(octets)).toBe('L’œuvre – 5€… é')
})

test('chaque octet donne un signe, et un seul', () => {
  const texte = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, octet) => octet))
  expect(texte).toHaveLength(256)
  expect(new Set(texte).size).toBe(256)
})
