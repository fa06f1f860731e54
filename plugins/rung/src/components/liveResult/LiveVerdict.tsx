import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { StatementKey } from '../../statedRequirements';
import { LadderPicture } from '../LadderPicture';
import { ErrorLinks } from '../requirementForm';
import { Facts, Headline, Problems } from '../verdict';
import { FindingTitles } from './FindingTitles';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  headline: { flex: '1 1 200px', minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
  },
}));

/** What the engine makes of a form. */
export function LiveVerdict(props: {
  assessment: Assessment;
  /** What of the form cannot be read; what is wrong with it is said there. */
  unread: readonly StatementKey[];
  /** By what comes above it on the page. */
  heading: 'h3' | 'h4';
  /** What can be done with the result. */
  actions?: ReactNode;
}) {
  const { assessment, unread, heading, actions } = props;
  const { status, problems, findings } = assessment;
  const classes = useStyles();
  const handedDown = problems.filter(({ source }) => source.type !== 'entity');

  return (
    <>
      <div className={classes.head}>
        <div className={classes.headline}>
          <Headline assessment={assessment} heading={heading} />
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
        <LadderPicture assessment={assessment} />
      </div>
      <ErrorLinks keys={unread} />
      <Problems problems={handedDown} />
      {status !== 'unassessed' && <Facts assessment={assessment} />}
      <FindingTitles findings={findings} heading={heading} />
    </>
  );
}
