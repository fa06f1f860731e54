import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding, FindingSentences } from '@rung/backstage-plugin-rung-common';
import { Link } from 'react-router-dom';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Fact } from '../../shared';
import { RelatedEntities } from './RelatedEntities';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(1, 0, 0) },
  link: { color: theme.palette.primary.main },
}));

/** Why a finding matters, what to do about it, and where there is more. */
export function FindingDetails(props: {
  finding: Pick<Finding, 'related'>;
  text: Pick<FindingSentences, 'why' | 'remedy'>;
}) {
  const { finding, text } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  return (
    <dl className={classes.root}>
      {finding.related && (
        <Fact label={t('tab.findings.about')}>
          <RelatedEntities related={finding.related} />
        </Fact>
      )}
      <Fact label={t('tab.findings.why')}>{text.why}</Fact>
      <Fact label={t('tab.findings.remedy')}>
        {text.remedy}{' '}
        <Link to="#about-rung" className={classes.link}>
          {t('tab.findings.sheet')}
        </Link>
      </Fact>
    </dl>
  );
}
