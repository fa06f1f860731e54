export { AcceptanceItems } from './AcceptanceItems';
export { AcceptancesSection } from './AcceptancesSection';
export { useAcceptances } from './useAcceptances';
