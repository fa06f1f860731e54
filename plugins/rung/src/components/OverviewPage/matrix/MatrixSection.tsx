import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { annotationOf } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  AssessmentSummary,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, ScrollRegion, Section } from '../../shared';
import { ListLink } from '../ListLink';
import { FitMatrix } from './FitMatrix';

const useStyles = makeStyles(theme => ({
  unknown: { fontSize: 14, margin: theme.spacing(1.5, 0, 0) },
}));

/** What is needed against what is built, as far as both are known. */
export function MatrixSection(props: {
  report: Report;
  filters: AssessmentFilters;
  misfits: readonly AssessmentSummary[];
}) {
  const { report, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const unknown = report.totals.fits.unknown;

  return (
    <Section title={t('overview.matrix.title')}>
      {report.matrix.length === 0 ? (
        t('overview.matrix.empty', {
          annotation: annotationOf('built.control-plane'),
        })
      ) : (
        <>
          <Description>{t('overview.matrix.description')}</Description>
          <ScrollRegion label={t('overview.matrix.title')}>
            <FitMatrix {...props} />
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
