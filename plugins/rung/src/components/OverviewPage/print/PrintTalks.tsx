import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useValueTitles } from '../../filtering';
import { ToneIcon } from '../../shared';
import { belongsBy, talkTo } from '../standOuts/talkTo';
import { useGroups } from '../standOuts/useGroups';
import { talkTones, useTalkText } from '../standOuts/useTalkText';
import { PrintPart } from './PrintPart';

const MOST_TALKS = 3;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: 12,
    gridTemplateColumns: 'repeat(3, 1fr)',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  talk: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    lineHeight: 1.35,
    padding: 8,
  },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
  // The page holds no more, whatever things are called.
  told: {
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': 3,
  },
  ask: { color: theme.palette.text.secondary, fontSize: 11.5 },
}));

/** The three groups to talk to, about what, and what to ask them. */
export function PrintTalks(props: {
  filters: AssessmentFilters;
  misfits: readonly AssessmentSummary[];
}) {
  const { filters, misfits } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const talkText = useTalkText();
  const { groupBy, request } = useGroups(filters);
  const talks = talkTo(
    request.value?.groups ?? [],
    misfits,
    belongsBy(groupBy),
    MOST_TALKS,
  );
  const titleOf = useValueTitles(
    groupBy,
    talks.map(({ name }) => name),
  );
  return (
    <>
      {talks.length > 0 && (
        <PrintPart title={t('overview.talk.title')}>
          <ul className={classes.root}>
            {talks.map(talk => {
              const { told, ask } = talkText(talk);
              return (
                <li key={talk.name} className={classes.talk}>
                  <div className={classes.name}>
                    <ToneIcon tone={talkTones[talk.reason]} />{' '}
                    {titleOf(talk.name)}
                  </div>
                  <div className={classes.told}>{told}</div>
                  <div className={classes.ask}>{ask}</div>
                </li>
              );
            })}
          </ul>
        </PrintPart>
      )}
    </>
  );
}
