import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // It is the width of the card that counts, whatever the width of the page.
  root: { containerType: 'inline-size', color: theme.palette.text.primary },
  layout: {
    display: 'grid',
    columnGap: theme.spacing(3),
    gridTemplateColumns: 'auto minmax(0, 720px)',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"picture headline" "picture text"',
  },
  headline: { gridArea: 'headline', margin: theme.spacing(0.5, 0, 2) },
  picture: { gridArea: 'picture', justifySelf: 'center' },
  text: { gridArea: 'text', minWidth: 0 },
  '@container (max-width: 519px)': {
    layout: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      gridTemplateAreas: '"headline" "picture" "text"',
      rowGap: theme.spacing(1),
    },
  },
}));

/** The answer, the picture and the reasons: beside each other, or below. */
export function CardLayout(props: {
  headline: ReactNode;
  picture: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.layout}>
        <div className={classes.headline}>{props.headline}</div>
        <div className={classes.picture}>{props.picture}</div>
        <div className={classes.text}>{props.children}</div>
      </div>
    </div>
  );
}
