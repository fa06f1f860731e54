import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { panelPadding } from './panelPadding';
import { sectionTitle } from './sectionTitle';

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
    marginBottom: theme.spacing(1),
  },
  title: sectionTitle,
  summary: {
    color: theme.palette.text.secondary,
    flex: '1 1 auto',
    fontSize: 13,
  },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginLeft: 'auto',
  },
}));

/** A part of a page or a tab, with its heading. */
export function Section(props: {
  /** The id of the heading, for what can be found and linked by it. */
  id?: string;
  title: string;
  /** What it comes to, beside the title. */
  summary?: ReactNode;
  /** What can be done with the whole of it. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { id, title, summary, actions, children } = props;
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title} tabIndex={id ? -1 : undefined}>
          {title}
        </h2>
        {summary && <div className={classes.summary}>{summary}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </Paper>
  );
}
