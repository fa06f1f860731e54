import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ColumnHeadings, foldingTableStyles } from '../shared';
import { ControlPlaneCell, NodesCell, ZonesCell } from './BuiltCells';
import { ComponentsCell } from './ComponentsCell';
import { NameCell } from './NameCell';
import { StateCell } from './StateCell';

const useStyles = makeStyles(theme => foldingTableStyles(theme));

/** What stands in each column but that of the name. */
const cells = {
  status: cluster => <StateCell cluster={cluster} />,
  built: ({ seen }) => seen && <ControlPlaneCell seen={seen} />,
  zones: ({ seen }) => seen && <ZonesCell seen={seen} />,
  nodes: ({ seen }) => seen && <NodesCell seen={seen} />,
  components: cluster => <ComponentsCell cluster={cluster} />,
} as const satisfies Record<string, (cluster: ClusterState) => ReactNode>;

const columns = Object.keys(cells) as (keyof typeof cells)[];

/** Every cluster, with how it was read and what runs there. */
export function ClusterTable(props: { clusters: readonly ClusterState[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <table className={classes.table} aria-label={t('clustersPage.caption')}>
      <ColumnHeadings
        classes={classes}
        headings={(['name', ...columns] as const).map(column =>
          t(`clustersPage.column.${column}`),
        )}
      />
      <tbody>
        {props.clusters.map(cluster => (
          <tr key={cluster.name} className={classes.row}>
            <th className={classes.rowHeading} scope="row">
              <NameCell cluster={cluster} />
            </th>
            {columns.map(column => (
              <td
                key={column}
                className={classes.cell}
                data-label={t(`clustersPage.column.${column}`)}
              >
                {cells[column](cluster)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
