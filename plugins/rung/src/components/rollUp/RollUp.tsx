import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { RequestView } from '../request';
import { faceStyles } from '../shared';
import { RollUpView } from './RollUpView';
import { useRollUp } from './useRollUp';
import { Whole } from './whole';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    ...faceStyles(theme),
    '* + &': {
      borderTop: `1px solid ${theme.palette.divider}`,
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
    },
  },
  title: {
    margin: theme.spacing(0, 0, 1),
    color: theme.palette.text.secondary,
    fontSize: 14,
    fontWeight: 600,
  },
  skeleton: {
    height: 260,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
}));

/** What the parts of a whole need, or what a group owns. */
export function RollUp(props: { entity: Entity; whole: Whole }) {
  const { entity, whole } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRollUp(entity, whole);

  return (
    <div className={classes.root}>
      <h4 className={classes.title}>{t(`rollUp.title.${whole}`)}</h4>
      <RequestView
        request={request}
        subject="report"
        skeleton={
          <div
            className={classes.skeleton}
            role="status"
            aria-label={t('rollUp.loading')}
          />
        }
      >
        {rolledUp => <RollUpView rolledUp={rolledUp} whole={whole} />}
      </RequestView>
    </div>
  );
}
