/** A growing list of 32-bit integers over one typed array. `data` is replaced when it grows: re-read it. */
export class IntList {
  data: Int32Array
  length = 0

  constructor(capacity = 1024) {
    this.data = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length * 2)
    this.data[this.length++] = value
  }

  get(index: number): number {
    return this.data[index] ?? 0
  }

  /** Room for at least `capacity` values, new ones being 0. */
  reserve(capacity: number): void {
    if (capacity <= this.data.length) return
    const grown = new Int32Array(Math.max(capacity, this.data.length + (this.data.length >> 1)))
    grown.set(this.data)
    this.data = grown
  }

  values(): Int32Array {
    return this.data.subarray(0, this.length)
  }
}

/** A growing list of bytes over one typed array. `data` is replaced when it grows: re-read it. */
export class ByteList {
  data: Uint8Array
  length = 0

  constructor(capacity = 4096) {
    this.data = new Uint8Array(capacity)
  }

  push(value: number): void {
    this.reserve(this.length + 1)
    this.data[this.length++] = value
  }

  append(bytes: Uint8Array, length = bytes.length): void {
    this.reserve(this.length + length)
    for (let i = 0; i < length; i++) this.data[this.length + i] = bytes[i] ?? 0
    this.length += length
  }

  reserve(capacity: number): void {
    if (capacity <= this.data.length) return
    const grown = new Uint8Array(Math.max(capacity, this.data.length + (this.data.length >> 1)))
    grown.set(this.data)
    this.data = grown
  }

  values(): Uint8Array {
    return this.data.subarray(0, this.length)
  }
}

/** A growing list of texts kept as one UTF-8 buffer and its offsets. */
export class TextList {
  readonly bytes = new ByteList()
  readonly offsets = new IntList()
  readonly #encoder = new TextEncoder()

  constructor() {
    this.offsets.push(0)
  }

  get length(): number {
    return this.offsets.length - 1
  }

  /** Adds a text; returns its rank. */
  push(text: string): number {
    const { bytes } = this
    bytes.reserve(bytes.length + text.length * 3)
    bytes.length += this.#encoder.encodeInto(text, bytes.data.subarray(bytes.length)).written
    this.offsets.push(bytes.length)
    return this.length - 1
  }
}
