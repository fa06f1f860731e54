import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastLink } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ScrollRegion } from '../../shared';
import { GroupNames } from './useGroupNames';

const useStyles = makeStyles(theme => ({
  summary: {
    cursor: 'pointer',
    marginTop: theme.spacing(1.5),
    padding: theme.spacing(0.5, 0),
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: 13,
    '& th, & td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
      fontWeight: 400,
      padding: theme.spacing(0.5, 2, 0.5, 0),
      textAlign: 'left',
    },
  },
}));

/** The arrows of the picture as text: what carries most first. */
export function LinkTable(props: {
  links: readonly BlastLink[];
  names: GroupNames;
}) {
  const { links, names } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const caption = t('blastRadius.groups.caption');
  const inOrder = [...links].sort((one, other) => other.carries - one.carries);
  return (
    <details>
      <summary className={classes.summary}>
        {t('blastRadius.groups.table')}
      </summary>
      <ScrollRegion label={caption}>
        <table className={classes.table} aria-label={caption}>
          <thead>
            <tr>
              {(['from', 'to', 'count', 'carries'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`blastRadius.groups.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ from, to, count, carries }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{names.titleOf(from)}</th>
                <td>{names.titleOf(to)}</td>
                <td>{format.count(count)}</td>
                <td>{format.count(carries)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
