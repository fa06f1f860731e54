import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { lazy, Suspense } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Skeleton } from '../../request';
import { FoldedSection } from '../sections/FoldedSection';
import { textIds } from './textIds';

/** The texts are as long as all the rest of the tab. */
const Texts = lazy(() =>
  import('./Texts').then(module => ({ default: module.Texts })),
);

const HEIGHT = 960;

/** What there is to read about the answer: its rung, data, isolation, security. */
export function AtLengthSection(props: { assessment: Assessment }) {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  return (
    <FoldedSection
      id="at-length"
      title={t('tab.atLength.title')}
      description={t('tab.atLength.description')}
      parts={textIds}
    >
      <Suspense fallback={<Skeleton height={HEIGHT} />}>
        <Texts assessment={props.assessment} />
      </Suspense>
    </FoldedSection>
  );
}
