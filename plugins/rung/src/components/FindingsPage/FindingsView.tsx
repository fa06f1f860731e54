import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId, severities } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Section, Stack } from '../shared';
import { findingCounts } from './findingCounts';
import { FindingDisclosure } from './FindingDisclosure';

const useStyles = makeStyles(theme => ({
  intro: { fontSize: 14, lineHeight: 1.45, marginBottom: theme.spacing(2) },
  // Older counts stay in sight, but are not taken for the answer.
  busy: { opacity: 0.5 },
}));

/** The kinds of findings by how much they matter. */
export function FindingsView(props: {
  findings: ReportCounts['findings'];
  filters: AssessmentFilters;
  busy: boolean;
}) {
  const { findings, filters, busy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [{ finding: opened = [], ...others }, setAddress] = useFilters();
  const open = Object.values(findings).reduce((sum, one) => sum + one.open, 0);

  function toggle(id: FindingId) {
    const now = opened.includes(id)
      ? opened.filter(other => other !== id)
      : [...opened, id];
    setAddress({ ...others, finding: now });
  }

  return (
    <div aria-busy={busy} className={busy ? classes.busy : undefined}>
      <div className={classes.intro}>
        <strong role="status">
          {t('findingsPage.count', { count: open })}
        </strong>
        {' · '}
        {Object.keys(findings).length > 0
          ? t('findingsPage.description')
          : t('findingsPage.empty')}
      </div>
      <Stack>
        {severities.map(severity => {
          const counts = findingCounts(findings, severity);
          return (
            counts.length > 0 && (
              <Section
                key={severity}
                title={t(`findingsPage.severity.${severity}`)}
              >
                {counts.map(count => (
                  <FindingDisclosure
                    key={count.id}
                    count={count}
                    filters={filters}
                    open={opened.includes(count.id)}
                    onToggle={() => toggle(count.id)}
                  />
                ))}
              </Section>
            )
          );
        })}
      </Stack>
    </div>
  );
}
