import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  attributeFilterNames,
  FilterName,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useMemo } from 'react';
import { useFormat } from '../../format';
import { pickFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useFilterText } from '../filtering';
import { Description } from '../shared';
import { ComparedFindings } from './ComparedFindings';
import { findingCounts } from './findingCounts';
import { FindingKinds } from './FindingKinds';

const useStyles = makeStyles(theme => ({
  intro: { fontSize: 14, lineHeight: 1.45, marginBottom: theme.spacing(2) },
  // Older counts stay in sight, but are not taken for the answer.
  busy: { opacity: 0.5 },
}));

/** What is filtered by that is known of today alone, and not of days before. */
function withoutPast(filters: AssessmentFilters): FilterName[] {
  const past: readonly FilterName[] = attributeFilterNames;
  return (Object.keys(filters) as FilterName[]).filter(
    name => !past.includes(name),
  );
}

/** The kinds of findings by how much they matter, and how each has moved. */
export function FindingsView(props: {
  findings: ReportCounts['findings'];
  filters: AssessmentFilters;
  busy: boolean;
}) {
  const { findings, filters, busy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { nameOf } = useFilterText();
  const counts = useMemo(() => findingCounts(findings), [findings]);
  const attributes = useMemo(
    () => pickFilters(filters, attributeFilterNames),
    [filters],
  );
  const pastless = withoutPast(filters);
  const open = counts.reduce((sum, one) => sum + one.open, 0);

  return (
    <div aria-busy={busy} className={busy ? classes.busy : undefined}>
      <div className={classes.intro}>
        <strong role="status">
          {t('findingsPage.count', { count: open, number: format.count(open) })}
        </strong>
        {' · '}
        {t(
          counts.length > 0 ? 'findingsPage.description' : 'findingsPage.empty',
        )}
      </div>
      {counts.length > 0 &&
        (pastless.length > 0 ? (
          <>
            <Description>
              {t('findingsPage.noTrend', {
                filters: format.list(pastless.map(nameOf)),
              })}
            </Description>
            <FindingKinds counts={counts} filters={filters} />
          </>
        ) : (
          <ComparedFindings counts={counts} filters={attributes} />
        ))}
    </div>
  );
}
