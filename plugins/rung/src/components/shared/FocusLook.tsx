import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { focusWithin } from './focusOutline';

const useStyles = makeStyles(theme => ({ root: focusWithin(theme) }));

/** A face on which what has the focus of the keyboard looks the same everywhere. */
export function FocusLook(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
