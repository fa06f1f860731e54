import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useAcceptLink } from '../../../links';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useFindingText } from '../../findingText';
import { Link, MenuButton, SeverityMark } from '../../shared';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0, fontSize: 14 },
  item: {
    alignItems: 'baseline',
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: '84px minmax(0, 1fr)',
    padding: theme.spacing(0.75, 0),
  },
}));

/**
 * The open findings, to accept one in the template. Absent where none is open, and
 * where the portal has no template for it.
 */
export function AcceptMenu(props: {
  findings: Assessment['findings'];
  className: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const acceptLink = useAcceptLink();
  const textOf = useFindingText();
  const items = props.findings
    .filter(({ accepted }) => !accepted)
    .flatMap(finding => {
      const to = acceptLink(finding.id);
      return to ? [{ finding, to }] : [];
    });

  return items.length > 0 ? (
    <MenuButton
      name={t('tab.action.acceptFinding')}
      text={t('tab.findings.action.accept')}
      color="primary"
      className={props.className}
    >
      <ul className={classes.list}>
        {items.map(({ finding, to }) => (
          <li key={finding.id} className={classes.item}>
            <SeverityMark severity={finding.severity} />
            <Link to={to}>{textOf(finding).title}</Link>
          </li>
        ))}
      </ul>
    </MenuButton>
  ) : null;
}
