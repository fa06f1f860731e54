import {
  MemoLanguage,
  renderMemo,
  renderPartsMemo,
} from '@rung/backstage-plugin-rung-common';
import { Stack } from '../shared';
import { MemoActions } from './MemoActions';
import { MemoMarkdown } from './MemoMarkdown';
import { MemoSubject } from './MemoSubject';
import { useMemoLanguage } from './useMemoLanguage';

function writeMemo(of: MemoSubject, language: MemoLanguage): string {
  const memo =
    'whole' in of
      ? renderPartsMemo(of.whole, language)
      : renderMemo(of.assessment, of.title, language);
  // A file is searched, and whoever shows it breaks its lines.
  return memo.replaceAll('\u00a0', ' ');
}

/** A memo in the reader's language, in a chunk with all that writes it. */
export default function RenderedMemo(props: { of: MemoSubject; name: string }) {
  const { of, name } = props;
  const language = useMemoLanguage();
  const memo = writeMemo(of, language);

  return (
    <Stack>
      <MemoActions memo={memo} name={name} />
      <MemoMarkdown memo={memo} />
    </Stack>
  );
}
