import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { panelPadding, sectionTitle } from '../../shared';
import { SectionId } from './sections';

const useStyles = makeStyles(theme => ({
  root: {
    ...panelPadding(theme),
    paddingBottom: theme.spacing(1.5),
    paddingTop: theme.spacing(1.5),
    color: theme.palette.text.primary,
    containerType: 'inline-size',
    fontSize: 14,
    lineHeight: 1.45,
    // A phone has to scroll past it.
    [theme.breakpoints.down('xs')]: {
      paddingBottom: theme.spacing(1),
      paddingTop: theme.spacing(1),
    },
  },
  summary: {
    alignItems: 'baseline',
    cursor: 'pointer',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    '&::before': {
      borderBottom: '2px solid currentColor',
      borderRight: '2px solid currentColor',
      content: '""',
      height: 8,
      transform: 'rotate(-45deg)',
      width: 8,
    },
    'details[open] > &::before': { transform: 'rotate(45deg)' },
  },
  title: sectionTitle,
  description: { color: theme.palette.text.secondary, fontSize: 13 },
  body: { paddingTop: theme.spacing(2) },
  // What is within says it again, once it is opened.
  '@container (max-width: 519px)': { description: { display: 'none' } },
}));

/**
 * A part of the tab that is closed at first, and loads nothing until then. The
 * address of it, or of a part of it, opens it.
 */
export function FoldedSection(props: {
  id: SectionId;
  title: string;
  description: string;
  /** The ids of what is within. */
  parts?: readonly string[];
  children: ReactNode;
}) {
  const { id, title, description, parts = [], children } = props;
  const classes = useStyles();
  const { hash, key } = useLocation();
  const isNamed = [id, ...parts].includes(hash.slice(1));
  const [open, setOpen] = useState(isNamed);

  useEffect(() => {
    if (isNamed) {
      setOpen(true);
    }
  }, [isNamed, key]);

  return (
    <Paper component="section" className={classes.root} aria-labelledby={id}>
      <details
        open={open}
        onToggle={event => setOpen(event.currentTarget.open)}
      >
        <summary className={classes.summary}>
          <h2 id={id} className={classes.title} tabIndex={-1}>
            {title}
          </h2>
          <span className={classes.description}>{description}</span>
        </summary>
        {open && <div className={classes.body}>{children}</div>}
      </details>
    </Paper>
  );
}
