import { Theme } from '@material-ui/core/styles';

/** Of small fields and lists: the height they have by themselves cuts letters off below. */
export function smallField({ spacing }: Theme) {
  return {
    fontSize: 14,
    height: 'auto',
    lineHeight: '20px',
    padding: spacing(0.75, 1.25),
  };
}
