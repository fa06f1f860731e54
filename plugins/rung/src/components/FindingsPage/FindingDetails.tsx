import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { FindingCount } from './findingCounts';
import { FindingEntities } from './FindingEntities';

const useStyles = makeStyles(theme => ({
  meaning: { fontSize: 14, lineHeight: 1.45, margin: theme.spacing(0, 0, 1.5) },
}));

/** What a finding means, what to do about it, and whom it is about. */
export function FindingDetails(props: {
  count: FindingCount;
  filters: AssessmentFilters;
}) {
  const { count, filters } = props;
  const classes = useStyles();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);

  return (
    <>
      <p className={classes.meaning}>{textOf(`meaning.${count.id}`)}</p>
      <FindingEntities count={count} filters={filters} />
    </>
  );
}
