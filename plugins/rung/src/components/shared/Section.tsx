import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(3),
    padding: theme.spacing(2, 3, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  title: {
    fontSize: 20,
    fontWeight: 700,
    lineHeight: 1.3,
    margin: theme.spacing(0, 0, 1.5),
  },
}));

/** A part of a page, with its heading. */
export function Section(props: { title: ReactNode; children: ReactNode }) {
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root}>
      <h2 className={classes.title}>{props.title}</h2>
      {props.children}
    </Paper>
  );
}
