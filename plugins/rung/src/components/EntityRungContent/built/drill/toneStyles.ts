import { Theme } from '@material-ui/core/styles';
import { fitColor, warningColor } from '../../../../theme';

/** The color of each tone, as text and as an edge on paper. */
export function toneColors(theme: Theme) {
  return {
    ok: fitColor(theme, 'fits'),
    warn: warningColor(theme),
    bad: fitColor(theme, 'under-built'),
  } as const;
}
