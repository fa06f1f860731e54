import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  label: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    fontWeight: 700,
    lineHeight: '16px',
    marginBottom: 2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  '@container (max-width: 519px)': { label: { marginBottom: 0 } },
}));

/** A part of the answer below its label; a list of them is a {@link ReasonList}. */
export function Reason(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>{props.label}</dt>
      <dd className={classes.text}>{props.children}</dd>
    </div>
  );
}
