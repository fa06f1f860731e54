import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';
import { Stack } from './section/Stack';
import { Skeleton } from '../request';

/** Takes about the room of an assessment: the verdict and the requirements. */
export function LoadingView() {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Stack>
      <Skeleton height={480} label={t('tab.loading.assessment')} />
      <Skeleton height={640} />
      <Skeleton height={240} />
    </Stack>
  );
}
