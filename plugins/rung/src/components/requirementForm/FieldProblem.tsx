import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { toneColor } from '../../theme';
import { ToneIcon } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    color: toneColor(theme, 'bad'),
    fontSize: 14,
    overflowWrap: 'anywhere',
  },
}));

/** What is wrong with a value, at its field and nowhere else. */
export function FieldProblem(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <ToneIcon tone="bad" /> {props.children}
    </div>
  );
}
