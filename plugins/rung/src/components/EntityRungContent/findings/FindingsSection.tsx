import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment, movesToClose } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { Paragraph, Section } from '../../shared';
import { FindingGroup } from './FindingGroup';

/** As many stand open whatever moves close them. */
const MOST_OPEN = 8;

/** Beyond that many findings, the move that stands open is the first. */
const FIRST_MOVES = 1;

/**
 * What the numbers and the facts do not agree on, by the move that closes it;
 * what is accepted comes last.
 */
export function FindingsSection(props: {
  assessment: Pick<Assessment, 'findings' | 'resilience' | 'status'>;
}) {
  const { findings, resilience, status } = props.assessment;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const open = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.filter(finding => finding.accepted);
  const isLong = open.length > MOST_OPEN;
  const closing = movesToClose(findings, resilience);
  const moves = closing.filter(({ move }) => move !== 'on-its-own');
  const onTheirOwn = closing
    .filter(({ move }) => move === 'on-its-own')
    .flatMap(move => move.findings);

  function summary(): string {
    const counts: string[] = [
      open.length > 0
        ? t('tab.findings.open', { count: open.length })
        : t('tab.findings.noneOpen'),
    ];
    if (accepted.length > 0) {
      counts.push(t('tab.findings.accepted', { count: accepted.length }));
    }
    return counts.join(' · ');
  }

  return (
    <Section
      id="findings"
      title={t('tab.findings.title')}
      summary={findings.length > 0 && summary()}
    >
      {findings.length === 0 && (
        <Paragraph>
          {status === 'unassessed'
            ? t('tab.findings.unassessed')
            : t('tab.findings.none')}
        </Paragraph>
      )}
      {moves.map(({ move, findings: closed }, index) => (
        <FindingGroup
          key={move}
          title={findingT(`move.${move}`)}
          findings={closed}
          folded={isLong && index >= FIRST_MOVES}
        />
      ))}
      <FindingGroup
        title={findingT('move.on-its-own')}
        findings={onTheirOwn}
        folded={isLong && moves.length > 0}
      />
      <FindingGroup
        title={t('tab.findings.acceptedTitle')}
        findings={accepted}
      />
    </Section>
  );
}
