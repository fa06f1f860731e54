import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useAcceptLink, useExerciseLink } from '../../../links';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Link, outOfSight } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: {
    columnGap: theme.spacing(1.5),
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    position: 'relative',
  },
  action: {
    background: 'none',
    border: 0,
    color: theme.palette.primary.main,
    cursor: 'pointer',
    font: 'inherit',
    fontSize: 13,
    fontWeight: 700,
    padding: theme.spacing(0.25, 0),
  },
  hidden: outOfSight,
}));

/** What a finding can be opened for. */
export type FindingPanel = 'details' | 'accept';

/**
 * The details of a finding, the record of an exercise that closes it, and its
 * acceptance: in the template, or as a snippet where the portal has no template.
 */
export function FindingActions(props: {
  finding: Pick<Finding, 'id' | 'accepted' | 'parameters'>;
  /** What the finding is called. */
  title: string;
  opened: FindingPanel | undefined;
  onOpen: (panel: FindingPanel | undefined) => void;
}) {
  const { finding, title, opened, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const template = useAcceptLink()(finding.id);
  const exercise = useExerciseLink()(finding);
  const accepting = finding.accepted ? 'change' : 'accept';
  const panels: FindingPanel[] =
    template || finding.accepted ? ['details'] : ['details', 'accept'];

  return (
    <div className={classes.root}>
      {panels.map(panel => (
        <button
          key={panel}
          type="button"
          className={classes.action}
          aria-expanded={opened === panel}
          onClick={() => onOpen(opened === panel ? undefined : panel)}
        >
          {t(`tab.findings.action.${panel}`)}{' '}
          <span className={classes.hidden}>{title}</span>
        </button>
      ))}
      {exercise && (
        <Link to={exercise} className={classes.action}>
          {t('tab.findings.action.exercise')}{' '}
          <span className={classes.hidden}>{title}</span>
        </Link>
      )}
      {template && (
        <Link to={template} className={classes.action}>
          {t(`tab.findings.action.${accepting}`)}{' '}
          <span className={classes.hidden}>{title}</span>
        </Link>
      )}
    </div>
  );
}
