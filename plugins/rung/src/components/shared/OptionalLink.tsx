import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';

/** A link, or its text alone where the portal has not installed the page. */
export function OptionalLink(props: {
  to: string | undefined;
  children: ReactNode;
}) {
  const { to, children } = props;
  // Often beside other text, from which its color alone would not tell it.
  return to ? (
    <Link to={to} underline="always">
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
