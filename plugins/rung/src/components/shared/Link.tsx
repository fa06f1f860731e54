import { Link as PortalLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // The portal's link has a size and a color of its own; within a sentence or
  // a table those around it count.
  root: {
    display: 'inline',
    font: 'inherit',
  },
  primary: { color: theme.palette.primary.main },
  inherit: { color: 'inherit' },
}));

/** A link of the portal in the text around it. */
export function Link(props: {
  to: string;
  color?: 'primary' | 'inherit';
  className?: string;
  'aria-label'?: string;
  children: ReactNode;
}) {
  const { to, color = 'primary', className = '', children, ...others } = props;
  const classes = useStyles();
  return (
    <PortalLink
      {...others}
      href={to}
      className={`${classes.root} ${classes[color]} ${className}`}
    >
      {children}
    </PortalLink>
  );
}
