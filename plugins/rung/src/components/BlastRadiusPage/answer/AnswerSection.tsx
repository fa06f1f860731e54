import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { BlastRadius } from '@rung/backstage-plugin-rung-common/wire';
import { RefObject } from 'react';
import { softColor, toneColor } from '../../../theme';
import { panelPadding, ToneIcon } from '../../shared';
import { StateBar } from './StateBar';
import { StateLegend } from './StateLegend';
import { answerTone, useAnswerText } from './useAnswerText';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.primary, overflow: 'hidden' },
  band: panelPadding(theme),
  headline: {
    alignItems: 'baseline',
    display: 'flex',
    fontSize: 22,
    fontWeight: 700,
    gap: theme.spacing(1.5),
    lineHeight: '28px',
    margin: 0,
    [theme.breakpoints.down('xs')]: {
      fontSize: 19,
      gap: theme.spacing(1),
      lineHeight: '24px',
    },
  },
  details: {
    color: theme.palette.text.primary,
    fontSize: 14,
    lineHeight: 1.45,
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(3.5),
  },
  counts: panelPadding(theme),
}));

/** What goes down: a sentence that can be read aloud, and the counts. */
export function AnswerSection(props: {
  radius: BlastRadius;
  /** Where the focus can go to. */
  headline: RefObject<HTMLHeadingElement>;
}) {
  const { radius, headline } = props;
  const { states, total } = radius.counts;
  const classes = useStyles();
  const theme = useTheme();
  const text = useAnswerText()(radius);
  const tone = answerTone(radius);
  return (
    <Paper component="section" className={classes.root}>
      <div
        className={classes.band}
        style={{ background: softColor(theme, tone) }}
        role="status"
      >
        <h2
          ref={headline}
          tabIndex={-1}
          className={classes.headline}
          style={{ color: toneColor(theme, tone) }}
        >
          <ToneIcon tone={tone} />
          {text.headline}
        </h2>
        {text.details && <p className={classes.details}>{text.details}</p>}
      </div>
      {total > 0 && (
        <div className={classes.counts}>
          <StateBar states={states} height={24} />
          <StateLegend states={states} />
        </div>
      )}
    </Paper>
  );
}
