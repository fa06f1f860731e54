import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { LadderPicture } from '../LadderPicture';
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
}));

/** What the engine makes of a form. */
export function LiveVerdict(props: {
  assessment: Assessment;
  /** By what comes above it on the page. */
  heading: 'h3' | 'h4';
}) {
  const { assessment, heading } = props;
  const { status, problems, findings } = assessment;
  const classes = useStyles();

  return (
    <>
      <div className={classes.head}>
        <div className={classes.headline}>
          <Headline assessment={assessment} heading={heading} />
        </div>
        <LadderPicture assessment={assessment} />
      </div>
      <Problems problems={problems} />
      {status !== 'unassessed' && <Facts assessment={assessment} />}
      <FindingTitles findings={findings} heading={heading} />
    </>
  );
}
