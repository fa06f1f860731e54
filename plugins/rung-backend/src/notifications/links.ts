import { PortalLinks } from '../links';

/** The notifications plugin knows the portal. */
export const links = PortalLinks.asPaths();
