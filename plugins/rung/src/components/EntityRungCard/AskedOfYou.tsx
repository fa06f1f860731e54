import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { useRequest } from '../request/useRequest';
import { OptionalLink } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 13,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    '@container (max-width: 519px)': { fontSize: 12, lineHeight: '18px' },
  },
  label: { color: theme.palette.text.secondary },
}));

/**
 * What the campaign asks that is the next to end. It is asked for once the
 * assessment is there, and takes no room where nothing is asked, or nobody knows.
 */
export function AskedOfYou() {
  const { entity } = useEntity();
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const format = useFormat();
  const { t } = useTranslationRef(rungTranslationRef);
  const { value } = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAskedCampaigns(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const [next, ...others] = value?.items ?? [];
  return next ? (
    <div className={classes.root}>
      <span className={classes.label}>{t('card.asked.label')}</span>{' '}
      <OptionalLink to={links.campaign(next)}>
        {next.title ?? next.name}
      </OptionalLink>
      {t('card.asked.until', { day: format.day(next.ends) })}
      {others.length > 0 &&
        t('card.asked.more', {
          count: others.length,
          number: format.count(others.length),
        })}
    </div>
  ) : null;
}
