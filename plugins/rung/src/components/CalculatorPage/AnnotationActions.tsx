import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { CopyButton } from './CopyButton';

/** How what is calculated gets into the file of an entity. */
export function AnnotationActions(props: {
  annotations: string;
  /** Where they can be written down, if the portal has a template for that. */
  template: string | undefined;
}) {
  const { annotations, template } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const isEmpty = annotations === '';

  return (
    <>
      <CopyButton
        text={annotations}
        label={t('calculator.annotations.copy')}
        copied={t('calculator.annotations.copied')}
        event={['copy', 'annotations']}
        disabled={isEmpty}
      />
      {template && !isEmpty && (
        <ButtonLink href={template} size="small" variant="secondary">
          {t('calculator.annotations.template')}
        </ButtonLink>
      )}
    </>
  );
}
