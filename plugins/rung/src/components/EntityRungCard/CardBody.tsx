import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { faceStyles } from '../shared';

const useStyles = makeStyles(theme => ({
  // It is the width of the card that counts, whatever the width of the page.
  root: { containerType: 'inline-size', ...faceStyles(theme) },
  parts: {
    color: theme.palette.text.primary,
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
    // The gap is all the room between them.
    '&& > *': { marginBottom: 0, marginTop: 0 },
  },
  '@container (max-width: 519px)': { parts: { gap: theme.spacing(1) } },
}));

/** The parts of the card below each other, all by the width of the card. */
export function CardBody(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.parts}>{props.children}</div>
    </div>
  );
}
