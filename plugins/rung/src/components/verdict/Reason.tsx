import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Term, TermName } from '../shared';

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
export function Reason(props: {
  label: string;
  /** What the label is explained as, where it is a word of the domain. */
  term?: TermName;
  children: ReactNode;
}) {
  const { label, term, children } = props;
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>
        {term ? <Term term={term}>{label}</Term> : label}
      </dt>
      <dd className={classes.text}>{children}</dd>
    </div>
  );
}
