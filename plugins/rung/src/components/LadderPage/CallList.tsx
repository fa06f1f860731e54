import { makeStyles } from '@material-ui/core/styles';
import { Call } from './useCallsFor';

const useStyles = makeStyles(theme => ({
  root: {
    // Beside each other where there is room, as there is none in a table.
    columns: '240px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': { breakInside: 'avoid', marginBottom: theme.spacing(0.25) },
  },
}));

/** What calls for a rung, or that nothing does. */
export function CallList(props: { calls: Call[]; otherwise: string }) {
  const { calls, otherwise } = props;
  const classes = useStyles();

  if (calls.length === 0) {
    return <>{otherwise}</>;
  }
  return (
    <ul className={classes.root}>
      {calls.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
