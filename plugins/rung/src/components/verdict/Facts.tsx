import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { MoreFacts } from './MoreFacts';
import { Reasons } from './Reasons';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.25) },
}));

/** Why this rung is needed, what that costs, and what would change it. */
export function Facts(props: { assessment: Assessment }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Reasons assessment={props.assessment} />
      <MoreFacts assessment={props.assessment} />
    </div>
  );
}
