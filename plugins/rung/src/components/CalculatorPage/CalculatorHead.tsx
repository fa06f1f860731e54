import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Calculation, namedEntity, searchOf } from './calculation';
import { CopyButton } from './CopyButton';
import { EntityHeading } from './EntityHeading';
import { Examples } from './Examples';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), fontSize: 14, lineHeight: 1.5 },
  lead: { margin: theme.spacing(0, 0, 1), maxWidth: '75ch' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Whom the calculation is for, how to begin it, and how to pass it on. */
export function CalculatorHead(props: {
  calculation: Calculation;
  /** The entity that it is for, once that is known. */
  entity: Entity | undefined;
  /** Whether anything was changed. */
  canReset: boolean;
  onReset: () => void;
}) {
  const { calculation, entity, canReset, onReset } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { pathname } = useLocation();
  const search = searchOf(calculation).toString();

  return (
    <div className={classes.root}>
      {calculation.entityRef !== '' && (
        <EntityHeading
          written={calculation.entityRef}
          name={namedEntity(calculation)}
          entity={entity}
        />
      )}
      <p className={classes.lead}>{t('calculator.lead')}</p>
      <Examples entityRef={calculation.entityRef} />
      <div className={classes.actions}>
        <CopyButton
          text={`${window.location.origin}${pathname}${search && `?${search}`}`}
          label={t('calculator.share.copy')}
          copied={t('calculator.share.copied')}
          event={['share', 'calculation']}
        />
        <Button
          size="small"
          variant="outlined"
          disabled={!canReset}
          onClick={onReset}
        >
          {t('calculator.share.reset')}
        </Button>
      </div>
    </div>
  );
}
