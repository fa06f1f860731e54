import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.action.hover,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Takes the room of something that is not there yet. */
export function Skeleton(props: {
  height: number;
  /** What is under way, for those who do not see it. */
  label?: string;
}) {
  const { height, label } = props;
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      style={{ height }}
      role={label ? 'status' : undefined}
      aria-label={label}
    />
  );
}
