import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { annotationOf } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Snippet } from '../../shared';

const DAYS = 90;
const DAY_MS = 86_400_000;

/** How to say that a finding is known and stays as it is for the time being. */
export function AcceptanceSnippet(props: { id: string; title: string }) {
  const { id, title } = props;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const until = new Date(Date.now() + DAYS * DAY_MS).toISOString().slice(0, 10);

  return (
    <>
      {t('tab.findings.accept.description')}
      <Snippet
        text={`${annotationOf(`accept.${id}`)}: 'until ${until}: ${t(
          'tab.findings.accept.reason',
        )}'`}
        label={t('tab.findings.accept.snippet', { finding: title })}
        copyLabel={t('tab.findings.accept.copy', { finding: title })}
        copiedText={t('tab.findings.accept.copied')}
      />
    </>
  );
}
