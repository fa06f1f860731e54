import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: 13,
    padding: theme.spacing(1, 1.5),
  },
  title: { fontSize: 14, fontWeight: 700, margin: 0 },
  button: {
    background: 'none',
    border: 0,
    color: theme.palette.primary.main,
    cursor: 'pointer',
    font: 'inherit',
    fontWeight: 700,
    padding: theme.spacing(0.5, 0),
    textAlign: 'left',
  },
}));

/** What something comes to, with a button that opens all of it below. */
export function Tile(props: {
  title: string;
  /** What the button opens; left out where there is no more. */
  action?: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const { title, action, open, onToggle, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <h3 className={classes.title}>{title}</h3>
      <div>{children}</div>
      {action && (
        <button
          type="button"
          className={classes.button}
          aria-expanded={open}
          onClick={onToggle}
        >
          {action}
        </button>
      )}
    </div>
  );
}
