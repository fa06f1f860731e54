import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../../translation/rungFormTranslationRef';
import {
  ChoiceControl,
  FieldTop,
  useStatementName,
} from '../../requirementForm';

const ID = 'requirement-accept';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 480, padding: theme.spacing(1, 0) },
  empty: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** Another finding to accept, out of those that are open. */
export function AcceptanceChoice(props: {
  findingIds: readonly FindingId[];
  onChoose: (id: FindingId) => void;
}) {
  const { findingIds, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const nameOf = useStatementName();

  if (findingIds.length === 0) {
    return <div className={classes.empty}>{t('accept.nothing')}</div>;
  }
  return (
    <div className={classes.root}>
      <FieldTop id={ID} label={t('accept.add')} />
      <ChoiceControl
        id={ID}
        labelId={`${ID}-label`}
        value=""
        unset={t('accept.choose')}
        options={findingIds.map(id => ({
          value: id,
          label: nameOf(`accept.${id}`),
        }))}
        onChange={chosen => {
          const id = findingIds.find(each => each === chosen);
          if (id) {
            onChoose(id);
          }
        }}
      />
    </div>
  );
}
