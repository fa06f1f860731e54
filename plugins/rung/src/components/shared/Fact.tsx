import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // The label stands beside the text, or above it where there is no room.
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
    marginBottom: theme.spacing(1.25),
    fontSize: 14,
    lineHeight: 1.45,
  },
  label: { flex: '0 0 96px', color: theme.palette.text.secondary },
  text: { flex: '1 1 230px', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
}));

/** One line of the card: what it is about, and what is to be said of it. */
export function Fact(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <dt className={classes.label}>{props.label}</dt>
      <dd className={classes.text}>{props.children}</dd>
    </div>
  );
}
