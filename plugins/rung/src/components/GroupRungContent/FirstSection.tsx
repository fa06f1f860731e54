import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { Paragraph, Section, SeverityMark } from '../shared';
import { firstFindings } from './firstFindings';

/** More would be a list again, and no beginning. */
const MOST_SHOWN = 5;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { marginBottom: theme.spacing(1) },
  aside: { color: theme.palette.text.secondary },
}));

/** What is found at most of the team's components, the gravest first. */
export function FirstSection(props: { summaries: AssessmentSummary[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const findings = firstFindings(props.summaries).slice(0, MOST_SHOWN);

  return (
    <Section id="rung-group-first" title={t('group.first.title')}>
      {findings.length === 0 && <Paragraph>{t('group.first.none')}</Paragraph>}
      <ol className={classes.list}>
        {findings.map(({ id, severity, items }) => (
          <li key={id} className={classes.item}>
            <SeverityMark severity={severity} />{' '}
            <strong>{findingT(`title.${id as FindingId}`)}</strong>
            <div className={classes.aside}>
              {items.map(({ entityRef, title }, index) => (
                <span key={entityRef}>
                  {index > 0 && ', '}
                  <EntityRefLink entityRef={entityRef} title={title} hideIcon />
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
