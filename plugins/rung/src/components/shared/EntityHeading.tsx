import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';

/** The heading of a row that is about an entity, with its owners where they are given. */
export function EntityHeading(props: {
  /** Those of `foldingTableStyles`. */
  classes: Readonly<Record<string, string>>;
  entity: { entityRef: string; title?: string };
  owners?: readonly string[];
}) {
  const { classes, entity, owners } = props;
  return (
    <th className={classes.rowHeading} scope="row">
      <EntityRefLink
        entityRef={entity.entityRef}
        title={entity.title}
        hideIcon
        disableTooltip
      />
      {owners && (
        <div className={classes.aside}>
          <EntityRefLinks entityRefs={[...owners]} hideIcons />
        </div>
      )}
    </th>
  );
}
