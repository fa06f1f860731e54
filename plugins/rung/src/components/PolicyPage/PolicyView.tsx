import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AssessmentPolicyInput } from '@rung/backstage-plugin-rung-common';
import { useMemo, useState } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Columns, Description, Section, Snippet, Stack } from '../shared';
import { readPolicyText, textOfPolicy, withSetting } from './policyText';
import { PreviewBar } from './PreviewBar';
import { PreviewResult } from './result/PreviewResult';
import { usePreviewFile } from './result/usePreviewFile';
import { SettingsForm } from './settings/SettingsForm';
import { usePreview } from './usePreview';
import { YamlEditor } from './YamlEditor';

/**
 * The policy as a text, which is all that counts, and as a form that writes into
 * it; then what it would move.
 */
export function PolicyView(props: { inForce: AssessmentPolicyInput }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const original = useMemo(() => textOfPolicy(props.inForce), [props.inForce]);
  const [text, setText] = useState(original);
  const read = useMemo(() => readPolicyText(text), [text]);
  const preview = usePreview();
  // The backend compares one at a time for each reader.
  const file = usePreviewFile(preview.settings);
  const { policy } = read;

  /** @returns what is wrong with the value, which is not written then */
  const set = (path: readonly string[], value: unknown) => {
    const next = withSetting(text, path, value);
    const { problem } = readPolicyText(next);
    if (!problem) {
      setText(next);
    }
    return problem?.message;
  };

  return (
    <Stack>
      <Section title={t('policyPage.settings.title')}>
        <Description>{t('policyPage.settings.lead')}</Description>
        <Columns>
          <SettingsForm policy={policy} onSet={set} />
          <YamlEditor
            text={text}
            problem={read.problem}
            isChanged={text !== original}
            onChange={setText}
            onReset={() => setText(original)}
          />
        </Columns>
        <PreviewBar
          preview={preview}
          isUsable={policy !== undefined && !file.loading}
          onStart={() => policy && preview.start(policy.configured)}
        />
      </Section>
      {preview.preview && preview.settings && (
        <PreviewResult
          preview={preview.preview}
          file={file}
          isRunning={preview.running}
          isOutdated={
            policy !== undefined &&
            JSON.stringify(policy.configured) !==
              JSON.stringify(preview.settings)
          }
        />
      )}
      <Section title={t('policyPage.config.title')}>
        <Description>{t('policyPage.config.lead')}</Description>
        {policy ? (
          <Snippet
            text={text.trimEnd()}
            label={t('policyPage.config.title')}
            copyLabel={t('policyPage.config.copy')}
            copiedText={t('policyPage.config.copied')}
          />
        ) : (
          t('policyPage.config.invalid')
        )}
      </Section>
    </Stack>
  );
}
