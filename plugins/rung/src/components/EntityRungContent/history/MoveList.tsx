import { makeStyles } from '@material-ui/core/styles';
import { MoveText } from './MoveText';
import { Move } from './useMoves';

const useStyles = makeStyles({
  root: { listStyle: 'none', margin: 0, padding: 0 },
});

/** What moved, one thing a line; nothing where nothing did. */
export function MoveList(props: { moves: readonly Move[] }) {
  const classes = useStyles();
  return props.moves.length > 0 ? (
    <ul className={classes.root}>
      {props.moves.map(move => (
        <li key={move.label}>
          <MoveText move={move} />
        </li>
      ))}
    </ul>
  ) : null;
}
