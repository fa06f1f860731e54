import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles(theme => ({
  title: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    fontWeight: 700,
    margin: theme.spacing(1, 0, 0),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** Findings that have something in common, which is told once. */
export function FindingGroup(props: {
  title: string;
  findings: readonly Finding[];
}) {
  const { title, findings } = props;
  const classes = useStyles();
  if (findings.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list}>
        {findings.map(finding => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
    </>
  );
}
