import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  LossKind,
  PossibleLoss,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useLossText } from '../../losses';
import { useLossSearch } from './useLossSearch';

const useStyles = makeStyles(theme => ({
  root: { flex: '0 1 300px', minWidth: 180 },
  field: { background: theme.palette.background.paper },
  option: {
    display: 'flex',
    fontSize: 14,
    justifyContent: 'space-between',
    width: '100%',
  },
  name: { overflowWrap: 'anywhere' },
  count: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    paddingLeft: theme.spacing(2),
    whiteSpace: 'nowrap',
  },
}));

/** Which one is lost, by its name or a part of it. */
export function LossChoice(props: {
  kind: LossKind;
  name: string | undefined;
  /** Those that come first. */
  listed: PossibleLossList | undefined;
  onChange: (name: string) => void;
}) {
  const { kind, name, listed, onChange } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { shortOf } = useLossText();
  const { items, loading, setTyped } = useLossSearch(kind, listed);
  const unlisted = name === undefined ? undefined : { kind, name, entities: 0 };
  const value = items.find(item => item.name === name) ?? unlisted;

  return (
    <Autocomplete<PossibleLoss>
      className={classes.root}
      size="small"
      options={[...items]}
      // The backend has looked already, beyond what is listed here.
      filterOptions={options => options}
      value={value ?? null}
      getOptionLabel={shortOf}
      getOptionSelected={(option, chosen) => option.name === chosen.name}
      loading={loading}
      loadingText={t('blastRadius.question.searching')}
      noOptionsText={t('blastRadius.question.nothing')}
      onInputChange={(_event, input, reason) =>
        setTyped(reason === 'input' ? input : '')
      }
      onChange={(_event, chosen) => chosen && onChange(chosen.name)}
      renderOption={option => (
        <div className={classes.option}>
          <span className={classes.name}>{shortOf(option)}</span>{' '}
          <span className={classes.count}>
            {t('blastRadius.question.entities', {
              count: option.entities,
              number: format.count(option.entities),
            })}
          </span>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          className={classes.field}
          variant="outlined"
          margin="none"
          inputProps={{
            ...params.inputProps,
            'aria-label': t(`blastRadius.question.name.${kind}`),
          }}
        />
      )}
    />
  );
}
