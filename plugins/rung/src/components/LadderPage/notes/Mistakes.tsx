import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId, findingIds } from '@rung/backstage-plugin-rung-common';
import { LadderMistake } from '@rung/backstage-plugin-rung-common/content';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { Link, Section } from '../../shared';
import { useNoteStyles } from './noteStyles';

const useStyles = makeStyles(theme => ({
  facts: { margin: theme.spacing(0.5, 0) },
  label: { color: theme.palette.text.secondary },
  text: { margin: theme.spacing(0, 0, 0.5) },
}));

/** A mistake is named like the finding that detects it. */
function findingOf({ id }: LadderMistake): FindingId | undefined {
  return findingIds.find(known => known === id);
}

/** What can be seen of each mistake, how it comes about, and what to do. */
export function Mistakes(props: { mistakes: readonly LadderMistake[] }) {
  const classes = useStyles();
  const notes = useNoteStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const links = useRungLinks();

  return (
    <Section title={t('ladderPage.mistakes.title')}>
      <div className={notes.root}>
        {props.mistakes.map(mistake => {
          const finding = findingOf(mistake);
          const title = finding ? textOf(`title.${finding}`) : mistake.id;
          const link = finding && links.findings({ finding: [finding] });
          return (
            <div key={mistake.id}>
              <h3 className={notes.title}>{title}</h3>
              <p className={notes.text}>{mistake.symptom}</p>
              <dl className={classes.facts}>
                <dt className={classes.label}>
                  {t('ladderPage.mistakes.cause')}
                </dt>
                <dd className={classes.text}>{mistake.cause}</dd>
                <dt className={classes.label}>
                  {t('ladderPage.mistakes.fix')}
                </dt>
                <dd className={classes.text}>{mistake.fix}</dd>
              </dl>
              {link && (
                <Link
                  to={link}
                  aria-label={t('ladderPage.mistakes.foundOf', { title })}
                >
                  {t('ladderPage.mistakes.found')}
                </Link>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
