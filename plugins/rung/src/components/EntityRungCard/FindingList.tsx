import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useFindingText } from '../findingText';
import { SeverityMark } from '../shared';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  finding: { marginBottom: theme.spacing(1) },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    fontWeight: 700,
  },
}));

/** Findings with what was found in short, and how much each matters. */
export function FindingList(props: { findings: readonly Finding[] }) {
  const classes = useStyles();
  const textOf = useFindingText();

  return (
    <ul className={classes.list}>
      {props.findings.map(finding => {
        const { title, short } = textOf(finding);
        const { id, severity } = finding;
        return (
          <li key={id} className={classes.finding}>
            <div className={classes.title}>
              {title}
              <SeverityMark severity={severity} />
            </div>
            {short}
          </li>
        );
      })}
    </ul>
  );
}
