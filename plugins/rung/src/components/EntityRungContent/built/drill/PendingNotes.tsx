import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  EntityDrilled,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { letterOf } from '../observation/letterOf';
import { useNames } from '../observation/useNames';
import { PodMark } from './PodMark';
import { toneColor } from '../../../../theme';
import { usePendingText } from './usePendingText';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    border: `2px solid ${toneColor(theme, 'warn')}`,
    borderRadius: 8,
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    marginTop: theme.spacing(1.5),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5),
  },
}));

/** The replacements that find no place, and why. */
export function PendingNotes(props: {
  place: EntityPlace;
  workloads: readonly EntityDrilled[];
}) {
  const { place, workloads } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { workloadOf } = useNames();
  const pendingText = usePendingText();

  return (
    <>
      {workloads.flatMap(({ workload, pending }) =>
        pending.map((pods, index) => (
          <div key={`${workload} ${index}`} className={classes.root}>
            <PodMark state="pending" text={letterOf(workload)} />
            <div>
              <strong>
                {t('drill.pending.title', {
                  count: pods.count,
                  workload: workloadOf(place.workloads[workload], workload),
                })}
              </strong>{' '}
              {pendingText(pods)}
            </div>
          </div>
        )),
      )}
    </>
  );
}
