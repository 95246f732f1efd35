export {
  CODES_REFUS_ORGANISME,
  type CodeRefusOrganisme,
  estTypeOrganisme,
  type Organisme,
  type SaisieOrganisme,
  TYPES_ORGANISME,
  type TypeOrganisme,
  verifierOrganisme,
} from './organisme.ts'
export { estRole, ROLES, type Role } from './role.ts'
