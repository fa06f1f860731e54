import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityCluster } from '@rung/backstage-plugin-rung-common/wire';
import { formatAge, formatCount, formatList } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Fact, Subheading } from '../../../shared';

/** What is seen of the cluster that the entity stands for, beside its facts. */
export function ClusterView(props: { cluster: EntityCluster }) {
  const { seen, takenAt } = props.cluster;
  const { version, zones, regions, nodes, workloads, pods } = seen;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const rows = {
    version,
    zones: zones && formatList([...zones]),
    regions: regions && formatList([...regions]),
    nodes: t('cluster.workers', {
      workers: formatCount(nodes.workers),
      all: formatCount(nodes.all),
    }),
    workloads: formatCount(workloads),
    pods: formatCount(pods),
  };
  return (
    <>
      <Subheading>{t('cluster.title', { age: formatAge(takenAt) })}</Subheading>
      <dl>
        {(Object.keys(rows) as (keyof typeof rows)[]).map(row => (
          <Fact key={row} label={t(`cluster.${row}`)}>
            {rows[row] ?? t('cluster.unknown')}
          </Fact>
        ))}
      </dl>
    </>
  );
}
