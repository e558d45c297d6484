import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Tick } from '@/components/controls/Tick';
import type { CaseRecord } from '@/lib/core/case/record';
import type { ChecklistLine } from '@/lib/core/checklist/checklist';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { focusButtonSoon, lineDraft } from './line-draft';
import { OwnItemField } from './OwnItemField';

interface OwnItemsProps {
  panel: Panel;
  record: CaseRecord;
  lines: readonly ChecklistLine[];
}

/** The person's own items: added, changed, ticked and removed where they stand. */
export function OwnItems({ panel, record, lines }: OwnItemsProps) {
  const draftKey = (id: string) => `${record.id}/item.${id}`;
  const [editing, setEditing] = useState(() => unfinished(panel, draftKey('')));
  const texts = new Map(lines.map(({ id, item }) => [id, 'own' in item ? item.own : '']));
  // A new item is stored with its first word; its field stands at the end until then.
  const ids = editing === undefined || texts.has(editing) ? [] : [editing];

  // The case of this line, not the one in view: an undo can come after a switch.
  const put = (part: 'items' | 'ticks', id: string, value: unknown) =>
    panel.documents.editCase(record.id, part, id, value);

  function remove(id: string): void {
    const [text, ticked] = [texts.get(id), record.ticks[id]];
    panel.drafts.drop(draftKey(id));
    close('own-items');
    if (text === undefined) return;
    put('items', id, undefined);
    put('ticks', id, undefined);
    panel.toasts.show(t('common.removed', { what: text.slice(0, 40) }), {
      undo: () => {
        put('items', id, { text });
        if (ticked !== undefined) put('ticks', id, ticked);
      },
    });
  }

  function close(focus: string): void {
    setEditing(undefined);
    focusButtonSoon(focus);
  }

  return (
    <>
      {[...texts.keys(), ...ids].map((id) =>
        editing === id ? (
          <OwnItemField
            key={id}
            text={texts.get(id) ?? ''}
            {...lineDraft(panel, draftKey(id))}
            onText={(text) => put('items', id, text === '' ? undefined : { text })}
            onClose={() => close(`line-${id}`)}
            onRemove={() => remove(id)}
          />
        ) : (
          <div class="tick-line" key={id} id={`line-${id}`}>
            <Tick
              checked={record.ticks[id] === true}
              text={<bdi>{texts.get(id)}</bdi>}
              onChange={(checked) => put('ticks', id, checked)}
            />
            <Button
              look="plain"
              class="tick-side"
              action="change-own"
              label={t('ready.changeOwn', { name: texts.get(id) ?? '' })}
              onClick={() => setEditing(id)}
            >
              {t('common.edit')}
            </Button>
          </div>
        ),
      )}
      <div id="own-items">
        <Button
          look="plain"
          icon={Plus}
          class="add-own"
          action="add-own"
          onClick={() => setEditing(newItemId(panel))}
        >
          {t('ready.addOwn')}
        </Button>
      </div>
    </>
  );
}

/** Items stand in the order of their ids: the time comes first, so a new one comes last. */
function newItemId(panel: Panel): string {
  return `own-${panel.now().toString(36).padStart(9, '0')}-${panel.newId()}`;
}

/** The item whose words do not fit yet, so that its field opens again. */
function unfinished(panel: Panel, prefix: string): string | undefined {
  const key = Object.keys(panel.drafts.all.peek()).find((each) => each.startsWith(prefix));
  return key?.slice(prefix.length);
}
