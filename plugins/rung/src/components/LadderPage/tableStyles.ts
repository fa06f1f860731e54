import { Theme } from '@material-ui/core/styles';

/** How the tables of the page look. */
export function contentTableStyles(theme: Theme) {
  return {
    table: {
      borderCollapse: 'collapse',
      fontSize: 13,
      lineHeight: 1.45,
      minWidth: 760,
      width: '100%',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(1),
        textAlign: 'left',
        verticalAlign: 'top',
      },
      '& tbody th': { minWidth: 96 },
    },
  } as const;
}
