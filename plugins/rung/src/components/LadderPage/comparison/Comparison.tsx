import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Thresholds } from '@rung/backstage-plugin-rung-common';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { LadderContent } from '../../../translation/ladderContentMessages';
import { Section } from '../../shared';
import { ComparisonList } from './ComparisonList';
import { ComparisonTable } from './ComparisonTable';
import { useComparedRungs } from './useComparedRungs';

/** The six rungs side by side, or one after another where it is narrow. */
export function Comparison(props: {
  rungs: LadderContent['rungs'];
  thresholds: Thresholds;
}) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const isNarrow = useMediaQuery((theme: Theme) =>
    theme.breakpoints.down('md'),
  );
  const { path, platform } = useComparedRungs(props.rungs, props.thresholds);

  return (
    <Section title={t('ladderPage.compare.title')}>
      {isNarrow ? (
        <ComparisonList path={path} platform={platform} />
      ) : (
        <ComparisonTable path={path} platform={platform} />
      )}
    </Section>
  );
}
