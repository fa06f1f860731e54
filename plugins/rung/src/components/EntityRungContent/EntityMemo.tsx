import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Memo } from '../memo';
import { Skeleton } from '../request';
import { FoldedSection } from './sections/FoldedSection';

/** The decision on one page, to read and to take along, once it is opened. */
export function EntityMemo(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { entity } = useEntity();
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { name, title } = entity.metadata;
  return (
    <FoldedSection
      id="memo"
      title={entityT('tab.section.memo')}
      description={entityT('tab.memo')}
    >
      <Memo
        of={{ assessment, title }}
        name={name}
        loading={<Skeleton height={480} label={entityT('tab.loading.memo')} />}
      />
    </FoldedSection>
  );
}
