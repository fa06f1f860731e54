import { Theme } from '@material-ui/core/styles';
import { PreviewLevel } from '@rung/backstage-plugin-rung-common/wire';
import { rungColor, toneColor } from '../../../theme';

/** The color of a level, which is that of its rung. */
export function levelColor(theme: Theme, { rung }: PreviewLevel): string {
  return rung ? rungColor(theme, rung) : toneColor(theme, 'unknown');
}
