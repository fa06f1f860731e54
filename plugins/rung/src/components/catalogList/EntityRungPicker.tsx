import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogAutocomplete,
  DefaultEntityFilters,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import FormHelperText from '@material-ui/core/FormHelperText';
import { RungNumber, rungNumbers } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useEffect, useState } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { useRequest } from '../request';
import { Link } from '../shared';
import { EntityRungFilter } from './EntityRungFilter';
import { findOnRungs } from './findOnRungs';

type Filters = DefaultEntityFilters & { rung?: EntityRungFilter };

/**
 * A filter of the catalog by rung. It looks the entities up in the report, as
 * many as the catalog can be asked for at once, and says so where there are
 * more.
 *
 * @public
 */
export function EntityRungPicker() {
  const { filters, updateFilters, queryParameters } = useEntityList<Filters>();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const [chosen, setChosen] = useState(
    () => rungsOf([queryParameters.rung ?? []].flat()) ?? [],
  );
  const kind = filters.kind?.value;

  const { value } = useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const found =
          chosen.length > 0
            ? await findOnRungs(rungApi, { rungs: chosen, kind }, options)
            : { entityRefs: [], more: false };
        return { chosen, ...found };
      },
      [rungApi, chosen, kind],
    ),
  );

  useEffect(() => {
    if (value) {
      updateFilters({
        rung:
          value.chosen.length > 0
            ? EntityRungFilter.create(
                value.chosen.map(String),
                value.entityRefs,
              )
            : undefined,
      });
    }
  }, [value, updateFilters]);

  const list = links.list({ rung: chosen });
  const tooMany = t('catalog.tooMany', {
    amount: format.count(value?.entityRefs.length ?? 0),
  });
  return (
    <>
      <CatalogAutocomplete<number, true>
        multiple
        disableCloseOnSelect
        label={t('catalog.title')}
        name="rung-picker"
        options={[...rungNumbers]}
        value={chosen}
        getOptionLabel={rung => t('catalog.option', { rung: String(rung) })}
        onChange={(_event, rungs) => setChosen(rungsOf(rungs.map(String)))}
      />
      {value?.more && (
        <FormHelperText>
          {list ? <Link to={list}>{tooMany}</Link> : tooMany}
        </FormHelperText>
      )}
    </>
  );
}

/** An address is anybody's text. */
function rungsOf(values: string[]): RungNumber[] {
  return rungNumbers.filter(rung => values.includes(String(rung)));
}
