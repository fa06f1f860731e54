import { makeStyles } from '@material-ui/core/styles';
import { Assessment, Fit } from '@rung/backstage-plugin-rung-common';
import { softColor, Tone, toneColor } from '../../theme';
import { FitIcon } from './FitIcon';
import { useBuiltLine } from './useBuiltLine';
import { useHeadline } from './useHeadline';
import { useIncompleteSentence } from './useIncompleteSentence';

const tones: Readonly<Record<Fit, Tone>> = {
  fits: 'ok',
  'over-built': 'warn',
  'under-built': 'bad',
  unknown: 'info',
};

const useStyles = makeStyles(theme => {
  const band = (fit: Fit) => ({
    background: softColor(theme, tones[fit]),
    color: toneColor(theme, tones[fit]),
  });
  return {
    root: {
      display: 'flex',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.25, 2),
      borderRadius: theme.shape.borderRadius,
    },
    fits: band('fits'),
    'over-built': band('over-built'),
    'under-built': band('under-built'),
    unknown: band('unknown'),
    icon: { flex: 'none', marginTop: 4 },
    answer: { fontSize: 22, fontWeight: 700, lineHeight: '28px', margin: 0 },
    line: {
      color: theme.palette.text.primary,
      fontSize: 14,
      lineHeight: '20px',
      margin: 0,
    },
    '@container (max-width: 519px)': {
      root: { gap: theme.spacing(1), padding: theme.spacing(0.75, 1.5) },
      answer: { fontSize: 19, lineHeight: '24px' },
      line: { fontSize: 13, lineHeight: '18px' },
    },
  };
});

/** The answer, on a band in the color of how what is built compares with it. */
export function Headline(props: {
  assessment: Assessment;
  /** By what comes above it on the page. */
  heading?: 'h2' | 'h3' | 'h4';
}) {
  const { assessment, heading: Heading = 'h4' } = props;
  const { fit, status } = assessment;
  const classes = useStyles();
  const { text } = useHeadline(assessment);
  const line = useBuiltLine(assessment);
  const incomplete = useIncompleteSentence(assessment);

  return (
    <div className={`${classes.root} ${classes[fit]}`}>
      <FitIcon fit={fit} className={classes.icon} />
      <div>
        <Heading className={classes.answer}>{text}</Heading>
        <p className={classes.line}>
          {line} {status === 'incomplete' && incomplete}
        </p>
      </div>
    </div>
  );
}
