import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    columnGap: theme.spacing(2),
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
  },
  picture: { justifySelf: 'center' },
  text: { maxWidth: 720, minWidth: 0 },
  '@container (max-width: 519px)': {
    root: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: theme.spacing(1) },
  },
}));

/** The picture and the reasons: beside each other, or below. */
export function CardLayout(props: { picture: ReactNode; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.picture}>{props.picture}</div>
      <div className={classes.text}>{props.children}</div>
    </div>
  );
}
