import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { useRequest } from '../request';
import { lookUpAssessment } from './lookUpAssessment';

const useStyles = makeStyles(theme => ({
  aside: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  rung: { whiteSpace: 'nowrap' },
  'over-built': { color: fitColor(theme, 'over-built') },
  'under-built': { color: fitColor(theme, 'under-built') },
}));

/** An answer, since there may be nothing to find. */
interface Found {
  summary?: AssessmentSummary;
}

/** The rung of one entity in a table of the catalog. */
export function RungCell(props: { entity: Entity }) {
  const entityRef = stringifyEntityRef(props.entity);
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const { value, error } = useRequest(
    useCallback(
      async (): Promise<Found> => ({
        summary: await lookUpAssessment(rungApi, entityRef),
      }),
      [rungApi, entityRef],
    ),
  );

  if (error) {
    return <span className={classes.aside}>{t('catalog.failed')}</span>;
  }
  if (!value) {
    return (
      <span
        className={classes.aside}
        role="status"
        aria-label={t('catalog.loading')}
      >
        …
      </span>
    );
  }
  const { rung, fit } = value.summary ?? {};
  if (rung === undefined) {
    return (
      <span className={classes.aside}>
        {value.summary ? t('catalog.unassessed') : t('catalog.unknown')}
      </span>
    );
  }
  return (
    <span className={classes.rung}>
      {t('word.rung', { rung: String(rung) })}
      {(fit === 'over-built' || fit === 'under-built') && (
        <span className={classes[fit]}>
          {' · '}
          {t(`word.fit.${fit}`)}
        </span>
      )}
    </span>
  );
}
