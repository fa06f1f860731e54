import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** A link to an entity, or what stands for one that the reader may not see. */
export function EntityName(props: { entityRef?: string; hidden: string }) {
  const { entityRef, hidden } = props;
  return entityRef ? (
    <EntityRefLink entityRef={entityRef} hideIcon />
  ) : (
    <em>{hidden}</em>
  );
}
