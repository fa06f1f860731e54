import { ReactRouterV6PageRouter } from '@backstage/frontend-adapter-react-router-v6';
import { createApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';

/** By its name, as Backstage has no other way to it before 1.57. */
const appHistoryApiRef = createApiRef<unknown>({ id: 'core.app-history' });

/**
 * Gives a page the router that it works with, which it has to bring since
 * Backstage 1.57. An app without a history of its own has that router around
 * all pages, and the adapter fails there.
 */
export function PageRouter(props: { children: ReactNode }) {
  const bringsHistory = useApiHolder().get(appHistoryApiRef) !== undefined;
  return bringsHistory ? (
    <ReactRouterV6PageRouter>{props.children}</ReactRouterV6PageRouter>
  ) : (
    <>{props.children}</>
  );
}
