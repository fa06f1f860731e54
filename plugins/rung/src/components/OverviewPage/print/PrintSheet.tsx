import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AttributeFilters,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { rungSpendTranslationRef } from '../../../translation/rungSpendTranslationRef';
import { AcceptanceItems, useAcceptances } from '../../acceptances';
import { useChosenDay, useComparison } from '../../comparison';
import { SpendTotals, useSpend } from '../../spend';
import { CoverageBar } from '../known/CoverageBar';
import { useCoverage } from '../known/useCoverage';
import { useFigures } from '../figures/useFigures';
import { SeverityBars } from '../findings/SeverityBars';
import { Sentence } from '../headline/Sentence';
import { useHeadline } from '../headline/useHeadline';
import { FitMatrix } from '../matrix/FitMatrix';
import { useMisfits } from '../matrix/useMisfits';
import { PrintFigures } from './PrintFigures';
import { PrintHead } from './PrintHead';
import { PrintPart } from './PrintPart';
import { PrintTalks } from './PrintTalks';

/** As many as there is room for. */
const MOST_ACCEPTANCES = 3;

const useStyles = makeStyles(theme => ({
  // One page of A4, at 96 dots an inch.
  root: {
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    display: 'flex',
    flexDirection: 'column',
    fontFamily: theme.typography.fontFamily,
    fontSize: 12.5,
    gap: 14,
    height: 1122,
    margin: '0 auto',
    overflow: 'hidden',
    padding: '36px 48px 24px',
    width: 794,
    '& p': { fontSize: 17 },
    '& td': { height: 36 },
    '& table': { fontSize: 12 },
  },
  beside: { display: 'grid', gap: 24, gridTemplateColumns: '1fr 1fr' },
  label: { color: theme.palette.text.secondary, margin: '4px 0' },
  foot: {
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    fontSize: 10.5,
    marginTop: 'auto',
    paddingTop: 8,
  },
}));

/** The same figures as the overview, and whom to talk to, on one page. */
export function PrintSheet(props: {
  report: Report;
  filters: AttributeFilters;
}) {
  const { report, filters } = props;
  const { totals } = report;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: spendT } = useTranslationRef(rungSpendTranslationRef);
  const { days } = useChosenDay();
  const comparison = useComparison(filters, days).value;
  const misfits = useMisfits(filters).value ?? [];
  const acceptances = useAcceptances(filters, MOST_ACCEPTANCES).value;
  const spend = useSpend(filters).value?.spend;
  const headline = useHeadline(totals, filters, spend?.totals);
  const figures = useFigures(totals, filters, comparison);
  const { stated, built } = useCoverage(totals, filters);

  return (
    <main className={classes.root}>
      <PrintHead filters={filters} since={comparison?.since} />
      <Sentence parts={headline} />
      <PrintFigures figures={figures} />
      {report.matrix.length > 0 && (
        <PrintPart title={t('overview.matrix.title')}>
          <FitMatrix report={report} filters={filters} misfits={misfits} />
        </PrintPart>
      )}
      <PrintTalks filters={filters} misfits={misfits} />
      {spend && (
        <PrintPart title={spendT('title')}>
          <SpendTotals
            totals={spend.totals}
            prices={spend.prices}
            remarks={false}
          />
        </PrintPart>
      )}
      <div className={classes.beside}>
        <PrintPart title={t('overview.coverage.title')}>
          <div className={classes.label}>{t('overview.coverage.stated')}</div>
          <CoverageBar
            label={t('overview.coverage.stated')}
            segments={stated}
          />
          <div className={classes.label}>{t('overview.coverage.built')}</div>
          <CoverageBar label={t('overview.coverage.built')} segments={built} />
        </PrintPart>
        <PrintPart title={t('overview.findings.title')}>
          {comparison && (
            <SeverityBars
              label={t('overview.findings.bySeverity')}
              comparison={comparison}
            />
          )}
        </PrintPart>
      </div>
      {acceptances && (
        <PrintPart title={t('acceptances.title')}>
          {acceptances.items.length === 0 ? (
            t('acceptances.none')
          ) : (
            <AcceptanceItems
              items={acceptances.items}
              nameOf={({ name, title = name }) => title}
            />
          )}
        </PrintPart>
      )}
      <footer className={classes.foot}>{t('overview.print.foot')}</footer>
    </main>
  );
}
