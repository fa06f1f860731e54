import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Memo } from '../memo';
import { Skeleton } from '../request';
import { FoldedSection } from './sections/FoldedSection';

/** The decision on one page, to read and to take along, once it is opened. */
export function EntityMemo(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { name, title } = entity.metadata;
  return (
    <FoldedSection
      id="memo"
      title={t('memo.title')}
      description={t('memo.description')}
    >
      <Memo
        of={{ assessment, title }}
        name={name}
        loading={<Skeleton height={480} label={entityT('tab.loading.memo')} />}
      />
    </FoldedSection>
  );
}
