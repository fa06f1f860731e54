import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Assessment,
  AssessmentPolicy,
  closingOf,
  designOf,
  exercisesAYear,
  priced,
  Prices,
  UnitCount,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungSpendTranslationRef } from '../../../translation/rungSpendTranslationRef';
import { Description, Paragraph } from '../../shared';
import { usePricedText, useUnitsText } from '../../spend';
import { DesignTable } from './DesignTable';

/** The units of a design, what could go or is missing, and what that costs. */
export function Design(props: {
  assessment: Assessment;
  prices: Prices | undefined;
  /** Undefined as long as it is not known. */
  policy: AssessmentPolicy | undefined;
}) {
  const { assessment, prices, policy } = props;
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();
  const unitsText = useUnitsText();
  const pricedText = usePricedText();
  const design = designOf(assessment);
  const exercises =
    policy && exercisesAYear(assessment, policy.exerciseAgeDays);

  if (!design) {
    return <Paragraph>{t('design.nothing')}</Paragraph>;
  }
  const difference = (
    key: 'line.couldGo' | 'line.closing',
    counts: readonly UnitCount[],
  ) => {
    const units = unitsText(counts);
    return (
      units && (
        <Paragraph>
          <strong>{t(key, { units })}</strong>{' '}
          {prices && pricedText(priced(counts, prices), prices)}
        </Paragraph>
      )
    );
  };

  return (
    <>
      {difference('line.couldGo', assessment.couldGo)}
      {assessment.couldGo.some(({ kind }) => kind === 'cluster') && (
        <Description>{t('line.shared')}</Description>
      )}
      {difference('line.closing', closingOf(assessment))}
      <DesignTable design={design} />
      {policy && exercises !== undefined && exercises > 0 && (
        <Paragraph>
          {t('design.exercises', {
            number: format.decimal(exercises),
            days: format.count(policy.exerciseAgeDays),
          })}
        </Paragraph>
      )}
    </>
  );
}
