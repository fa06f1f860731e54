import { Theme } from '@material-ui/core/styles';
import { focusOutline } from './focusOutline';

/**
 * What looks the same on all faces, for what is below an element. What has the
 * focus of the keyboard, of which the buttons of Material UI show a gray ripple and
 * links the browser's own ring; and the words on buttons, which are no capitals.
 */
export function faceStyles(theme: Theme) {
  return {
    '& a:focus-visible, & button:focus-visible, & summary:focus-visible, & .Mui-focusVisible':
      focusOutline(theme),
    '& .MuiButton-root': { textTransform: 'none' },
  } as const;
}
