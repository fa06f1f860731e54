import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Paragraph } from '../../shared';
import { CountTable } from './CountTable';
import { useAmounts } from './useAmounts';

/** What would be given back, and what would be asked for. */
const sides = ['couldGo', 'toBuild'] as const;

/**
 * What it would give back, and what it would cost, in regions, clusters and zones, and
 * by the prices of the organization.
 */
export function UnitMoves(props: { preview: PolicyPreview }) {
  const { preview } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const amounts = useAmounts(preview);
  const rows = sides.flatMap(side =>
    preview[side].map(({ kind, before, after }) => ({
      key: `${side} ${kind}`,
      names: [t(`policyPage.result.${side}.${kind}`)],
      counts: [before, after],
    })),
  );
  return rows.length === 0 ? null : (
    <div>
      <CountTable
        title={t('policyPage.result.units')}
        nameHeadings={[t('policyPage.result.column.unit')]}
        countHeadings={[
          t('policyPage.result.column.before'),
          t('policyPage.result.column.after'),
        ]}
        rows={rows}
      />
      {amounts.map(amount => (
        <Paragraph key={amount}>{amount}</Paragraph>
      ))}
      <Description>{t('policyPage.result.unitsNote')}</Description>
    </div>
  );
}
