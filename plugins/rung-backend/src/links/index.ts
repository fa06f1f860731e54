export { PortalLinks } from './PortalLinks';
export type { TabSection } from './PortalLinks';
