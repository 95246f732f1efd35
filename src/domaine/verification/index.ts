export * from './lecture-document.ts'
