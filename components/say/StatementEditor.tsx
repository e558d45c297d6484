import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { MOST_LONG_TEXT, MOST_TEXT } from '@/lib/core/case/fact-schema';
import { findPrivateNumber, hidePrivateNumbers } from '@/lib/core/case/private-number';
import type { Segment } from '@/lib/core/case/records';
import { withFix } from '@/lib/core/script/checks/check-text';
import type { Finding } from '@/lib/core/script/checks/finding';
import { saysNothing } from '@/lib/core/script/fill';
import type { SlotValues } from '@/lib/core/script/slot-values';
import { isSlotName, SLOTS, type SlotName } from '@/lib/core/script/slots';
import { t } from '@/lib/i18n/words';
import { Findings } from './Findings';
import type { SayContext } from './say-context';
import {
  type FactChip,
  insertChip,
  moveChip,
  readSegments,
  writeSegments,
} from './segments-in-dom';
import { useFindings } from './use-findings';

interface StatementEditorProps {
  title: string;
  context: SayContext;
  language: string;
  segments: Segment[];
  limit: number;
  /** Given for an own statement, which has a title of its own. */
  ownTitle: string | undefined;
  onTitle: (title: string) => void;
  /** Every keystroke that leaves something to say. */
  onSegments: (segments: Segment[]) => void;
  /** Nothing is left to say: the library's words stand again. */
  onEmpty: () => void;
  /** Words that are too long to be kept as a statement; undefined once they fit. */
  onDraft: (segments: Segment[] | undefined) => void;
  onSave: () => void;
  onCancel: () => void;
  /** Back to the library's words; an own statement has none. */
  onReset: (() => void) | undefined;
}

type Trouble = 'empty' | 'tooLong' | { cut: 'card' | 'identity'; tail: string };

/** The facts offered at once; the others come behind "More…". */
const FIRST_CHIPS: readonly SlotName[] = ['each', 'firstDate', 'owed'];

/** The person's own words for a statement, with the facts as chips that stay true. */
export function StatementEditor(props: StatementEditorProps) {
  const { values } = props.context;
  const findingsId = useId();
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Range>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [allChips, setAllChips] = useState(false);
  const [written, setWritten] = useState(props.segments);
  const findings = useFindings(props.context, written);
  const [length, setLength] = useState(() => lengthOf(props.segments, values));
  const chipOf = (fact: string): FactChip => {
    const value = isSlotName(fact) ? values[fact] : undefined;
    return { fact, text: value ?? slotName(fact), missing: value === undefined };
  };

  // The box is filled once: from then on the browser's own editing owns its content.
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled once, see above
  useLayoutEffect(() => {
    if (!box.current) return;
    writeSegments(box.current, props.segments, chipOf);
    box.current.focus();
    document.getSelection()?.selectAllChildren(box.current);
    document.getSelection()?.collapseToEnd();
  }, []);

  function fix(finding: Finding): void {
    if (!box.current) return;
    writeSegments(box.current, withFix(readSegments(box.current), finding), chipOf);
    box.current.focus();
    document.getSelection()?.selectAllChildren(box.current);
    document.getSelection()?.collapseToEnd();
    changed();
  }

  function changed(): void {
    if (!box.current) return;
    let segments = readSegments(box.current);
    const words = segments.filter((segment) => typeof segment === 'string').join(' ');
    const found = findPrivateNumber(words);
    if (found) {
      segments = segments.map((each) =>
        typeof each === 'string' ? hidePrivateNumbers(each) : each,
      );
      writeSegments(box.current, segments, chipOf);
    }
    setLength(lengthOf(segments, values));
    setWritten(segments);
    const tooLong = words.length > MOST_LONG_TEXT || segments.length > 400;
    if (tooLong) {
      setTrouble('tooLong');
      props.onDraft(segments);
      return;
    }
    props.onDraft(undefined);
    if (saysNothing(segments)) {
      setTrouble('empty');
      props.onEmpty();
    } else {
      setTrouble(found && { cut: found.kind, tail: found.tail });
      props.onSegments(segments);
    }
  }

  const blocked = trouble === 'empty' || trouble === 'tooLong';
  const chips = allChips ? (Object.keys(SLOTS) as SlotName[]) : FIRST_CHIPS;
  return (
    <form
      class="card is-editing"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocked) props.onSave();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
        if (event.altKey && side && box.current && moveChip(box.current, side)) {
          event.preventDefault();
          changed();
          return;
        }
        if (event.key === 'Escape') props.onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !blocked) props.onSave();
      }}
    >
      {props.ownTitle === undefined ? (
        <h3>{props.title}</h3>
      ) : (
        <label class="own-title">
          <span class="label">{t('say.ownTitle')}</span>
          <input
            class="input"
            name="own-title"
            maxLength={MOST_TEXT}
            value={props.ownTitle}
            placeholder={t('say.ownTitleHint')}
            onInput={({ currentTarget }) => props.onTitle(currentTarget.value)}
          />
        </label>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold the chips */}
      <div
        class="input statement-text"
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-describedby={findingsId}
        aria-label={t('say.editLabel', { title: props.title || t('say.own') })}
        lang={props.language}
        // Plain text keeps what is pasted from bringing its looks along.
        contentEditable="plaintext-only"
        spellcheck={false}
        onInput={changed}
        onBlur={() => {
          const selection = document.getSelection();
          if (selection && selection.rangeCount > 0) caret.current = selection.getRangeAt(0);
        }}
      />
      <div class="actions fact-chips">
        <span class="micro text-2">{t('say.addFact')}</span>
        {chips.map((fact) => (
          <button
            key={fact}
            type="button"
            class="chip"
            onClick={() => {
              if (!box.current) return;
              box.current.focus();
              insertChip(box.current, caret.current, chipOf(fact));
              changed();
            }}
          >
            {slotName(fact)}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          aria-expanded={allChips}
          onClick={() => setAllChips(!allChips)}
        >
          {allChips ? t('common.less') : t('say.moreFacts')}
        </button>
      </div>
      <p class="micro text-2">{t('say.chipKeys')}</p>
      <Findings id={findingsId} findings={findings} onFix={fix}>
        {trouble && <Note look="look">{troubleText(trouble, length)}</Note>}
      </Findings>
      <div class="card-foot">
        <span class={length > props.limit ? 'count number text-warn' : 'count number'}>
          {length} / {props.limit}
        </span>
        {props.onReset && (
          <Button look="plain" action="reset" onClick={props.onReset}>
            {t('say.reset')}
          </Button>
        )}
        <Button action="cancel" onClick={props.onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="main" submit disabled={blocked} action="save">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

function slotName(fact: string): string {
  return isSlotName(fact) ? t(`say.slot.${fact}`) : fact;
}

function lengthOf(segments: readonly Segment[], values: SlotValues): number {
  const text = segments.map((each) =>
    typeof each === 'string' ? each : isSlotName(each.fact) ? (values[each.fact] ?? '') : '',
  );
  return [...text.join('')].length;
}

function troubleText(trouble: Trouble, length: number): string {
  if (trouble === 'empty') return t('say.emptyEdit');
  if (trouble === 'tooLong') return t('facts.problem.tooLong', { length, most: MOST_LONG_TEXT });
  return t(`facts.problem.${trouble.cut}`, { tail: trouble.tail });
}
