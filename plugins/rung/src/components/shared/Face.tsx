import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { faceStyles } from './faceStyles';

const useStyles = makeStyles(theme => ({ root: faceStyles(theme) }));

/** A face, on which focus and buttons look as they do on all others. */
export function Face(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
