import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useFindingText } from '../findingText';
import { SeverityMark } from '../shared';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  finding: {
    columnGap: theme.spacing(1),
    display: 'grid',
    fontSize: 13,
    gridTemplateColumns: '84px minmax(0, 1fr)',
    lineHeight: '20px',
  },
  // The tab has it; here it is one line a finding.
  short: {},
  '@container (max-width: 519px)': {
    short: { display: 'none' },
    list: { gap: 0 },
    finding: { gridTemplateColumns: '76px minmax(0, 1fr)' },
  },
}));

/** Findings with how much each matters, and what was found in short. */
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
            <SeverityMark severity={severity} />
            <div>
              <strong>{title}.</strong>{' '}
              <span className={classes.short}>{short}</span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
