import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { annotationOf } from '@rung/backstage-plugin-rung-common';
import { LossKind } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Snippet } from '../shared';

const dependency = `spec:
  dependsOn:
    - resource:default/`;

/** What makes one of a kind known. */
const statements: Readonly<Record<LossKind, string>> = {
  zone: `${annotationOf('cluster.zones')}: eu-central-1a, eu-central-1b`,
  region: `${annotationOf('cluster.region')}: eu-central-1`,
  cluster: `${dependency}payments-cluster`,
  entity: `${dependency}payments-db`,
};

/** What to state where nothing of that kind is known to be lost. */
export function NothingKnown(props: { kind: LossKind }) {
  const { kind } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t(`blastRadius.empty.${kind}.title`)}
      description={t(`blastRadius.empty.${kind}.description`)}
      action={
        <Snippet
          text={statements[kind]}
          label={t('blastRadius.empty.snippet')}
          copyLabel={t('blastRadius.empty.copy')}
          copiedText={t('blastRadius.empty.copied')}
        />
      }
    />
  );
}
