export * from './lecture-document.ts'
export { verifierDocument, verifierReferentiel } from './verifier.ts'
