import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CatalogChange } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { MoveText } from '../EntityRungContent/history/MoveText';
import { useMoves } from '../EntityRungContent/history/useMoves';

/** As many as are read at a glance; the entity's own history has all. */
const MOST_NAMED = 4;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The facts and the requirements that moved, and what else moved it. */
export function WhyCell(props: { change: CatalogChange }) {
  const { changes, facts = [], causes } = props.change;
  const classes = useStyles();
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { requirementMoves, factMoves } = useMoves();
  const moves = [...factMoves(facts), ...requirementMoves(changes, false)];
  const more = moves.length - MOST_NAMED;

  return (
    <ul className={classes.list}>
      {moves.slice(0, MOST_NAMED).map(move => (
        <li key={move.label}>
          <MoveText move={move} />
        </li>
      ))}
      {more > 0 && (
        <li>
          {reportsT('changesPage.more', {
            count: more,
            number: format.count(more),
          })}
        </li>
      )}
      {causes
        // What the entity states itself is told by what it states.
        .filter(cause => cause !== 'own')
        .map(cause => (
          <li key={cause}>{entityT(`history.cause.${cause}`)}</li>
        ))}
    </ul>
  );
}
