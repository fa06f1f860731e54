import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  LossKind,
  PossibleLoss,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useLossText } from '../../losses';
import { Request } from '../../request';
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
  /** For those that come first. */
  losses: Request<PossibleLossList>;
  onChange: (name: string) => void;
}) {
  const { kind, name, losses, onChange } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { shortOf } = useLossText();
  const search = useLossSearch(kind, losses);
  const [chosen, setChosen] = useState<PossibleLoss>();
  const known = [...(chosen ? [chosen] : []), ...(losses.value?.items ?? [])];
  const title = known.find(loss => loss.name === name)?.title;
  // Another object would put its name in place of what is being typed.
  const value = useMemo(
    () => (name === undefined ? null : { kind, name, title, entities: 0 }),
    [kind, name, title],
  );

  return (
    <Autocomplete<PossibleLoss, false, boolean>
      className={classes.root}
      size="small"
      options={[...search.items]}
      // The backend has looked already, beyond what is listed here.
      filterOptions={options => options}
      value={value}
      disableClearable
      getOptionLabel={shortOf}
      getOptionSelected={(option, selected) => option.name === selected.name}
      loading={search.loading}
      loadingText={t('blastRadius.question.searching')}
      noOptionsText={
        search.error ? (
          <span role="alert">{t('blastRadius.question.failed')}</span>
        ) : (
          t('blastRadius.question.nothing')
        )
      }
      openText={t('blastRadius.question.open')}
      closeText={t('blastRadius.question.close')}
      onOpen={search.error && search.retry}
      onInputChange={(_event, input, reason) =>
        search.setTyped(reason === 'input' ? input : '')
      }
      onChange={(_event, selected) => {
        if (selected) {
          setChosen(selected);
          onChange(selected.name);
        }
      }}
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
