import { makeStyles } from '@material-ui/core/styles';
import { DesignDecision } from '@rung/backstage-plugin-rung-common/content';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
  },
  question: {
    fontSize: 14,
    fontWeight: 400,
    fontStyle: 'italic',
    margin: theme.spacing(0.5, 0),
  },
  options: { margin: 0 },
  option: { fontWeight: 700 },
  pickWhen: { margin: theme.spacing(0, 0, 0.75) },
}));

/** The decisions to take on a rung, each with its options and when to pick. */
export function Decisions(props: { decisions: readonly DesignDecision[] }) {
  const { decisions } = props;
  const classes = useStyles();

  return (
    <div className={classes.root}>
      {decisions.map(({ id, question, options }) => (
        <div key={id}>
          <h4 className={classes.question}>{question}</h4>
          <dl className={classes.options}>
            {options.map(({ id: optionId, option, pickWhen }) => (
              <div key={optionId}>
                <dt className={classes.option}>{option}</dt>
                <dd className={classes.pickWhen}>{pickWhen}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
