import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CatalogChange } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ColumnHeadings, EntityHeading, foldingTableStyles } from '../shared';
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
      <ColumnHeadings
        classes={classes}
        headings={columns.map(column => t(`changesPage.column.${column}`))}
      />
      <tbody>
        {items.map(change => (
          <tr key={change.id} className={classes.row}>
            <EntityHeading
              classes={classes}
              entity={change}
              owners={change.owners}
            />
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
