import { FilterName } from '@rung/backstage-plugin-rung-common/wire';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePickedFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { AddressNotice } from '../filtering';
import { LoadingView, ScanNotice } from '../request';
import { BlastRequestView } from './BlastRequestView';
import { AskedRadius } from './AskedRadius';
import { NothingKnown } from './NothingKnown';
import { QuestionBar } from './question/QuestionBar';
import { useProposal } from './question/useProposal';
import { questionChoices, useQuestion } from './question/useQuestion';

/** What goes down may be narrowed to some, and what carries it may be any. */
const names = [
  'owner',
  'system',
  'domain',
  'kind',
] as const satisfies readonly FilterName[];

/** What goes down together if something is lost, and who promised otherwise. */
export function BlastRadiusPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const question = useQuestion();
  const { kind, name } = question;
  const { losses, canPropose, isProposed } = useProposal(question);
  const [filters, setFilters] = usePickedFilters(names);
  const skeleton = (
    <LoadingView
      label={t('blastRadius.loading')}
      heights={[156, 260, 420, 220]}
    />
  );

  return (
    <>
      <AddressNotice choices={questionChoices} />
      <QuestionBar
        question={question}
        losses={losses}
        isProposed={isProposed}
      />
      {name === undefined ? (
        <BlastRequestView request={losses} skeleton={skeleton}>
          {({ scan }) =>
            canPropose ? (
              skeleton
            ) : (
              <>
                <ScanNotice scan={scan} />
                {scan.asOf && <NothingKnown kind={kind} />}
              </>
            )
          }
        </BlastRequestView>
      ) : (
        <AskedRadius
          question={question}
          name={name}
          names={names}
          filters={filters}
          onFilters={setFilters}
          scan={losses.value?.scan}
          skeleton={skeleton}
        />
      )}
    </>
  );
}
