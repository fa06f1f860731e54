import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { PreviewFinding } from '@rung/backstage-plugin-rung-common/wire';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { CountTable } from './CountTable';

/** Which findings would appear, and which would go. */
export function FindingMoves(props: { findings: readonly PreviewFinding[] }) {
  const { findings } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  return findings.length === 0 ? null : (
    <div>
      <CountTable
        title={t('policyPage.result.findings')}
        nameHeadings={[t('policyPage.result.column.finding')]}
        countHeadings={[
          t('policyPage.result.column.appear'),
          t('policyPage.result.column.go'),
        ]}
        rows={findings.map(({ id, appear, go }) => ({
          key: id,
          names: [findingT(`title.${id as FindingId}`)],
          counts: [appear, go],
        }))}
      />
    </div>
  );
}
