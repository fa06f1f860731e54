import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    fontSize: 13,
    lineHeight: 1.45,
    marginTop: theme.spacing(2),
    paddingTop: theme.spacing(1.25),
  },
}));

/** A remark below what the card says. */
export function Note(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
