import { Theme } from '@material-ui/core/styles';

/**
 * How one sees what has the focus of the keyboard, the same on all faces.
 *
 * @param offset - away from its edge; negative where what is around it cuts off
 */
export function focusOutline(theme: Theme, offset: 2 | -2 = 2) {
  return {
    outline: `2px solid ${theme.palette.primary.main}`,
    outlineOffset: offset,
  };
}
