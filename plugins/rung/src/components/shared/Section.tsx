import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, Ref } from 'react';
import { panelPadding } from './panelPadding';

const useStyles = makeStyles(theme => ({
  root: {
    ...panelPadding(theme),
    color: theme.palette.text.primary,
    // Tables go by the room that the section leaves them.
    containerType: 'inline-size',
    fontSize: 14,
    lineHeight: 1.45,
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

/** A part of a page or a tab, with its heading. */
export function Section(props: {
  /** The id of the heading, for what can be found and linked by it. */
  id?: string;
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
        <h2
          id={id}
          className={classes.title}
          ref={headingRef}
          tabIndex={id ? -1 : undefined}
        >
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </Paper>
  );
}
