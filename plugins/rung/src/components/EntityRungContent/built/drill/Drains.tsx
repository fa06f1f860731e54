import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  EntityDrained,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { useNames } from '../observation/useNames';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0, 0), '& ul': { margin: 0 } },
  title: { fontSize: 13, margin: theme.spacing(0, 0, 0.5) },
}));

/** What draining the same nodes would come to, as budgets allow. */
export function Drains(props: {
  place: EntityPlace;
  drains: readonly EntityDrained[];
}) {
  const { place, drains } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { workloadOf } = useNames();

  function textOf({ evicted, blocked, severalBudgets }: EntityDrained): string {
    if (severalBudgets) {
      return t('drill.drain.severalBudgets');
    }
    return [
      evicted > 0 && t('drill.drain.evicted', { count: evicted }),
      blocked > 0 && t('drill.drain.blocked', { count: blocked }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  if (drains.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <h4 className={classes.title}>{t('drill.drain.title')}</h4>
      <ul>
        {drains.map(drain => (
          <li key={drain.workload}>
            {workloadOf(place.workloads[drain.workload], drain.workload)}:{' '}
            {textOf(drain)}
          </li>
        ))}
      </ul>
    </div>
  );
}
