import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PreviewOwner } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Paragraph } from '../../shared';
import { CountTable } from './CountTable';

const columns = ['moved', 'up', 'down'] as const;

/** Whom it concerns, those first of whom most moves. */
export function OwnerMoves(props: {
  owners: readonly PreviewOwner[];
  more: number;
}) {
  const { owners, more } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return owners.length === 0 ? null : (
    <div>
      <CountTable
        title={t('policyPage.result.owners')}
        nameHeadings={[t('policyPage.result.column.owner')]}
        countHeadings={columns.map(column =>
          t(`policyPage.result.column.${column}`),
        )}
        rows={owners.map(owner => ({
          key: owner.owner,
          names: [
            <EntityRefLink
              key={owner.owner}
              entityRef={owner.owner}
              hideIcon
            />,
          ],
          counts: columns.map(column => owner[column]),
        }))}
      />
      {more > 0 && (
        <Paragraph>
          {t('policyPage.result.moreOwners', {
            count: more,
            number: format.count(more),
          })}
        </Paragraph>
      )}
    </div>
  );
}
