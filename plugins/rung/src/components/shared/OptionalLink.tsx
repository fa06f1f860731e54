import { ReactNode } from 'react';
import { Link } from './Link';

/** A link, or its text alone where the portal has not installed the page. */
export function OptionalLink(props: {
  to: string | undefined;
  children: ReactNode;
}) {
  const { to, children } = props;
  return to ? <Link to={to}>{children}</Link> : <>{children}</>;
}
