import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useEffect, useRef, useState } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    '& > summary': {
      color: theme.palette.primary.main,
      cursor: 'pointer',
      fontSize: 14,
      fontWeight: 600,
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** Folded away until it is needed: what is stated comes into sight. */
export function Folded(props: {
  /** For the heading, which is then found by it. */
  id?: string;
  summary: string;
  /** Whether anything in it is stated. */
  stated: boolean;
  children: ReactNode;
}) {
  const { id, summary, stated, children } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(stated);
  // A form is long: what nobody has opened is not made.
  const wasOpen = useRef(open);
  wasOpen.current = wasOpen.current || open;
  useEffect(() => {
    if (stated) {
      setOpen(true);
    }
  }, [stated]);

  return (
    <details
      className={classes.root}
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary id={id}>{summary}</summary>
      {wasOpen.current && children}
    </details>
  );
}
