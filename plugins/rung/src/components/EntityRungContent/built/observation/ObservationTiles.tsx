import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { EntityObservation } from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Drill } from '../drill/Drill';
import { ChecksView } from './ChecksView';
import { ClusterView } from './ClusterView';
import { LossSummary } from './LossSummary';
import { PlacesView } from './PlacesView';
import { Tile } from './Tile';
import { UnreadableMatches } from './UnreadableMatches';
import { useObservationText } from './useObservationText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1, 2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    marginTop: theme.spacing(1),
  },
}));

/** What is seen in clusters: three answers, and all that each rests on below. */
export function ObservationTiles(props: {
  observation: EntityObservation;
  assessment: Assessment;
  /** The clusters have been seen again since they were told of. */
  onOutdated: () => void;
}) {
  const { observation, assessment, onOutdated } = props;
  const { cluster, places, checks, unreadable } = observation;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { checksText, placesText, clusterText } = useObservationText();
  const [opened, setOpened] = useState<'drill' | 'checks' | 'places'>();

  function toggled(panel: typeof opened) {
    return {
      open: opened === panel,
      onToggle: () => setOpened(opened === panel ? undefined : panel),
    };
  }

  return (
    <>
      <UnreadableMatches matches={unreadable} />
      <div className={classes.root}>
        {places.length > 0 && (
          <>
            <Tile
              title={t('tile.drill.title')}
              action={t('tile.drill.open')}
              {...toggled('drill')}
            >
              <LossSummary places={places} needed={assessment.resilience} />
            </Tile>
            <Tile
              title={t('checks.title')}
              action={t('tile.checks.open', { count: checks.length })}
              {...toggled('checks')}
            >
              {checksText(checks)}
            </Tile>
          </>
        )}
        <Tile
          title={t(cluster ? 'tile.cluster.title' : 'places.title')}
          action={
            cluster || places.length > 0
              ? t(cluster ? 'tile.cluster.open' : 'tile.places.open')
              : undefined
          }
          {...toggled('places')}
        >
          {cluster ? clusterText(cluster) : placesText(observation)}
        </Tile>
      </div>
      {opened === 'drill' && (
        <Drill
          places={places}
          needed={assessment.resilience}
          onOutdated={onOutdated}
        />
      )}
      {opened === 'checks' && (
        <ChecksView observation={observation} findings={assessment.findings} />
      )}
      {opened === 'places' &&
        (cluster ? (
          <ClusterView cluster={cluster} />
        ) : (
          <PlacesView observation={observation} />
        ))}
    </>
  );
}
