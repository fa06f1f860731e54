import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 14, fontWeight: 700, margin: theme.spacing(2, 0, 0.75) },
}));

/** The heading of a part of a section. */
export function Subheading(props: { children: ReactNode }) {
  return <h3 className={useStyles().root}>{props.children}</h3>;
}
