import { Theme } from '@material-ui/core/styles';
import { outOfSight } from './outOfSight';

function cellStyles(theme: Theme) {
  return {
    borderBottom: `1px solid ${theme.palette.divider}`,
    textAlign: 'left',
    verticalAlign: 'top',
  } as const;
}

/** Tables that are wider than some pages, and scroll by themselves there. */
export function wideTableStyles(theme: Theme) {
  return {
    table: {
      borderCollapse: 'collapse',
      fontSize: 13,
      lineHeight: 1.45,
      minWidth: 760,
      width: '100%',
      '& th, & td': { ...cellStyles(theme), padding: theme.spacing(1) },
      '& tbody th': { minWidth: 96 },
    },
  } as const;
}

/**
 * Tables whose rows become blocks where there is no room for columns.
 *
 * @param below - the width of the part of the page under which there is none
 */
export function foldingTableStyles(theme: Theme, below: number = 860) {
  const cell = {
    ...cellStyles(theme),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1, 2, 1, 0),
  } as const;
  return {
    table: { borderCollapse: 'collapse', fontSize: 14, width: '100%' },
    columnHeading: {
      ...cell,
      color: theme.palette.text.secondary,
      fontWeight: 400,
    },
    // A long name breaks anywhere, but not down to a few letters a line.
    rowHeading: { ...cell, fontWeight: 700, minWidth: 160 },
    cell,
    aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
    code: {
      color: theme.palette.text.secondary,
      fontFamily: 'monospace',
      fontSize: 12.5,
    },
    head: {},
    row: {},
    [`@container (max-width: ${below - 1}px)`]: {
      table: { display: 'block', '& tbody, & tr': { display: 'block' } },
      head: outOfSight,
      rowHeading: { border: 0, display: 'block', minWidth: 0, padding: 0 },
      cell: {
        border: 0,
        display: 'block',
        padding: theme.spacing(0.25, 0),
        // The headings of the columns are out of sight.
        '&[data-label]::before': {
          color: theme.palette.text.secondary,
          content: 'attr(data-label) " "',
        },
      },
      row: {
        borderTop: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(1.25, 0),
      },
    },
  } as const;
}
