import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    display: 'grid',
    fontSize: 14,
    gap: theme.spacing(1.25),
    gridTemplateColumns: 'minmax(0, 1fr)',
    lineHeight: '20px',
    margin: 0,
  },
  '@container (max-width: 519px)': {
    root: { fontSize: 13, gap: theme.spacing(0.75), lineHeight: '18px' },
  },
}));

/** Parts of the answer below each other, each with its label. */
export function ReasonList(props: { children: ReactNode }) {
  const classes = useStyles();
  return <dl className={classes.root}>{props.children}</dl>;
}
