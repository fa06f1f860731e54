import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  renderAnnotations,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Paragraph, Section } from '../shared';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  code: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
    margin: theme.spacing(0, 0, 1),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5),
    whiteSpace: 'pre-wrap',
  },
}));

/** What is stated, as lines for the `catalog-info.yaml` of an entity. */
export function AnnotationsSection(props: {
  assessment: Assessment;
  /** The profile that is to be named, where the portal has it. */
  profile: string | undefined;
  /** Where they can be written down, if the portal has a template for that. */
  template: string | undefined;
}) {
  const { assessment, profile, template } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const stated = assessment.demands.flatMap(({ key, value, guess, source }) =>
    source.type === 'entity' && value.type !== 'withheld'
      ? { key, value, guess }
      : [],
  );
  const isEmpty = stated.length === 0 && profile === undefined;
  const annotations = renderAnnotations(stated, { profile });

  return (
    <Section title={t('calculator.annotations.title')}>
      <Paragraph>
        {isEmpty
          ? t('calculator.annotations.empty')
          : t('calculator.annotations.description')}{' '}
        {assessment.problems.length > 0 && t('calculator.annotations.invalid')}
      </Paragraph>
      {!isEmpty && (
        <pre
          className={classes.code}
          role="group"
          aria-label={t('calculator.annotations.snippet')}
        >
          {annotations}
        </pre>
      )}
      <div className={classes.actions}>
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
      </div>
    </Section>
  );
}
