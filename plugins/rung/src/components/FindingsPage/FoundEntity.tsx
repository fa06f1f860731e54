import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useFindingText } from '../findingText';
import { SeverityMark } from '../shared';
import { FindingCount } from './findingCounts';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 14, lineHeight: 1.45, padding: theme.spacing(0.5, 0) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  aside: { color: theme.palette.text.secondary },
  sentence: { margin: 0 },
}));

/** An entity with a finding of one kind, and what that says of this one. */
export function FoundEntity(props: {
  summary: AssessmentSummary;
  count: FindingCount;
}) {
  const { summary, count } = props;
  const { id } = count;
  const classes = useStyles();
  const textOf = useFindingText();
  const finding = summary.findings.find(item => item.id === id);

  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <EntityRefLink
          entityRef={summary.entityRef}
          title={summary.title}
          hideIcon
          disableTooltip
        />
        {finding && finding.severity !== count.severity && (
          <SeverityMark severity={finding.severity} />
        )}
        {summary.owners.length > 0 && (
          <span className={classes.aside}>
            <EntityRefLinks entityRefs={summary.owners} hideIcons />
          </span>
        )}
      </div>
      {finding?.parameters && (
        <p className={classes.sentence}>
          {
            textOf({
              id,
              variant: finding.variant,
              parameters: finding.parameters,
            }).what
          }
        </p>
      )}
    </li>
  );
}
