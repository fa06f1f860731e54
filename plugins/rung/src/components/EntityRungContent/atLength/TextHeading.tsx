import { makeStyles } from '@material-ui/core/styles';
import { TextId } from './textIds';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 16,
    fontWeight: 700,
    margin: theme.spacing(2, 0, 1),
    scrollMarginTop: 96,
  },
}));

/** The heading of a text, which an address may lead to. */
export function TextHeading(props: { id: TextId; children: string }) {
  const classes = useStyles();
  return (
    <h3 id={props.id} className={classes.root} tabIndex={-1}>
      {props.children}
    </h3>
  );
}
