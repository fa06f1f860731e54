import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 14, margin: theme.spacing(0, 0, 1) },
}));

/** A text within a section. */
export function Paragraph(props: { children: ReactNode }) {
  return <p className={useStyles().root}>{props.children}</p>;
}
