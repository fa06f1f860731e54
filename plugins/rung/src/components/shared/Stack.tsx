import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    // A wide child scrolls within itself, and does not widen the page.
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** Puts the parts of a page or a tab below each other. */
export function Stack(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
