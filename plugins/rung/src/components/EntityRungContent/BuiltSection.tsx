import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { annotationOf, Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { useFactText } from '../findingText';
import { Fact, Section, Snippet } from '../shared';

const useStyles = makeStyles(theme => ({
  list: {
    columnGap: theme.spacing(4),
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    margin: theme.spacing(1.5, 0, 0),
  },
}));

const example = `${annotationOf('built.control-plane')}: managed
${annotationOf('built.zones')}: '3'
${annotationOf('built.backups')}: tested`;

/** What is built today as it is declared, and how that compares. */
export function BuiltSection(props: { assessment: Assessment }) {
  const { built, fit, status } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const factText = useFactText();

  if (!built || built.facts.length === 0) {
    return (
      <Section id="rung-built" title={t('tab.built.title')}>
        <div>{t('tab.built.none')}</div>
        <Snippet
          text={example}
          label={t('tab.built.snippet')}
          copyLabel={t('tab.built.copy')}
          copiedText={t('word.copied')}
        />
      </Section>
    );
  }
  const { facts, resilience } = built;
  const known = status === 'unassessed' && resilience ? 'unassessed' : fit;
  return (
    <Section id="rung-built" title={t('tab.built.title')}>
      <div>{t(`tab.built.fit.${known}`, { rung: String(resilience) })}</div>
      <dl className={classes.list}>
        {facts.map(fact => (
          <Fact key={fact.key} label={t(`tab.built.fact.${fact.key}`)}>
            {factText(fact)}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
