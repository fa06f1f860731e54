import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { builtInput, BuiltKey } from '@rung/backstage-plugin-rung-common';
import { BuiltStatementKey } from '../../../statedRequirements';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { rungFormTranslationRef } from '../../../translation/rungFormTranslationRef';
import {
  ChangeMark,
  ChoiceControl,
  ChoiceOption,
  fieldId,
  FieldProblem,
  FieldTop,
  TextControl,
  useWordMeaning,
} from '../../requirementForm';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 14,
    lineHeight: 1.45,
    maxWidth: 480,
    padding: theme.spacing(1, 0),
    scrollMarginTop: 96,
  },
  foot: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** One fact about what is built, as it is declared. */
export function BuiltField(props: {
  factKey: BuiltKey;
  /** As an annotation would state it; empty where it is not declared. */
  written: string;
  /** What the file declares now. */
  before: string | undefined;
  /** What was seen of it. */
  seen: string | undefined;
  /** Why what is written cannot be read, and what to write instead. */
  problem: string | undefined;
  onChange: (key: BuiltStatementKey, text: string) => void;
}) {
  const { factKey, written, before, seen, problem, onChange } = props;
  const classes = useStyles();
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const options = useBuiltOptions(factKey);
  const key: BuiltStatementKey = `built.${factKey}`;
  const id = fieldId(key);
  const label = findingT(`fact.name.${factKey}`);
  const shared = {
    id,
    invalid: problem !== undefined,
    describedBy: `${id}-foot`,
    onChange: (text: string) => onChange(key, text),
  };

  return (
    <div className={classes.root}>
      <FieldTop
        id={id}
        label={label}
        mark={
          <ChangeMark
            name={label}
            before={before}
            after={written}
            onUndo={() => onChange(key, before ?? '')}
          />
        }
      />
      {options ? (
        <ChoiceControl
          {...shared}
          labelId={`${id}-label`}
          options={options}
          value={written.trim().toLowerCase()}
          unset={formT('built.unset')}
        />
      ) : (
        <TextControl
          {...shared}
          label={label}
          text={written}
          inFile={before !== undefined}
        />
      )}
      <div className={classes.foot} id={`${id}-foot`}>
        {problem && <FieldProblem>{problem}</FieldProblem>}
        {[seen, !problem && !options && exampleOf(factKey)]
          .filter(Boolean)
          .join(' ')}
      </div>
    </div>
  );

  function exampleOf(of: BuiltKey): string | undefined {
    const { type } = builtInput(of);
    return type === 'count' ||
      type === 'exercise' ||
      type === 'elapsed' ||
      type === 'record'
      ? formT(`example.${type}`)
      : undefined;
  }
}

/** What a fact can be, where that is one of a few. */
function useBuiltOptions(key: BuiltKey): ChoiceOption[] | undefined {
  const { t } = useTranslationRef(rungFormTranslationRef);
  const meaningOf = useWordMeaning();
  const input = builtInput(key);

  switch (input.type) {
    case 'word':
      return input.words.map(word => ({
        value: word,
        label: word,
        meaning: meaningOf(key, word),
      }));
    case 'yes-no':
      return [
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ];
    default:
      return undefined;
  }
}
