import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  Posture,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common';
import { postures } from '../../../filters';
import { useRungLinks } from '../../../links';
import { rungTranslationRef } from '../../../translation';
import { Fact, OptionalLink } from '../../shared';

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
const worthALook: readonly Posture[] = ['over-built', 'under-built'];

/** How reliable the parts' rungs are, what stands of them, what was found. */
export function PartsFacts(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const links = useRungLinks();
  const { provisional } = totals.statuses;
  const found = Object.values(totals.findings);
  const open = found.reduce((sum, counts) => sum + counts.open, 0);
  const accepted = found.reduce((sum, counts) => sum + counts.accepted, 0);

  return (
    <dl className={classes.root}>
      {provisional > 0 && (
        <Fact label={t('rollUp.provisional.label')}>
          <OptionalLink
            to={links.list({ ...filters, status: ['provisional'] })}
          >
            {t('rollUp.provisional.count', { count: provisional })}
          </OptionalLink>
        </Fact>
      )}
      <Fact label={t('rollUp.built.label')}>
        <ul className={classes.list}>
          {postures
            .filter(posture => totals.postures[posture] > 0)
            .map(posture => (
              <li key={posture}>
                <OptionalLink
                  to={
                    worthALook.includes(posture)
                      ? links.list({ ...filters, posture: [posture] })
                      : undefined
                  }
                >
                  {t(`rollUp.built.${posture}`, {
                    count: totals.postures[posture],
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
