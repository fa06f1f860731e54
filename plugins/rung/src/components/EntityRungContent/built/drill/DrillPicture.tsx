import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import {
  EntityDrill,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Request, RequestErrorView } from '../../../request';
import { useNames } from '../observation/useNames';
import { Drains } from './Drains';
import { DrillAnswer } from './DrillAnswer';
import { DrillTable } from './DrillTable';
import { Legend } from './Legend';
import { Loss, zonesOf } from './losses';
import { PendingNotes } from './PendingNotes';
import { ZoneBox } from './ZoneBox';

const useStyles = makeStyles(theme => ({
  status: {
    margin: theme.spacing(1, 0, 1.5),
    // Two lines, so that nothing moves when an answer comes.
    minHeight: 48,
  },
  zones: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  table: { marginTop: theme.spacing(2) },
}));

/** Zones beside each other with nodes and pods in them, and what a loss makes of it. */
export function DrillPicture(props: {
  place: EntityPlace;
  needed: ResilienceRung | undefined;
  loss: Loss | undefined;
  request: Request<EntityDrill | undefined>;
  onChoose: (loss: Loss | undefined) => void;
}) {
  const { place, needed, loss, request, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const { nodeOf } = useNames();
  const drill = loss && request.value;

  function nameOf({ zone, node, nodes }: EntityDrill): string {
    const lost = nodes.find(one => one.node === node);
    return zone !== undefined || !lost
      ? t('drill.zone', { name: zone ?? '' })
      : nodeOf(lost);
  }

  function status(): ReactNode {
    if (!loss) {
      const seen = t('drill.seen', { age: format.age(place.takenAt) });
      return `${t('drill.hint')} ${seen}`;
    }
    return drill ? (
      <DrillAnswer drill={drill} name={nameOf(drill)} needed={needed} />
    ) : (
      t('drill.working')
    );
  }

  return (
    <>
      {loss && request.error ? (
        <RequestErrorView
          error={request.error}
          retry={request.retry}
          subject="observation"
        />
      ) : (
        <div className={classes.status} role="status">
          {status()}
        </div>
      )}
      <div className={classes.zones} role="group" aria-label={t('drill.zones')}>
        {zonesOf(place, drill).map(zone => (
          <ZoneBox
            key={zone.zone ?? ''}
            zone={zone}
            loss={loss}
            isKnown={drill !== undefined}
            onChoose={onChoose}
          />
        ))}
      </div>
      {drill && <PendingNotes place={place} workloads={drill.workloads} />}
      <Legend />
      {drill && (
        <div className={classes.table}>
          <DrillTable place={place} workloads={drill.workloads} />
          <Drains place={place} drains={drill.drains} />
        </div>
      )}
    </>
  );
}
