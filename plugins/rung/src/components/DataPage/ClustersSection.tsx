import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import { rungClusterReadPermission } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useClusters } from '../ClustersPage/useClusters';
import { RequestView, Skeleton } from '../request';
import { Section } from '../shared';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
}));

/** The clusters that could not be read the last time, and why. */
export function ClustersSection() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { allowed, loading } = usePermission({
    permission: rungClusterReadPermission,
  });
  return (
    <Section title={t('dataPage.clusters.title')}>
      {allowed && <UnreadClusters />}
      {!allowed && !loading && t('dataPage.clusters.forbidden')}
    </Section>
  );
}

function UnreadClusters() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const request = useClusters();

  return (
    <RequestView
      request={request}
      subject="clusters"
      skeleton={<Skeleton height={60} label={t('dataPage.loading')} />}
    >
      {({ items }) => {
        const unread = items.filter(({ status }) => status !== 'reached');
        if (unread.length === 0) {
          return t(
            items.length === 0
              ? 'dataPage.clusters.empty'
              : 'dataPage.clusters.none',
          );
        }
        return (
          <ul className={classes.list}>
            {unread.map(({ name, status, reason, attemptedAt }) => (
              <li key={name}>
                <span className={classes.name}>{name}</span>:{' '}
                {t(`clustersPage.status.${status}`)},{' '}
                {t('clustersPage.tried', { age: format.age(attemptedAt) })}
                {reason && `. ${reason}`}
              </li>
            ))}
          </ul>
        );
      }}
    </RequestView>
  );
}
