import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { toneColor } from '../../../theme';
import { Link } from '../../shared';
import { HeadlinePart } from './useHeadline';

const useStyles = makeStyles({
  root: { fontSize: 20, lineHeight: 1.45, margin: 0 },
  told: { fontWeight: 700 },
});

/** The figures in sentences that one can read aloud. */
export function Sentence(props: {
  parts: HeadlinePart[];
  /** Whether they lead to more, which paper does not. */
  linked?: boolean;
}) {
  const { parts, linked = false } = props;
  const classes = useStyles();
  const theme = useTheme();
  const told = ({ text, to }: HeadlinePart) =>
    linked && to ? (
      <Link to={to} color="inherit">
        {text}
      </Link>
    ) : (
      text
    );
  return (
    <p className={classes.root}>
      {parts.map((part, index) => (
        <Fragment key={part.text}>
          {index > 0 && ' '}
          {part.tone ? (
            <strong
              className={classes.told}
              style={{ color: toneColor(theme, part.tone) }}
            >
              {told(part)}
            </strong>
          ) : (
            told(part)
          )}
        </Fragment>
      ))}
    </p>
  );
}
