import { makeStyles } from '@material-ui/core/styles';
import { Skeleton } from './Skeleton';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
}));

/** Takes about the room of rows that are on their way. */
export function RowsSkeleton(props: {
  rows: number;
  /** Of one row, in pixels. */
  height: number;
  /** What is under way, for those who do not see it. */
  label: string;
}) {
  const { rows, height, label } = props;
  const classes = useStyles();
  return (
    <div className={classes.root} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height} />
      ))}
    </div>
  );
}
