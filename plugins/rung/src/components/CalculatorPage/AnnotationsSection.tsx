import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Paragraph, Section } from '../shared';

const useStyles = makeStyles(theme => ({
  code: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
    margin: 0,
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5),
    whiteSpace: 'pre-wrap',
  },
}));

/** What is stated, as lines for the `catalog-info.yaml` of an entity. */
export function AnnotationsSection(props: {
  annotations: string;
  /** Whether anything is left out, because it cannot be read. */
  withUnread: boolean;
}) {
  const { annotations, withUnread } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const isEmpty = annotations === '';

  return (
    <Section title={t('calculator.annotations.title')}>
      <Paragraph>
        {isEmpty
          ? t('calculator.annotations.empty')
          : t('calculator.annotations.description')}{' '}
        {withUnread && t('calculator.annotations.invalid')}
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
    </Section>
  );
}
