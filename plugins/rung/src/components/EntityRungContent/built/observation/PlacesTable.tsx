import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { foldingTableStyles } from '../../../shared';
import { useNames } from './useNames';

const useStyles = makeStyles(foldingTableStyles);

const columns = [
  'cluster',
  'environment',
  'workloads',
  'ready',
  'zones',
  'seen',
] as const;

/** Each cluster with what the entity has there. */
export function PlacesTable(props: { places: readonly EntityPlace[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (
    <table className={classes.table}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={classes.columnHeading}>
              {t(`places.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.places.map(place => (
          <PlaceRow key={place.place} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function PlaceRow(props: { place: EntityPlace }) {
  const { place } = props;
  const { environment, counted, takenAt, workloads, zones } = place;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const { clusterOf, workloadOf } = useNames();
  const total = (count: 'ready' | 'wanted') =>
    format.count(workloads.reduce((sum, workload) => sum + workload[count], 0));
  const cells = {
    environment: (
      <>
        {environment ?? t('places.noEnvironment')}
        {!counted && (
          <span className={classes.aside}> {t('places.notCounted')}</span>
        )}
      </>
    ),
    workloads: format.list(
      workloads.map((workload, index) => workloadOf(workload, index)),
    ),
    ready: t('places.ready', {
      ready: total('ready'),
      wanted: total('wanted'),
    }),
    zones: zones.length > 0 ? format.list([...zones]) : t('places.noZone'),
    seen: format.age(takenAt),
  };

  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.rowHeading}>
        {clusterOf(place)}
      </th>
      {columns
        .filter(column => column !== 'cluster')
        .map(column => (
          <td
            key={column}
            className={classes.cell}
            data-label={t(`places.column.${column}`)}
          >
            {cells[column]}
          </td>
        ))}
    </tr>
  );
}
