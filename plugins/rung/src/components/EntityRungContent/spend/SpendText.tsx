import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  CostSettings,
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { useMemo } from 'react';
import { rungSpendTranslationRef } from '../../../translation/rungSpendTranslationRef';
import { Request } from '../../request';
import { Whole } from '../../rollUp';
import { Description, Subheading } from '../../shared';
import { SpendLine } from '../../spend';
import { TextHeading } from '../atLength/TextHeading';
import { Design } from './Design';

/** What is built beside what is enough, and what the difference costs. */
export function SpendText(props: {
  assessment: LiveAssessment;
  costs: CostSettings;
  ladder: Request<Ladder>;
  whole: Whole | undefined;
}) {
  const { assessment, costs, ladder, whole } = props;
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const filters = useMemo(
    () =>
      whole && whole !== 'group'
        ? { [whole]: [stringifyEntityRef(entity)] }
        : undefined,
    [entity, whole],
  );

  return (
    <section aria-labelledby="spend">
      <TextHeading id="spend">{t('title')}</TextHeading>
      <Description>{t('design.description')}</Description>
      <Design
        assessment={assessment}
        prices={costs.prices}
        policy={ladder.value && AssessmentPolicy.create(ladder.value.policy)}
      />
      {filters && (
        <>
          <Subheading>{t('design.parts')}</Subheading>
          <SpendLine filters={filters} />
        </>
      )}
    </section>
  );
}
