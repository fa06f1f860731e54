import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Fit, fits } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Fact, OptionalLink } from '../shared';

const useStyles = makeStyles({
  root: { margin: 0 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 16,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
});

/** What is worth a look behind a count; the rest is as it should be. */
const worthALook: readonly Fit[] = ['over-built', 'under-built'];

/** How reliable the parts' rungs are, what is built of them, what was found. */
export function PartsFacts(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const links = useRungLinks();
  const { incomplete } = totals.statuses;
  const found = Object.values(totals.findings);
  const open = found.reduce((sum, counts) => sum + counts.open, 0);
  const accepted = found.reduce((sum, counts) => sum + counts.accepted, 0);

  return (
    <dl className={classes.root}>
      {incomplete > 0 && (
        <Fact label={t('rollUp.incomplete.label')}>
          <OptionalLink to={links.list({ ...filters, status: ['incomplete'] })}>
            {t('rollUp.incomplete.count', { count: incomplete })}
          </OptionalLink>
        </Fact>
      )}
      <Fact label={t('rollUp.built.label')}>
        <ul className={classes.list}>
          {fits
            .filter(fit => totals.fits[fit] > 0)
            .map(fit => (
              <li key={fit}>
                <OptionalLink
                  to={
                    worthALook.includes(fit)
                      ? links.list({ ...filters, fit: [fit] })
                      : undefined
                  }
                >
                  {t(`rollUp.built.${fit}`, {
                    count: totals.fits[fit],
                  })}
                </OptionalLink>
              </li>
            ))}
        </ul>
      </Fact>
      <Fact label={t('rollUp.findings.label')}>
        {open > 0 ? (
          <OptionalLink to={links.findings(filters)}>
            {t('rollUp.findings.open', { count: open })}
          </OptionalLink>
        ) : (
          t('rollUp.findings.none')
        )}
        {accepted > 0 &&
          ` · ${t('rollUp.findings.accepted', { count: accepted })}`}
      </Fact>
    </dl>
  );
}
