import { makeStyles } from '@material-ui/core/styles';

/** How the widget lists entities. */
export const useListStyles = makeStyles(theme => ({
  title: { fontSize: 14, fontWeight: 700, margin: theme.spacing(1.5, 0, 0.5) },
  list: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    fontSize: 14,
  },
  item: { padding: theme.spacing(0.5, 0) },
  aside: { color: theme.palette.text.secondary, fontSize: 13 },
}));
