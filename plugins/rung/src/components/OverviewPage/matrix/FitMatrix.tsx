import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  annotationOf,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungTranslationRef } from '../../../translation';
import { Description, ScrollRegion, Section } from '../../shared';
import { ListLink } from '../ListLink';
import { MatrixCell } from './MatrixCell';

const useStyles = makeStyles(theme => ({
  table: { borderCollapse: 'separate', borderSpacing: 3, fontSize: 14 },
  head: {
    fontWeight: 600,
    padding: theme.spacing(0.5, 1),
    textAlign: 'left',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
  },
  unknown: { fontSize: 14, margin: theme.spacing(1.5, 0, 0) },
}));

/** Which rung is needed against which is built, counted. */
export function FitMatrix(props: {
  report: Report;
  filters: AssessmentFilters;
}) {
  const { report, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const { matrix, totals } = report;
  const unknown = totals.fits.unknown;

  return (
    <Section title={t('overview.matrix.title')}>
      {matrix.length === 0 ? (
        t('overview.matrix.empty', {
          annotation: annotationOf('built.control-plane'),
        })
      ) : (
        <>
          <Description>{t('overview.matrix.description')}</Description>
          <ScrollRegion label={t('overview.matrix.title')}>
            <table
              className={classes.table}
              aria-label={t('overview.matrix.title')}
            >
              <thead>
                <tr>
                  <th scope="col" className={classes.head}>
                    {t('overview.matrix.corner')}
                  </th>
                  {resiliencePath.map(built => (
                    <th key={built} scope="col" className={classes.head}>
                      {t('overview.matrix.built', { rung: String(built) })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {resiliencePath.map(resilience => (
                  <tr key={resilience}>
                    <th scope="row" className={classes.head}>
                      {t('word.rung', { rung: String(resilience) })}
                    </th>
                    {resiliencePath.map(built => (
                      <MatrixCell
                        key={built}
                        filters={filters}
                        resilience={resilience}
                        built={built}
                        count={
                          matrix.find(
                            pair =>
                              pair.resilience === resilience &&
                              pair.built === built,
                          )?.count ?? 0
                        }
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
      {unknown > 0 && (
        <p className={classes.unknown}>
          <ListLink to={links.list({ ...filters, fit: ['unknown'] })}>
            {t('overview.matrix.unknown', { count: unknown })}
          </ListLink>
        </p>
      )}
    </Section>
  );
}
