import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { CountTable } from './CountTable';

/** From what to what, and how many. */
export function MoveTable(props: {
  label: string;
  moves: readonly { before: string; after: string; entities: number }[];
}) {
  const { label, moves } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <div>
      <CountTable
        title={label}
        nameHeadings={[
          t('policyPage.result.column.before'),
          t('policyPage.result.column.after'),
        ]}
        countHeadings={[t('policyPage.result.column.entities')]}
        rows={moves.map(({ before, after, entities }) => ({
          key: `${before} ${after}`,
          names: [before, after],
          counts: [entities],
        }))}
      />
    </div>
  );
}
