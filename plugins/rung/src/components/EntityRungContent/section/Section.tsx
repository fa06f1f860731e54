import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import { ReactNode, Ref } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    containerType: 'inline-size',
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(2, 2.5, 2.5),
    '& h3': {
      fontSize: 14,
      fontWeight: 700,
      margin: theme.spacing(2, 0, 0.75),
    },
    '& p': { margin: theme.spacing(0, 0, 1) },
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(1.5),
  },
  title: {
    fontSize: 20,
    fontWeight: 700,
    lineHeight: 1.3,
    margin: 0,
    // The header of a portal may stay in place above what is scrolled to.
    scrollMarginTop: 96,
  },
}));

/** One part of the tab, with the heading that it can be found and linked by. */
export function Section(props: {
  /** The id of the heading. */
  id: string;
  title: string;
  /** What can be done with the whole of it. */
  actions?: ReactNode;
  /** For a heading that is to be focused. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const { id, title, actions, headingRef, children } = props;
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title} ref={headingRef} tabIndex={-1}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </Paper>
  );
}
