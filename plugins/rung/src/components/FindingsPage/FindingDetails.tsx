import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ladderMistakes } from '@rung/backstage-plugin-rung-common/content';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { Fact } from '../shared';
import { FindingCount } from './findingCounts';
import { FindingEntities } from './FindingEntities';

const useStyles = makeStyles(theme => ({
  meaning: { fontSize: 14, lineHeight: 1.45, margin: theme.spacing(0, 0, 1.5) },
  facts: { margin: 0, maxWidth: 900 },
}));

/** What a finding means, what to do about it, and whom it is about. */
export function FindingDetails(props: {
  count: FindingCount;
  filters: AssessmentFilters;
}) {
  const { count, filters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const mistake = ladderMistakes.find(({ id }) => id === count.id);

  return (
    <>
      <p className={classes.meaning}>{textOf(`meaning.${count.id}`)}</p>
      {mistake && (
        <dl className={classes.facts}>
          <Fact label={t('findingsPage.symptom')}>{mistake.symptom}</Fact>
          <Fact label={t('findingsPage.cause')}>{mistake.cause}</Fact>
          <Fact label={t('findingsPage.fix')}>{mistake.fix}</Fact>
        </dl>
      )}
      <FindingEntities count={count} filters={filters} />
    </>
  );
}
