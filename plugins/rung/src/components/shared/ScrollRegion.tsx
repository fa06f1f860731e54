import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { focusOutline } from './focusOutline';

const useStyles = makeStyles(theme => ({
  root: {
    overflowX: 'auto',
    // What is only for screen readers is placed within, not on the page.
    position: 'relative',
    '&:focus-visible': focusOutline(theme, -2),
  },
}));

/** Holds what may be wider than the page, to scroll by itself. */
export function ScrollRegion(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="region"
      aria-label={props.label}
      // What scrolls has to be within reach of the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
