import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';
import { Block } from './section/Block';
import { Stack } from './section/Stack';

/** Takes about the room of an assessment: the verdict and the requirements. */
export function LoadingView() {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Stack>
      <Block height={480} label={t('tab.loading.assessment')} />
      <Block height={640} />
      <Block height={240} />
    </Stack>
  );
}
