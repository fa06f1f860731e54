import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { outOfSight } from '../shared';
import { useHeadline } from '../verdict';

/** Long enough not to read out what is on the way to a number. */
const SETTLED_MS = 700;

const useStyles = makeStyles(theme => ({
  // For the ear beside the result itself, and for the eye where that is away.
  root: {
    ...outOfSight,
    [theme.breakpoints.down('md')]: {
      clipPath: 'none',
      position: 'sticky',
      bottom: 0,
      height: 'auto',
      width: 'auto',
      zIndex: theme.zIndex.mobileStepper,
      background: theme.palette.background.paper,
      borderTop: `2px solid ${theme.palette.primary.main}`,
      boxShadow: theme.shadows[8],
      color: theme.palette.text.primary,
      padding: theme.spacing(1, 2),
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      fontSize: 14,
    },
    // A portal has its navigation at the bottom of a phone.
    [theme.breakpoints.down('xs')]: { bottom: 56 },
  },
  jump: {
    display: 'none',
    color: theme.palette.primary.main,
    [theme.breakpoints.down('md')]: { display: 'inline' },
  },
}));

/** The headline once it has come to rest, said aloud when it changes. */
export function Summary(props: {
  assessment: Assessment;
  /** The id of the element that tells more. */
  resultId: string;
}) {
  const { rung } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const { text } = useHeadline(props.assessment);
  const headline = rung ? `${text}: ${t(`ladder.rung${rung}.name`)}` : text;
  const [settled, setSettled] = useState(headline);
  useDebounce(() => setSettled(headline), SETTLED_MS, [headline]);

  return (
    <div className={classes.root}>
      <span role="status">{settled}</span>
      <a className={classes.jump} href={`#${props.resultId}`}>
        {formT('form.result.jump')}
      </a>
    </div>
  );
}
