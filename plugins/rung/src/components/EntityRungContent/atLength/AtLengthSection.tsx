import { useTranslationRef } from '@backstage/frontend-plugin-api';
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

/** What there is to read about the answer: spend, its rung, data, isolation, security. */
export function AtLengthSection(props: Parameters<typeof Texts>[0]) {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  return (
    <FoldedSection
      id="at-length"
      title={t('tab.atLength.title')}
      description={t(
        props.costs?.shown
          ? 'tab.atLength.withSpend'
          : 'tab.atLength.description',
      )}
      parts={textIds}
    >
      <Suspense fallback={<Skeleton height={HEIGHT} />}>
        <Texts {...props} />
      </Suspense>
    </FoldedSection>
  );
}
