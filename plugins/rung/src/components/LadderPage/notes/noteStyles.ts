import { makeStyles } from '@material-ui/core/styles';

/** Short texts under a heading each, beside each other where there is room. */
export const useNoteStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    fontSize: 14,
    gap: theme.spacing(2.5, 4),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    lineHeight: 1.45,
  },
  title: { fontSize: 15, fontWeight: 700, margin: 0 },
  text: { margin: theme.spacing(0.5, 0) },
}));
