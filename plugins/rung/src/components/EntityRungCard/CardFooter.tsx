import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { useEntityTabLink, useRequirementsLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { Link, Note } from '../shared';
import { Freshness } from './Freshness';

const useStyles = makeStyles(theme => ({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(0.75),
    padding: 0,
    listStyle: 'none',
  },
}));

/** How old the answer is, and where to go on from it. */
export function CardFooter(props: {
  assessment: LiveAssessment;
  onRefreshed: () => void;
}) {
  const { assessment, onRefreshed } = props;
  const { entityRef, reported } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const tab = useEntityTabLink();
  const requirements = useRequirementsLink(assessment);
  const states = assessment.demands.some(
    ({ source }) => source.type === 'entity',
  );
  const links = [
    { to: tab, text: t('card.link.details') },
    { to: tab && `${tab}#memo`, text: t('card.link.memo') },
    {
      to: requirements?.to,
      text: states ? t('card.link.change') : t('card.link.state'),
    },
  ].flatMap(({ to, text }) => (to ? { to, text } : []));

  return (
    <Note>
      <Freshness
        entityRef={entityRef}
        reported={reported}
        onRefreshed={onRefreshed}
      />
      {links.length > 0 && (
        <ul className={classes.links} aria-label={t('card.link.label')}>
          {links.map(({ to, text }) => (
            <li key={text}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
