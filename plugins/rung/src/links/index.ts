export { useOptionalRouteRef } from './useOptionalRouteRef';
export { useRequirementsLink } from './useRequirementsLink';
export { useEntityTabLink, useRungLinks } from './useRungLinks';
export type { CalculatorStart } from './useRungLinks';
export { useTemplateLink } from './useTemplateLink';
