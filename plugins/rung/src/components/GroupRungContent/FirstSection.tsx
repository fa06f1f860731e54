import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { OptionalLink, Paragraph, Section, SeverityMark } from '../shared';
import { firstFindings } from './firstFindings';

/** More would be a list again, and no beginning. */
const MOST_SHOWN = 5;

/** Of a department there may be many; the list has all of them. */
const MOST_NAMED = 8;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { marginBottom: theme.spacing(1) },
  aside: { color: theme.palette.text.secondary },
}));

/** What is found at most of the team's components, the gravest first. */
export function FirstSection(props: {
  summaries: AssessmentSummary[];
  filters: AssessmentFilters;
}) {
  const { filters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const links = useRungLinks();
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
              {items.slice(0, MOST_NAMED).map(({ entityRef, title }, index) => (
                <span key={entityRef}>
                  {index > 0 && ', '}
                  <EntityRefLink entityRef={entityRef} title={title} hideIcon />
                </span>
              ))}
              {items.length > MOST_NAMED && (
                <>
                  {', '}
                  <OptionalLink
                    to={links.list({ ...filters, finding: [id as FindingId] })}
                  >
                    {t('group.first.more', {
                      count: items.length - MOST_NAMED,
                      number: format.count(items.length - MOST_NAMED),
                    })}
                  </OptionalLink>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
