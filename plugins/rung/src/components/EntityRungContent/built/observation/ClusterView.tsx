import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityCluster } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Fact, Subheading } from '../../../shared';

/** What is seen of the cluster that the entity stands for, beside its facts. */
export function ClusterView(props: { cluster: EntityCluster }) {
  const { seen, takenAt } = props.cluster;
  const { version, zones, regions, nodes, workloads, pods } = seen;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const rows = {
    version,
    zones: zones && format.list([...zones]),
    regions: regions && format.list([...regions]),
    nodes: t('cluster.workers', {
      workers: format.count(nodes.workers),
      all: format.count(nodes.all),
    }),
    workloads: format.count(workloads),
    pods: format.count(pods),
  };
  return (
    <>
      <Subheading>
        {t('cluster.title', { age: format.age(takenAt) })}
      </Subheading>
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
