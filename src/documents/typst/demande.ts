import type { OptionsPdf } from './compiler.ts'

/** What the server asks of the child that typesets. */
export interface DemandePdf {
  readonly source: string
  readonly options: OptionsPdf
}
