import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Tick } from '@/components/controls/Tick';
import type { CaseRecord } from '@/lib/core/case/record';
import type { ChecklistLine } from '@/lib/core/checklist/checklist';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { PlainField } from './PlainField';

interface OwnItemsProps {
  panel: Panel;
  record: CaseRecord;
  lines: readonly ChecklistLine[];
}

/** The person's own items: added, changed, ticked and removed where they stand. */
export function OwnItems({ panel, record, lines }: OwnItemsProps) {
  const [editing, setEditing] = useState<string | undefined>();

  function close(id: string, text: string, restored: string | undefined): void {
    setEditing(undefined);
    const kept = restored ?? text;
    // An item without words is not an item.
    panel.put('items', id, kept.trim() === '' ? undefined : { text: kept });
  }

  function remove(id: string, text: string): void {
    const ticked = record.ticks[id];
    setEditing(undefined);
    panel.put('items', id, undefined);
    panel.toasts.show(t('common.removed', { what: text.slice(0, 40) }), {
      undo: () => {
        panel.put('items', id, { text });
        if (ticked !== undefined) panel.put('ticks', id, ticked);
      },
    });
  }

  return (
    <>
      {lines.map((line) => {
        const text = 'own' in line.item ? line.item.own : '';
        return editing === line.id ? (
          <PlainField
            key={line.id}
            label={t('ready.own')}
            hint={t('ready.ownHint')}
            text={text}
            onText={(next) => panel.put('items', line.id, { text: next })}
            onClose={(restored) => close(line.id, text, restored)}
            onRemove={() => remove(line.id, text)}
          />
        ) : (
          <div class="tick-line" key={line.id}>
            <Tick
              checked={line.ticked}
              text={<bdi>{text}</bdi>}
              onChange={(checked) => panel.put('ticks', line.id, checked)}
            />
            <Button
              look="plain"
              class="tick-side"
              action="change-own"
              label={t('ready.changeOwn', { name: text })}
              onClick={() => setEditing(line.id)}
            >
              {t('common.edit')}
            </Button>
          </div>
        );
      })}
      <Button
        look="plain"
        icon={Plus}
        class="add-own"
        action="add-own"
        onClick={() => {
          const id = panel.newId();
          panel.put('items', id, { text: '' });
          setEditing(id);
        }}
      >
        {t('ready.addOwn')}
      </Button>
    </>
  );
}
