import { Navigate, useLocation } from 'react-router-dom';
import { useOptionalRouteRef } from '../../links';
import { PagePath } from '../../pages';
import { rootRouteRef } from '../../routes';

/** Leads from the former address of a page to its present one, with all that it says. */
export function MovedPage(props: { to: PagePath }) {
  const { search, hash } = useLocation();
  const root = useOptionalRouteRef(rootRouteRef)?.();
  return root ? (
    <Navigate to={{ pathname: `${root}/${props.to}`, search, hash }} replace />
  ) : null;
}
