import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { Fragment } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Provenance, useRequirementText } from '../../verdict';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    margin: theme.spacing(1, 0, 0),
  },
}));

/** What is stated and does not change the rung, in one sentence. */
export function IdleDemands(props: { demands: readonly Demand[] }) {
  const { demands } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { nameOf, valueOf } = useRequirementText();

  if (demands.length === 0) {
    return null;
  }
  return (
    <p className={classes.root}>
      {t('tab.requirements.idle.label')}{' '}
      {demands.map((demand, index) => (
        <Fragment key={demand.key}>
          {index > 0 && ', '}
          <Provenance demand={demand}>
            {nameOf(demand.key)} <strong>{valueOf(demand.value)}</strong>
          </Provenance>
          {demand.ignored === 'stateless' &&
            ` (${t('tab.requirements.idle.stateless')})`}
        </Fragment>
      ))}
      .
    </p>
  );
}
