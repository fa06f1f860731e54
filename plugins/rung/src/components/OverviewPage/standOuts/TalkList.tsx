import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useValueTitles } from '../../filtering';
import { ToneIcon } from '../../shared';
import { ListLink } from '../ListLink';
import { Talk } from './talkTo';
import { talkTones, useTalkText } from './useTalkText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 2), padding: 0 },
  item: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(1, 0),
  },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
  ask: { color: theme.palette.text.secondary, fontSize: 13 },
}));

const namedByRef = ['owner', 'system', 'domain'];

/** Whom to talk to, about what, and what to ask. */
export function TalkList(props: {
  talks: readonly Talk[];
  groupBy: ReportGrouping;
  filters: AssessmentFilters;
}) {
  const { talks, groupBy, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const titleOf = useValueTitles(
    groupBy,
    talks.map(({ name }) => name),
  );
  const talkText = useTalkText();
  return (
    <ul className={classes.list} aria-label={t('overview.talk.title')}>
      {talks.map(talk => {
        const { told, ask } = talkText(talk);
        return (
          <li key={talk.name} className={classes.item}>
            <div className={classes.name}>
              <ToneIcon tone={talkTones[talk.reason]} />{' '}
              {namedByRef.includes(groupBy) ? (
                <EntityRefLink entityRef={talk.name} hideIcon />
              ) : (
                talk.name
              )}
            </div>
            <ListLink
              to={links.list({
                ...filters,
                [groupBy]: [talk.name],
                ...(talk.reason === 'unassessed'
                  ? { status: ['unassessed'] }
                  : { fit: [talk.reason] }),
              })}
              label={t('overview.standOuts.link', {
                name: titleOf(talk.name),
                text: told,
              })}
            >
              {told}
            </ListLink>{' '}
            <span className={classes.ask}>{ask}</span>
          </li>
        );
      })}
    </ul>
  );
}
