import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    background: 'none',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    color: 'inherit',
    cursor: 'pointer',
    font: 'inherit',
    fontWeight: 700,
    maxWidth: '100%',
    minHeight: 32,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.25, 1),
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    // Wider than around smaller things, and outside of the red edge.
    '&&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: 3,
    },
    '&[aria-pressed=true]': { textDecoration: 'line-through' },
  },
  small: { fontSize: 12, fontWeight: 400, minHeight: 24 },
}));

/** What can be lost: pressed it is, and pressed again, or with Escape, it is back. */
export function LossButton(props: {
  label: string;
  isLost: boolean;
  isSmall?: boolean;
  onLose: () => void;
  onRestore: () => void;
}) {
  const { label, isLost, isSmall, onLose, onRestore } = props;
  const classes = useStyles();
  return (
    <button
      type="button"
      className={isSmall ? `${classes.root} ${classes.small}` : classes.root}
      aria-pressed={isLost}
      onClick={isLost ? onRestore : onLose}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          onRestore();
        }
      }}
    >
      {label}
    </button>
  );
}
