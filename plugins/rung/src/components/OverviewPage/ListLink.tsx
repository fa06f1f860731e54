import { ReactNode } from 'react';
import { Link } from '../shared';

/** A mark that leads to what it stands for, or plain text without the list. */
export function ListLink(props: {
  to: string | undefined;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const { to, label, className, children } = props;
  if (to === undefined) {
    return <span className={className}>{children}</span>;
  }
  return (
    <Link to={to} className={className} aria-label={label}>
      {children}
    </Link>
  );
}
