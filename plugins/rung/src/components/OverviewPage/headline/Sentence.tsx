import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { toneColor } from '../../../theme';
import { HeadlinePart } from './useHeadline';

const useStyles = makeStyles({
  root: { fontSize: 20, lineHeight: 1.45, margin: 0 },
  told: { fontWeight: 700 },
});

/** The figures in sentences that one can read aloud. */
export function Sentence(props: { parts: HeadlinePart[] }) {
  const classes = useStyles();
  const theme = useTheme();
  return (
    <p className={classes.root}>
      {props.parts.map(({ text, tone }, index) => (
        <Fragment key={text}>
          {index > 0 && ' '}
          {tone ? (
            <strong
              className={classes.told}
              style={{ color: toneColor(theme, tone) }}
            >
              {text}
            </strong>
          ) : (
            text
          )}
        </Fragment>
      ))}
    </p>
  );
}
