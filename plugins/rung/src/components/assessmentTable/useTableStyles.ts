import { makeStyles } from '@material-ui/core/styles';
import { outOfSight } from '../shared';

/** Rows become cards where there is no room for columns. */
export const useTableStyles = makeStyles(theme => ({
  container: { containerType: 'inline-size' },
  table: {},
  head: {},
  row: {},
  cell: {
    background: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.45,
    // The theme breaks words anywhere, down to one letter a line.
    overflowWrap: 'break-word',
    padding: theme.spacing(1, 1.5),
    verticalAlign: 'top',
    wordBreak: 'normal',
  },
  // The name stays in sight while the rest of the row scrolls below it.
  name: {
    left: 0,
    maxWidth: 240,
    minWidth: 160,
    overflowWrap: 'anywhere',
    position: 'sticky',
    zIndex: 1,
  },
  unordered: {},
  '@container (max-width: 859px)': {
    table: {
      display: 'block',
      '& tbody, & tr': { display: 'block' },
      // The theme's stripes would frame every other card.
      '& tbody > tr:nth-of-type(n)': {
        background: theme.palette.background.paper,
      },
    },
    // What a list can be ordered by stays in reach.
    head: {
      display: 'block',
      '& tr': {
        display: 'flex',
        flexWrap: 'wrap',
        padding: theme.spacing(0.5, 1),
      },
      '& th': { border: 0, padding: theme.spacing(0.5) },
    },
    unordered: outOfSight,
    row: {
      borderTop: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(1, 1.5),
    },
    cell: {
      border: 0,
      display: 'block',
      padding: theme.spacing(0.25, 0),
      // The headings of the columns are out of sight, or above all cards.
      '&[data-label]::before': {
        color: theme.palette.text.secondary,
        content: 'attr(data-label) " "',
        fontSize: 12.5,
      },
    },
    name: { maxWidth: 'none', minWidth: 0, position: 'static' },
  },
}));
