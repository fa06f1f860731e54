import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  Dependents,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { RequestView, Skeleton, useRequest } from '../../request';
import { Subheading, Warning } from '../../shared';
import { DependentTable } from './DependentTable';

/** As many as are named; all of them are counted. */
const MOST_NAMED = 8;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    marginTop: theme.spacing(1),
  },
}));

/** Who depends on this, what they need, and whether this can carry it. */
export function DependentsPart(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const { entityRef } = assessment;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getDependents(
          parseEntityRef(entityRef),
          { limit: MOST_NAMED },
          options,
        ),
      [rungApi, entityRef],
    ),
  );

  return (
    <div className={classes.root}>
      <RequestView
        request={request}
        subject="dependents"
        skeleton={
          <Skeleton height={72} label={t('dependencies.dependents.loading')} />
        }
      >
        {dependents => (
          <Loaded assessment={assessment} dependents={dependents} />
        )}
      </RequestView>
    </div>
  );
}

function Loaded(props: { assessment: LiveAssessment; dependents: Dependents }) {
  const { assessment, dependents } = props;
  const { resilience } = assessment;
  const { items, needs, unassessed } = dependents;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const built = assessment.built?.resilience;
  const total = needs.reduce((sum, { count }) => sum + count, unassessed);
  const tooMuch = needs
    .filter(({ rung }) => built !== undefined && rung > built)
    .reduce((sum, { count }) => sum + count, 0);
  const more = total - items.length;

  if (total === 0) {
    return (
      <>
        <Subheading>{t('dependencies.dependents.title')}</Subheading>
        <div>{t('dependencies.dependents.none')}</div>
      </>
    );
  }
  return (
    <>
      {tooMuch > 0 && (
        <Warning>
          {t('dependencies.dependents.tooMuch', {
            count: tooMuch,
            built: String(built),
          })}
        </Warning>
      )}
      {!resilience && needs.length > 0 && (
        <div>
          {t('dependencies.dependents.notStated', {
            rung: String(needs[0].rung),
          })}
        </div>
      )}
      <DependentTable
        dependents={dependents}
        total={total}
        own={{ built, resilience }}
      />
      <div className={classes.aside}>
        {more > 0 && (
          <div>{t('dependencies.dependents.more', { count: more })}</div>
        )}
        {unassessed > 0 && (
          <div>
            {t('dependencies.dependents.unassessed', { count: unassessed })}
          </div>
        )}
      </div>
    </>
  );
}
