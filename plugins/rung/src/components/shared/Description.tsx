import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    lineHeight: 1.45,
    margin: theme.spacing(0, 0, 1.5),
  },
}));

/** What a section is about, above what it shows. */
export function Description(props: { children: ReactNode }) {
  return <p className={useStyles().root}>{props.children}</p>;
}
