import { Theme } from '@material-ui/core/styles';

/** The theme's own warning color is too light for text on paper. */
export function warningColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? '#ffc069' : '#8a4f00';
}

/** What is drawn and stands for nothing in particular: rails, tracks. */
export function neutralColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? '#6b7078' : '#cfd5dc';
}
