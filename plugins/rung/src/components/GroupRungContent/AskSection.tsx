import {
  Entity,
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityRefLink,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { useRequest } from '../request';
import { Fact, Link, Paragraph, Section } from '../shared';

/** As many of them as are named. */
const MOST_NAMED = 20;

const useStyles = makeStyles({ list: { margin: 0 } });

/** The address of a group or a user, if the catalog has one. */
function emailOf({ spec }: Entity): string | undefined {
  const profile = spec?.profile;
  const email =
    typeof profile === 'object' && profile && 'email' in profile
      ? profile.email
      : undefined;
  return typeof email === 'string' ? email : undefined;
}

/** The team and its members, as the catalog tells the reader of them. */
export function AskSection() {
  const { entity } = useEntity();
  const classes = useStyles();
  const catalogApi = useApi(catalogApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { value } = useRequest(
    useCallback(async () => {
      const entityRefs = getEntityRelations(entity, RELATION_HAS_MEMBER)
        .slice(0, MOST_NAMED)
        .map(member => stringifyEntityRef(member));
      const { items } =
        entityRefs.length > 0
          ? await catalogApi.getEntitiesByRefs({ entityRefs })
          : { items: [] };
      return items.filter(item => item !== undefined);
    }, [catalogApi, entity]),
  );
  const email = emailOf(entity);
  const members = value ?? [];

  return (
    <Section id="rung-group-ask" title={t('group.ask.title')}>
      {!email && value?.length === 0 && (
        <Paragraph>{t('group.ask.none')}</Paragraph>
      )}
      <dl className={classes.list}>
        {email && (
          <Fact label={t('group.ask.group')}>
            <Link to={`mailto:${email}`}>{email}</Link>
          </Fact>
        )}
        {members.length > 0 && (
          <Fact label={t('group.ask.members')}>
            {members.map(member => (
              <Member key={stringifyEntityRef(member)} member={member} />
            ))}
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function Member(props: { member: Entity }) {
  const { member } = props;
  const email = emailOf(member);
  return (
    <div>
      <EntityRefLink entityRef={member} hideIcon />{' '}
      {email && <Link to={`mailto:${email}`}>{email}</Link>}
    </div>
  );
}
