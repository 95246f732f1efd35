export * from './constat.ts'
export * from './document.ts'
export * from './lecture.ts'
