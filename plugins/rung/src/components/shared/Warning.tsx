import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { toneColor } from '../../theme';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: '4px solid',
    borderColor: toneColor(theme, 'warn'),
    padding: theme.spacing(0.5, 0, 0.5, 1.5),
    margin: theme.spacing(2, 0),
    fontSize: 14,
    lineHeight: 1.45,
    overflowWrap: 'anywhere',
  },
}));

/** Something that does not add up, set apart from what is simply so. */
export function Warning(props: { role?: 'alert'; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} role={props.role}>
      {props.children}
    </div>
  );
}
