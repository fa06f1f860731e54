export { campaignIn } from './campaignSearch';
export { useMayScan } from './useMayScan';
export { useMayPreview, useRights } from './useRights';
export { useOptionalRouteRef } from './useOptionalRouteRef';
export { useRequirementsLink } from './useRequirementsLink';
export { useEntityTabLink, useRungLinks } from './useRungLinks';
export type { CalculatorStart } from './useRungLinks';
export {
  useAcceptLink,
  useDeclareLink,
  useExerciseLink,
} from './useStatementLinks';
export { useTemplateLink } from './useTemplateLink';
