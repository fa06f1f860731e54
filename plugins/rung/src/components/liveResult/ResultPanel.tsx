import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ReactNode, useRef } from 'react';
import { StatementKey } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { ScrollRegion } from '../shared';
import { LiveVerdict } from './LiveVerdict';
import { useRoomBelow } from './useRoomBelow';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    minWidth: 0,
    overflowY: 'auto',
    padding: theme.spacing(2),
    scrollMarginTop: theme.spacing(2),
    top: theme.spacing(2),
    // Over the position of the region, whichever of the two is stated last.
    '&&': { position: 'sticky' },
    [theme.breakpoints.down('md')]: { '&&': { position: 'static' } },
  },
}));

/**
 * What the engine makes of a form, beside it and always whole: where the window is
 * low it scrolls within itself.
 */
export function ResultPanel(props: {
  id: string;
  assessment: Assessment;
  /** What of the form cannot be read. */
  unread: readonly StatementKey[];
  /** By what comes above it on the page. */
  heading: 'h3' | 'h4';
  /** What can be done with the result. */
  actions?: ReactNode;
}) {
  const { id, assessment, unread, heading, actions } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const panel = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(panel);
  const isBeside = useMediaQuery(theme.breakpoints.up('lg'), { noSsr: true });

  return (
    <ScrollRegion
      id={id}
      regionRef={panel}
      className={classes.root}
      style={isBeside ? { maxHeight: room } : undefined}
      label={t('form.result.region')}
    >
      <LiveVerdict
        assessment={assessment}
        unread={unread}
        heading={heading}
        actions={actions}
      />
    </ScrollRegion>
  );
}
