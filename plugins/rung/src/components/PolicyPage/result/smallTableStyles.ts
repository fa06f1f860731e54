import { Theme } from '@material-ui/core/styles';

/** Tables of a few narrow columns, which fit everywhere. */
export function smallTableStyles(theme: Theme) {
  return {
    table: {
      borderCollapse: 'collapse',
      fontSize: 13,
      lineHeight: 1.45,
      marginBottom: theme.spacing(2),
      width: '100%',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        overflowWrap: 'anywhere',
        padding: theme.spacing(0.5, 1, 0.5, 0),
        textAlign: 'left',
        verticalAlign: 'top',
      },
      '& thead th': { color: theme.palette.text.secondary, fontWeight: 400 },
      '& tbody th': { fontWeight: 400 },
    },
    number: {
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'right !important' as 'right',
      whiteSpace: 'nowrap',
    },
  } as const;
}
