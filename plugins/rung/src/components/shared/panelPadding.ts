import { Theme } from '@material-ui/core/styles';

/** The room between the edge of a panel and what is on it. */
export function panelPadding(theme: Theme) {
  return {
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  };
}
