import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { DesignPart } from '@rung/backstage-plugin-rung-common/content';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { outOfSight } from '../shared';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'collapse',
    fontSize: 14,
    width: '100%',
    '& th, & td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
      padding: theme.spacing(0.75, 2, 0.75, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& thead th': { color: theme.palette.text.secondary, fontWeight: 400 },
    '& tbody th': { width: '20%' },
  },
  // Where there is no room for columns, rows become blocks.
  '@container (max-width: 599px)': {
    table: {
      display: 'block',
      '& tbody, & tr, & tbody th, & td': { display: 'block', width: 'auto' },
      '& tbody th, & td': { border: 0, padding: 0 },
      '& tbody tr': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(1, 0),
      },
      '& thead': outOfSight,
    },
  },
}));

/** What a design consists of, what stands there, and why. */
export function Parts(props: { parts: readonly DesignPart[] }) {
  const { parts } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);

  return (
    <table className={classes.table} aria-label={t('sheet.parts')}>
      <thead>
        <tr>
          {(['name', 'choice', 'why'] as const).map(column => (
            <th key={column} scope="col">
              {t(`sheet.part.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, choice, why }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{choice}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
