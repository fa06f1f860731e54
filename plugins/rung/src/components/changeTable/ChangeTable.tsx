import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { CatalogChange } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { foldingTableStyles } from '../shared';
import { WhatCell } from './WhatCell';
import { WhyCell } from './WhyCell';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  busy: { opacity: 0.5 },
}));

/** What first sights alone have no need of: nothing moved them. */
function hasReason({ changes, causes }: CatalogChange): boolean {
  return changes.length > 0 || causes.some(cause => cause !== 'own');
}

/** Changes of many entities, newest first. */
export function ChangeTable(props: {
  label: string;
  items: CatalogChange[];
  busy?: boolean;
}) {
  const { label, items, busy = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const explained = items.some(hasReason);
  const columns = explained
    ? (['entity', 'what', 'why', 'at'] as const)
    : (['entity', 'what', 'at'] as const);

  return (
    <table
      className={busy ? `${classes.table} ${classes.busy}` : classes.table}
      aria-label={label}
      aria-busy={busy}
    >
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} className={classes.columnHeading} scope="col">
              {t(`changesPage.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(change => (
          <tr key={change.id} className={classes.row}>
            <th className={classes.rowHeading} scope="row">
              <EntityRefLink
                entityRef={change.entityRef}
                title={change.title}
                hideIcon
                disableTooltip
              />
              <div className={classes.aside}>
                <EntityRefLinks entityRefs={change.owners} hideIcons />
              </div>
            </th>
            <td className={classes.cell}>
              <WhatCell change={change} />
            </td>
            {explained && (
              <td className={classes.cell}>
                <WhyCell change={change} />
              </td>
            )}
            <td className={classes.cell}>
              <time className={classes.aside} dateTime={change.at}>
                {format.time(change.at)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
