import { makeStyles, Theme } from '@material-ui/core/styles';
import { outOfSight } from '../../shared';

function tableStyles(theme: Theme) {
  return {
    table: {
      borderCollapse: 'collapse',
      fontSize: 14,
      tableLayout: 'fixed',
      width: '100%',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        overflowWrap: 'anywhere',
        padding: theme.spacing(0.5, 1.5, 0.5, 0),
        textAlign: 'left',
      },
      '& tbody tr:last-child > *': { borderBottom: 0 },
    },
    head: {
      color: theme.palette.text.secondary,
      fontSize: 12.5,
      '& th': { fontWeight: 700 },
    },
    body: {},
    row: {},
    name: { width: '15%' },
    value: { width: '15%' },
    source: { width: '16%' },
    rung: { width: 104 },
    onScale: {},
    rowName: { fontWeight: 700 },
    aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
    calls: {
      alignItems: 'center',
      display: 'inline-flex',
      gap: theme.spacing(1),
      whiteSpace: 'nowrap',
    },
    '@container (max-width: 799px)': {
      table: {
        display: 'block',
        '& tbody th, & tbody td': { border: 0, padding: 0, width: 'auto' },
      },
      body: { display: 'block' },
      head: outOfSight,
      row: {
        alignItems: 'baseline',
        borderBottom: `1px solid ${theme.palette.divider}`,
        columnGap: theme.spacing(1.5),
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto auto',
        padding: theme.spacing(0.75, 0),
      },
      // The hint on the value names it.
      source: outOfSight,
      onScale: { gridColumn: '1 / -1' },
    },
  } as const;
}

/** A line of columns for each requirement; where there is no room, two lines. */
export const useTableStyles = makeStyles(tableStyles);
