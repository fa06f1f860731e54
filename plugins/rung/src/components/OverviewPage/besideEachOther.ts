import { Theme } from '@material-ui/core/styles';

/** Parts of the report that are beside each other where there is room. */
export function besideEachOther(theme: Theme) {
  return {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
  };
}
