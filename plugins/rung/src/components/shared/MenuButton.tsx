import Button, { ButtonProps } from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import { faceStyles } from './faceStyles';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 300,
    maxWidth: '100%',
    padding: theme.spacing(1.5),
    ...faceStyles(theme),
  },
}));

/** A button that opens a choice; until then nothing of it is loaded. */
export function MenuButton(
  props: Pick<
    ButtonProps,
    'className' | 'color' | 'variant' | 'startIcon' | 'endIcon'
  > & {
    /** What the choice is about. */
    name: string;
    /** What the button says, if not just that. */
    text?: string;
    children: ReactNode;
  },
) {
  const { name, text = name, children, ...look } = props;
  const classes = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement>();

  return (
    <>
      <Button
        {...look}
        size="small"
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {text}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(undefined)}
        PaperProps={{
          className: classes.paper,
          role: 'dialog',
          'aria-label': name,
        }}
      >
        {children}
      </Popover>
    </>
  );
}
