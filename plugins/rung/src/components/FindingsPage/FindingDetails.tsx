import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { FindingCount } from './findingCounts';
import { FindingDays } from './FindingDays';
import { FindingEntities } from './FindingEntities';
import { FindingOwners } from './FindingOwners';
import { CountOfDay } from './turningPoints';

const useStyles = makeStyles(theme => ({
  meaning: { fontSize: 14, lineHeight: 1.45, margin: theme.spacing(0, 0, 1) },
  beside: {
    display: 'grid',
    columnGap: theme.spacing(4),
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
  },
  '@container (max-width: 859px)': {
    beside: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** What a finding means and what to do, how it moved, whose and whom it is about. */
export function FindingDetails(props: {
  count: FindingCount;
  filters: AssessmentFilters;
  /** None where nothing is known of any day before. */
  points: readonly CountOfDay[];
}) {
  const { count, filters, points } = props;
  const classes = useStyles();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);

  return (
    <>
      <p className={classes.meaning}>{textOf(`meaning.${count.id}`)}</p>
      {points.length > 0 && <FindingDays id={count.id} points={points} />}
      <div className={classes.beside}>
        <FindingEntities count={count} filters={filters} />
        <FindingOwners count={count} filters={filters} />
      </div>
    </>
  );
}
